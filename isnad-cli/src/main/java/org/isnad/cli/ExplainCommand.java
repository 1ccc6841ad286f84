package org.isnad.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.engine.Explainer;
import org.isnad.engine.IncidentExplainer;
import org.isnad.engine.Isnad;
import org.isnad.engine.RecordReader;
import org.isnad.incident.Explanation;
import org.isnad.incident.Linker;
import org.isnad.incident.Testimony;
import org.isnad.ingest.Inputs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Why the accounts of a report are what they are. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = IsnadCommand.Version.class,
    description =
        "Writes a report with every mention and account drawn in, and the reasons for each choice.",
    footer = {
      "",
      "  isnad explain report.txt",
      "  isnad explain --incident isnad:0123456789abcdef accounts.jsonl"
    })
final class ExplainCommand implements Callable<Integer> {

  /** How many accounts outside an incident are shown beside it. */
  private static final int OTHERS = 5;

  private final Terminal terminal;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private DataOption data;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private PublishedOption published;

  @Option(
      names = "--incident",
      paramLabel = "ID",
      description = {
        "Explain why an incident has its accounts, what would part them, and which others are",
        "nearest; ID is the incident's or that of one of its accounts, FILE holds records."
      })
  private @Nullable String incident;

  @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER|-", description = "What to explain.")
  @SuppressWarnings("NullAway.Init")
  private List<String> names;

  private boolean failed;

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (incident != null) {
      return explain(incident);
    }
    ReportReader reader =
        ReportReader.explaining(
            Isnad.arabic(data.places(terminal)),
            published.date(),
            (where, reading) -> new Explainer().explain(reading));
    Inputs inputs = new Inputs(terminal.in(), input -> take(reader.apply(input)));
    names.forEach(inputs::read);
    return failed ? ExitCode.SOME_FAILED : ExitCode.OK;
  }

  private int explain(String id) throws IOException {
    Records records = new Records(terminal, RecordReader.full());
    List<Testimony> testimonies = new ArrayList<>();
    records.read(names, deposition -> testimonies.addAll(deposition.testimonies()));
    Optional<Explanation> found = Linker.load().explain(testimonies, id, OTHERS);
    if (found.isEmpty()) {
      terminal.say("no incident and no account " + id + " in these records");
      return ExitCode.SOME_FAILED;
    }
    terminal.out().write(new IncidentExplainer().explain(found.get()));
    return records.exitCode();
  }

  private void take(Outcome outcome) {
    if (outcome.isFailed()) {
      failed = true;
      terminal.say(outcome.where() + ": " + outcome.problem());
      return;
    }
    terminal.out().line("== " + outcome.where() + " ==");
    terminal.out().line(outcome.output().stripTrailing());
    terminal.out().line("");
  }
}

package org.isnad.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.engine.Explainer;
import org.isnad.engine.Isnad;
import org.isnad.ingest.Inputs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Why the accounts of a report are what they are. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = IsnadCommand.Version.class,
    description =
        "Writes a report with every mention and account drawn in, and the reasons for each choice.")
final class ExplainCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private DataOption data;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "ISO date (and time) of publication of those reports that carry none.")
  private @Nullable String published;

  @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER|-", description = "What to explain.")
  @SuppressWarnings("NullAway.Init")
  private List<String> names;

  private boolean failed;

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (published != null && !PublishedDate.isIso(published)) {
      throw IsnadCommand.misuse(
          spec, "--published must be an ISO date such as 2022-01-04, not " + published);
    }
    ReportReader reader =
        ReportReader.explaining(
            Isnad.arabic(data.places(terminal)),
            Optional.ofNullable(published),
            (where, reading) -> new Explainer().explain(reading));
    Inputs inputs = new Inputs(terminal.in(), input -> take(reader.apply(input)));
    names.forEach(inputs::read);
    return failed ? ExitCode.SOME_FAILED : ExitCode.OK;
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

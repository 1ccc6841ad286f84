package org.isnad.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.isnad.engine.IncidentWriter;
import org.isnad.engine.RecordReader;
import org.isnad.incident.Dating;
import org.isnad.incident.Incident;
import org.isnad.incident.InferredDate;
import org.isnad.incident.Linker;
import org.isnad.incident.Testimony;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Accounts in, incidents out. */
@Command(
    name = "link",
    mixinStandardHelpOptions = true,
    versionProvider = IsnadCommand.Version.class,
    description = "Makes incidents of the accounts of many reports and writes one a line.",
    footer = {
      "",
      "FILE holds records as isnad read writes them, one a line. - is standard input.",
      "",
      "  isnad read news/ > accounts.jsonl",
      "  isnad link accounts.jsonl > incidents.jsonl",
      "  isnad read news/ | isnad link -"
    })
final class LinkCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE|-", description = "Records of accounts.")
  @SuppressWarnings("NullAway.Init")
  private List<String> names;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "jsonl or table; a table on a terminal, else jsonl.")
  private @Nullable Format format;

  LinkCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (format == Format.JSON) {
      throw IsnadCommand.misuse(spec, "--format must be jsonl or table");
    }
    List<Testimony> testimonies = new ArrayList<>();
    Records records = new Records(terminal, RecordReader.lean());
    records.read(names, deposition -> testimonies.addAll(deposition.testimonies()));
    List<Incident> incidents = Linker.load().link(testimonies);
    if (format == Format.TABLE || format == null && terminal.showsOut()) {
      terminal.out().line(IncidentTable.HEAD);
      incidents.stream()
          .sorted(Comparator.comparing(LinkCommand::day).thenComparing(Incident::id))
          .forEach(incident -> terminal.out().line(IncidentTable.of(incident)));
    } else {
      IncidentWriter writer = new IncidentWriter();
      Map<String, InferredDate> dates = Dating.byReport(incidents);
      for (Incident incident : incidents) {
        writer.write(incident, dates, terminal.out());
      }
    }
    return records.exitCode();
  }

  private static String day(Incident incident) {
    return incident.when().value().start().map(Object::toString).orElse("");
  }
}

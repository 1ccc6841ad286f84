package org.isnad.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.engine.InferredDateWriter;
import org.isnad.engine.RecordReader;
import org.isnad.incident.Dating;
import org.isnad.incident.InferredDate;
import org.isnad.incident.Linker;
import org.isnad.incident.Testimony;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** When reports without a date were published, as far as it follows from others. */
@Command(
    name = "dates",
    mixinStandardHelpOptions = true,
    versionProvider = IsnadCommand.Version.class,
    description = {
      "Dates reports without a date by the incidents that they share with dated ones.",
      "\"On Tuesday\" is one day once another report says which week it was."
    },
    footer = {
      "",
      "FILE holds records as isnad read writes them, one a line. - is standard input.",
      "",
      "  isnad read news/ > accounts.jsonl",
      "  isnad dates accounts.jsonl"
    })
final class DatesCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private StyleOption format;

  @Parameters(arity = "1..*", paramLabel = "FILE|-", description = "Records of accounts.")
  @SuppressWarnings("NullAway.Init")
  private List<String> names;

  DatesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Records records = new Records(terminal, RecordReader.full());
    List<Testimony> testimonies = new ArrayList<>();
    records.read(names, deposition -> testimonies.addAll(deposition.testimonies()));
    Style wanted = format.style(terminal);
    for (InferredDate date : Dating.of(Linker.load().link(testimonies))) {
      if (wanted == Style.TABLE) {
        table(date);
      } else {
        new InferredDateWriter().write(date, terminal.out());
      }
    }
    return records.exitCode();
  }

  private void table(InferredDate date) {
    String days =
        date.start().equals(date.end())
            ? date.start().toString()
            : date.start() + " to " + date.end();
    String report =
        date.origin()
            .externalId()
            .or(date.origin()::file)
            .or(date.origin()::url)
            .orElse(date.origin().id());
    terminal.out().line(days + "  " + report);
    for (InferredDate.Because because : date.because()) {
      terminal
          .out()
          .line(
              "  "
                  + AccountTable.cut(
                      because.reason() + "  " + because.words(), terminal.columns() - 2));
    }
  }
}

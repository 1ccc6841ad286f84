package org.isnad.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.engine.GapWriter;
import org.isnad.engine.RecordReader;
import org.isnad.incident.Deposition;
import org.isnad.incident.Gap;
import org.isnad.incident.Gaps;
import org.isnad.incident.Linker;
import org.isnad.incident.Testimony;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What reports say of numbers of incidents, against what is held. */
@Command(
    name = "gaps",
    mixinStandardHelpOptions = true,
    versionProvider = IsnadCommand.Version.class,
    description = {
      "Finds statements that count more incidents than the accounts hold.",
      "\"The third attack in 24 hours\", of which two are held, shows that one is missing."
    },
    footer = {
      "",
      "FILE holds records as isnad read writes them, one a line. - is standard input.",
      "",
      "  isnad read news/ > accounts.jsonl",
      "  isnad gaps accounts.jsonl"
    })
final class GapsCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(
      names = "--all",
      description = "Also those that incidents on the edge of the scope may fill.")
  private boolean all;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private StyleOption format;

  @Parameters(arity = "1..*", paramLabel = "FILE|-", description = "Records of accounts.")
  @SuppressWarnings("NullAway.Init")
  private List<String> names;

  GapsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Records records = new Records(terminal, RecordReader.full());
    List<Deposition> depositions = new ArrayList<>();
    records.read(names, depositions::add);
    List<Testimony> testimonies =
        depositions.stream().flatMap(d -> d.testimonies().stream()).toList();
    Style wanted = format.style(terminal);
    for (Gap gap : Gaps.find(Linker.load().link(testimonies), depositions)) {
      if (all || gap.isSure()) {
        write(gap, wanted);
      }
    }
    return records.exitCode();
  }

  private void write(Gap gap, Style wanted) throws IOException {
    if (wanted == Style.TABLE) {
      terminal.out().write(GapTable.of(gap, terminal.columns()));
    } else {
      new GapWriter().write(gap, terminal.out());
    }
  }
}

package org.isnad.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.engine.Isnad;
import org.isnad.engine.RecordWriter;
import org.isnad.lexicon.Place;
import org.isnad.report.Report;
import org.isnad.report.UnreadableReport;
import org.isnad.store.Arrival;
import org.isnad.store.Change;
import org.isnad.store.ReaderVersion;
import org.isnad.store.Reread;
import org.isnad.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A store in, what reading it again changes out. */
@Command(
    name = "reread",
    mixinStandardHelpOptions = true,
    versionProvider = IsnadCommand.Version.class,
    description = "Reads every report of a store again with the rules of today.",
    footer = {
      "",
      "Every value that changes is written, one a line: {\"what\", \"id\", \"field\", \"before\",",
      "\"after\", \"decided\"}. What people decided stays as it is; \"decided\" says where it stands",
      "over the new value.",
      "",
      "  isnad reread --db isnad.db --dry-run > changes.jsonl",
      "  isnad reread --db isnad.db > changes.jsonl"
    })
final class RereadCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private DbOption db;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private DataOption data;

  @Option(names = "--dry-run", description = "Only say what would change.")
  private boolean dry;

  private long told;

  RereadCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    List<Place> places = data.places(terminal);
    Isnad isnad = Isnad.arabic(places);
    String program = new IsnadCommand.Version().getVersion()[0];
    try (Store store = db.openExisting()) {
      Reread reread =
          store.reread(
              ReaderVersion.of(program, places),
              reports -> reports.parallelStream().map(report -> read(isnad, report)).toList(),
              this::tell);
      Reread.Result result = dry ? reread.dryRun() : reread.run();
      terminal.out().flush();
      terminal.say(
          result.reports()
              + " reports read again, "
              + result.changed()
              + (dry ? " would have" : " have")
              + " another record; "
              + told
              + (dry ? " values would change; nothing was changed" : " values changed"));
    }
    return ExitCode.OK;
  }

  private void tell(Change change) {
    told++;
    terminal.out().line(change.line());
  }

  private static Arrival read(Isnad isnad, Report report) {
    try {
      return Arrival.read(report, RecordWriter.line(isnad.read(report)));
    } catch (UnreadableReport unreadable) {
      return Arrival.unread(report, String.valueOf(unreadable.getMessage()));
    }
  }
}

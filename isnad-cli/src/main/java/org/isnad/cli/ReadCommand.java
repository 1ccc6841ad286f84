package org.isnad.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.engine.Isnad;
import org.isnad.ingest.Inputs;
import org.isnad.ingest.ReadingQueue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reports in, accounts out. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    versionProvider = IsnadCommand.Version.class,
    description = "Reads reports and writes their accounts.",
    footer = {
      "",
      "A FILE is a text (UTF-8, UTF-16 or windows-1256) with one report, or JSON Lines with one",
      "report a line: {\"id\", \"url\", \"outlet\", \"title\", \"text\", \"published\", \"retrieved\"},",
      "of which only \"text\" is needed, or a page saved from the web (.html, .mhtml). A FOLDER is",
      "read with all .txt, .html, .mhtml, .jsonl, .ndjson and .json files below it. - is standard",
      "input.",
      "",
      "  isnad read report.txt",
      "  isnad read --published 2022-01-04 report.txt",
      "  isnad read news/ > accounts.jsonl",
      "  cat news.jsonl | isnad read --format table -"
    })
final class ReadCommand implements Callable<Integer> {

  private static final int NOTICES = 20;

  private final Terminal terminal;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "jsonl, table or json; a table on a terminal, else jsonl.")
  private @Nullable Format format;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private DataOption data;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private PublishedOption published;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private ThreadsOption threads;

  @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER|-", description = "What to read.")
  @SuppressWarnings("NullAway.Init")
  private List<String> names;

  private int silent;

  ReadCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Format wanted = format != null ? format : terminal.showsOut() ? Format.TABLE : Format.JSONL;
    Progress progress = new Progress(terminal);
    try (Sheet sheet = Sheet.of(wanted, terminal)) {
      ReportReader reader =
          ReportReader.of(Isnad.arabic(data.places(terminal)), published.date(), sheet::write);
      try (ReadingQueue<Outcome> queue =
          new ReadingQueue<>(threads.number(), reader, outcome -> take(outcome, sheet, progress))) {
        Inputs inputs = new Inputs(terminal.in(), queue::add);
        names.forEach(inputs::read);
        queue.finish();
      }
    }
    terminal.out().flush();
    summarise(progress);
    return progress.failed() == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
  }

  private void take(Outcome outcome, Sheet sheet, Progress progress) {
    progress.count(outcome);
    if (outcome.isFailed()) {
      progress.clear();
      terminal.say(outcome.where() + ": " + outcome.problem());
      return;
    }
    sheet.add(outcome.output());
    if (outcome.accounts() == 0 && ++silent <= NOTICES) {
      progress.clear();
      terminal.say(outcome.where() + ": no account of an attack in it");
    }
  }

  private void summarise(Progress progress) {
    progress.clear();
    if (silent > NOTICES) {
      terminal.say(silent - NOTICES + " more reports have no account of an attack in them");
    }
    if (progress.reports() > 1 && (terminal.showsErr() || progress.failed() > 0)) {
      terminal.say(progress.totals());
    }
  }
}

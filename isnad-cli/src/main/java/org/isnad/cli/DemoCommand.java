package org.isnad.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.engine.Isnad;
import org.isnad.ingest.Input;
import org.isnad.report.Report;
import org.isnad.web.Role;
import org.isnad.web.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The main job on reports that come with the program. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    versionProvider = IsnadCommand.Version.class,
    description = {
      "Reads the sample reports that come with Isnad and shows their accounts; on a terminal it",
      "then opens the store of these reports in the browser, until Ctrl-C."
    })
final class DemoCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(names = "--no-browser", description = "Ends when the accounts are shown.")
  private boolean withoutBrowser;

  DemoCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Output out = terminal.out();
    out.line("These reports are invented: the places exist, the events never happened.");
    out.line("");
    Isnad isnad = Isnad.arabic();
    ReportReader reader =
        ReportReader.of(isnad, Optional.empty(), new AccountTable(terminal.columns())::of);
    int reports = 0;
    int accounts = 0;
    boolean failed = false;
    for (String name : DemoStore.names()) {
      Report report = Report.ofText(DemoStore.resource(name)).withFile(name);
      Outcome outcome = reader.apply(new Input.Found(name, report));
      if (outcome.isFailed()) {
        failed = true;
        terminal.say(name + ": " + outcome.problem());
      }
      out.write(outcome.output());
      reports++;
      accounts += outcome.accounts();
    }
    out.line(reports + " reports, " + accounts + " accounts. Now your own:");
    out.line("");
    out.line("  ./isnad read FILE.txt              accounts of one report, as a table");
    out.line("  ./isnad read FOLDER > out.jsonl    of all reports in a folder, a record a line");
    out.line("  ./isnad explain FILE.txt           why they are what they are");
    out.line(
        "  ./isnad serve                      a map, a list and a review queue in the browser");
    out.line("  ./isnad --help                     everything else");
    if (!withoutBrowser && terminal.showsOut()) {
      out.flush();
      show(isnad);
    }
    return failed ? ExitCode.SOME_FAILED : ExitCode.OK;
  }

  /** The same reports, and what others tell of the same events, in the browser. */
  private void show(Isnad isnad) throws IOException, InterruptedException {
    Serving serving = Serving.start(DemoStore.make(isnad), Settings.local(0));
    serving.web().people().add(DemoStore.PERSON, Role.ADMIN, DemoStore.PERSON);
    String link = serving.web().signInLink(DemoStore.PERSON);
    terminal.say("the same in the browser, until Ctrl-C; this link works once:");
    terminal.out().line(link);
    terminal.out().flush();
    if (!Desktop.open(link)) {
      terminal.say("no browser could be opened; open the link yourself");
    }
    serving.untilStopped();
  }
}

package org.isnad.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.engine.Isnad;
import org.isnad.ingest.Input;
import org.isnad.report.Report;
import picocli.CommandLine.Command;

/** The main job on reports that come with the program. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    versionProvider = IsnadCommand.Version.class,
    description = "Reads the sample reports that come with Isnad and shows their accounts.")
final class DemoCommand implements Callable<Integer> {

  private final Terminal terminal;

  DemoCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Output out = terminal.out();
    out.line("These reports are invented: the places exist, the events never happened.");
    out.line("");
    ReportReader reader =
        ReportReader.of(Isnad.arabic(), Optional.empty(), new AccountTable(terminal.columns())::of);
    int reports = 0;
    int accounts = 0;
    boolean failed = false;
    for (String name : names()) {
      Report report = Report.ofText(resource(name)).withFile(name);
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
    out.line("  ./isnad --help                     everything else");
    return failed ? ExitCode.SOME_FAILED : ExitCode.OK;
  }

  private static List<String> names() throws IOException {
    return resource("index").lines().filter(line -> !line.isBlank()).toList();
  }

  private static String resource(String name) throws IOException {
    try (InputStream file = DemoCommand.class.getResourceAsStream("demo/" + name)) {
      if (file == null) {
        throw new FileNotFoundException("demo/" + name);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

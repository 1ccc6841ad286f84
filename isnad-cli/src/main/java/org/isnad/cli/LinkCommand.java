package org.isnad.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.engine.IncidentWriter;
import org.isnad.engine.RecordReader;
import org.isnad.engine.UnreadableRecord;
import org.isnad.incident.Incident;
import org.isnad.incident.Linker;
import org.isnad.incident.Testimony;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

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

  @Parameters(arity = "1..*", paramLabel = "FILE|-", description = "Records of accounts.")
  @SuppressWarnings("NullAway.Init")
  private List<String> names;

  private boolean failed;

  LinkCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    List<Testimony> testimonies = new ArrayList<>();
    RecordReader reader = RecordReader.lean();
    for (String name : names) {
      read(name, reader, testimonies);
    }
    IncidentWriter writer = new IncidentWriter();
    for (Incident incident : Linker.load().link(testimonies)) {
      writer.write(incident, terminal.out());
    }
    return failed ? ExitCode.SOME_FAILED : ExitCode.OK;
  }

  private void read(String name, RecordReader reader, List<Testimony> to) throws IOException {
    try (InputStream file = name.equals("-") ? terminal.in() : Files.newInputStream(Path.of(name));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank()) {
          continue;
        }
        try {
          to.addAll(reader.read(line).testimonies());
        } catch (UnreadableRecord unreadable) {
          failed = true;
          terminal.say(name + ":" + number + ": " + unreadable.getMessage());
        }
      }
    } catch (NoSuchFileException missing) {
      failed = true;
      terminal.say(name + ": no such file");
    }
  }
}

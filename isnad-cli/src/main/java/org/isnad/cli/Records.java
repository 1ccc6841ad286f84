package org.isnad.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.isnad.engine.RecordReader;
import org.isnad.engine.UnreadableRecord;
import org.isnad.incident.Deposition;

/** Reads files of records; what is no record is named, and the rest is read. */
final class Records {
  private final Terminal terminal;
  private final RecordReader reader;
  private boolean failed;

  Records(Terminal terminal, RecordReader reader) {
    this.terminal = terminal;
    this.reader = reader;
  }

  /** Reads all files; {@code -} is standard input. */
  void read(List<String> names, Consumer<Deposition> to) throws IOException {
    for (String name : names) {
      if (name.equals("-")) {
        read(name, terminal.in(), to);
      } else if (!Files.isRegularFile(Path.of(name))) {
        fail(name + ": " + (Files.exists(Path.of(name)) ? "not a file" : "no such file"));
      } else {
        try (InputStream file = Files.newInputStream(Path.of(name))) {
          read(name, file, to);
        }
      }
    }
  }

  private void read(String name, InputStream file, Consumer<Deposition> to) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank()) {
        try {
          to.accept(reader.read(line));
        } catch (UnreadableRecord unreadable) {
          fail(name + ":" + number + ": " + unreadable.getMessage());
        }
      }
    }
  }

  private void fail(String why) {
    failed = true;
    terminal.say(why);
  }

  int exitCode() {
    return failed ? ExitCode.SOME_FAILED : ExitCode.OK;
  }
}

package org.isnad.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.isnad.engine.RecordReader;
import org.isnad.engine.UnreadableRecord;
import org.isnad.incident.Deposition;
import org.jspecify.annotations.Nullable;

/** Files of records, one a line; what is no record is named with its file and line. */
final class RecordFiles {

  /** How what follows from records is written. */
  enum Style {
    /** One JSON object a line. */
    JSONL,
    /** Lines for people. */
    TABLE;

    /** What is asked for, or a table where a person reads. */
    static Style of(@Nullable Style asked, Terminal terminal) {
      return asked != null ? asked : terminal.showsOut() ? TABLE : JSONL;
    }
  }

  private final Terminal terminal;
  private final RecordReader reader;
  private boolean failed;

  RecordFiles(Terminal terminal, RecordReader reader) {
    this.terminal = terminal;
    this.reader = reader;
  }

  /** True if something could not be read. */
  boolean failed() {
    return failed;
  }

  /** Reads a file, or standard input for {@code -}, and hands over what each record says. */
  void read(String name, Consumer<Deposition> to) throws IOException {
    try (InputStream file = name.equals("-") ? terminal.in() : Files.newInputStream(Path.of(name));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          read(name + ":" + number, line, to);
        }
      }
    } catch (NoSuchFileException missing) {
      failed = true;
      terminal.say(name + ": no such file");
    }
  }

  private void read(String where, String line, Consumer<Deposition> to) {
    try {
      to.accept(reader.read(line));
    } catch (UnreadableRecord unreadable) {
      failed = true;
      terminal.say(where + ": " + unreadable.getMessage());
    }
  }
}

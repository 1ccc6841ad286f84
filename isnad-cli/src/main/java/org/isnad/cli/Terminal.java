package org.isnad.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The three streams of a command, in UTF-8 whatever the locale.
 *
 * @param in what is piped in
 * @param out where data goes
 * @param err where everything else goes
 * @param showsOut whether a person reads {@code out} as it is written
 * @param showsErr whether a person reads {@code err} as it is written
 * @param columns how wide a line for people may be
 */
record Terminal(
    InputStream in, Output out, PrintWriter err, boolean showsOut, boolean showsErr, int columns) {

  /** The launcher says which of the streams are terminals: "1" and "2" as the shell counts them. */
  static final String TERMINALS = "isnad.terminals";

  /** Wider lines are hard to read, whatever the terminal's width. */
  static final int MOST_COLUMNS = 160;

  private static final int FEWEST_COLUMNS = 60;

  static Terminal of(InputStream in, OutputStream out, OutputStream err) {
    String terminals = System.getProperty(TERMINALS, "");
    return of(in, out, err, terminals, columns(System.getenv("COLUMNS")));
  }

  static Terminal of(InputStream in, OutputStream out, OutputStream err, String terminals) {
    return of(in, out, err, terminals, MOST_COLUMNS);
  }

  private static Terminal of(
      InputStream in, OutputStream out, OutputStream err, String terminals, int columns) {
    PrintWriter messages =
        new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    return new Terminal(
        in, new Output(out), messages, terminals.contains("1"), terminals.contains("2"), columns);
  }

  /**
   * The width that the shell gives, as far as it can be a width; no narrower than a table can be.
   */
  static int columns(@Nullable String told) {
    if (told == null || !told.matches("[0-9]{1,4}")) {
      return MOST_COLUMNS;
    }
    return Math.min(Math.max(Integer.parseInt(told), FEWEST_COLUMNS), MOST_COLUMNS);
  }

  /** A message that begins with the program's name, as is usual. */
  void say(String message) {
    err.println("isnad: " + message);
  }
}

package org.isnad.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * The three streams of a command, in UTF-8 whatever the locale.
 *
 * @param in what is piped in
 * @param out where data goes
 * @param err where everything else goes
 * @param showsOut whether a person reads {@code out} as it is written
 * @param showsErr whether a person reads {@code err} as it is written
 */
record Terminal(InputStream in, Output out, PrintWriter err, boolean showsOut, boolean showsErr) {

  /** The launcher says which of the streams are terminals: "1" and "2" as the shell counts them. */
  static final String TERMINALS = "isnad.terminals";

  static Terminal of(InputStream in, OutputStream out, OutputStream err) {
    String terminals = System.getProperty(TERMINALS, "");
    return of(in, out, err, terminals);
  }

  static Terminal of(InputStream in, OutputStream out, OutputStream err, String terminals) {
    PrintWriter messages =
        new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    return new Terminal(
        in, new Output(out), messages, terminals.contains("1"), terminals.contains("2"));
  }

  /** A message that begins with the program's name, as is usual. */
  void say(String message) {
    err.println("isnad: " + message);
  }
}

package org.isnad.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One run of the command inside the test's own process. */
record Run(int code, String out, String err) {

  static Run of(Object... arguments) {
    return withInput(new byte[0], arguments);
  }

  static Run withInput(byte[] input, Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = Terminal.of(new ByteArrayInputStream(input), out, err, "");
    String[] texts = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
    int code = Main.run(terminal, texts);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** How many records were written. */
  long records() {
    return out.lines().filter(line -> line.startsWith("{\"report\"")).count();
  }
}

package org.isnad.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Standard output as UTF-8; a write that fails ends the command. */
final class Output extends Writer {

  private static final int BUFFER = 1 << 16;

  private final OutputStream bytes;
  private boolean broken;

  Output(OutputStream bytes) {
    this.bytes = new BufferedOutputStream(bytes, BUFFER);
  }

  @Override
  public void write(char[] letters, int from, int length) {
    write(new String(letters, from, length));
  }

  @Override
  public void write(String text) {
    if (broken) {
      return;
    }
    try {
      bytes.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw broken(failure);
    }
  }

  /** For data that come as bytes; what was written as text before comes before them. */
  OutputStream bytes() {
    return bytes;
  }

  void line(String text) {
    write(text + "\n");
  }

  @Override
  public void flush() {
    if (broken) {
      return;
    }
    try {
      bytes.flush();
    } catch (IOException failure) {
      throw broken(failure);
    }
  }

  /** What cannot be written once is not tried again. */
  private UncheckedIOException broken(IOException failure) {
    broken = true;
    return new UncheckedIOException(failure);
  }

  @Override
  public void close() {
    flush();
  }
}

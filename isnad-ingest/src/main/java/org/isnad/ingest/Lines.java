package org.isnad.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream as bytes, one at a time, none longer than a report may be. */
final class Lines {

  private static final int BUFFER = 1 << 16;

  private final InputStream source;
  private final byte[] buffer = new byte[BUFFER];
  private int from;
  private int to;
  private int number;

  Lines(InputStream source) {
    this.source = source;
  }

  /** The number of the line that was returned last, from 1. */
  int number() {
    return number;
  }

  /** The next line without its end; empty when there is none. A line too long is a bad input. */
  Optional<byte[]> next() throws IOException, BadInput {
    ByteArrayOutputStream line = new ByteArrayOutputStream(BUFFER / 8);
    boolean any = false;
    boolean tooLong = false;
    while (fill()) {
      any = true;
      int end = from;
      while (end < to && buffer[end] != '\n') {
        end++;
      }
      tooLong |= line.size() + end - from > Limits.REPORT_BYTES;
      if (!tooLong) {
        line.write(buffer, from, end - from);
      }
      from = Math.min(to, end + 1);
      if (end < to) {
        break;
      }
    }
    if (!any) {
      return Optional.empty();
    }
    number++;
    if (tooLong) {
      throw new BadInput(Limits.tooLong());
    }
    return Optional.of(line.toByteArray());
  }

  private boolean fill() throws IOException {
    if (from < to) {
      return true;
    }
    from = 0;
    to = Math.max(0, source.read(buffer, 0, buffer.length));
    return to > 0;
  }
}

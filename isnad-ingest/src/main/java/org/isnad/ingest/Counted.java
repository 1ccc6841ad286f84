package org.isnad.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** A stream that tells how many bytes were taken from it. */
final class Counted extends FilterInputStream {

  private final LongConsumer meter;

  Counted(InputStream source, LongConsumer meter) {
    super(source);
    this.meter = meter;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    meter.accept(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int count = super.read(bytes, from, length);
    meter.accept(Math.max(0, count));
    return count;
  }
}

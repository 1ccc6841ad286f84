package org.isnad.incident;

import java.util.Arrays;

/** A growing list of numbers. */
final class Longs {
  private static final int FIRST = 16;

  private long[] values = new long[FIRST];
  private int size;

  void add(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size + size / 2);
    }
    values[size++] = value;
  }

  void addAll(Longs others) {
    if (size + others.size > values.length) {
      values = Arrays.copyOf(values, Math.max(size + others.size, size + size / 2));
    }
    System.arraycopy(others.values, 0, values, size, others.size);
    size += others.size;
  }

  /** The numbers, ascending, each once. */
  long[] sorted() {
    Arrays.sort(values, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (kept == 0 || values[i] != values[kept - 1]) {
        values[kept++] = values[i];
      }
    }
    size = kept;
    return Arrays.copyOf(values, kept);
  }

  int size() {
    return size;
  }

  long at(int index) {
    return values[index];
  }
}

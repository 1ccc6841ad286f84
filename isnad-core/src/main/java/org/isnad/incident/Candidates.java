package org.isnad.incident;

import java.util.Arrays;
import java.util.SortedSet;

/** Which accounts can be found by a key that another one asks for. */
final class Candidates {
  private static final int INDEX_BITS = Long.SIZE - Keys.BITS;

  /** More accounts than can be told apart beside their keys. */
  static final int MOST = 1 << INDEX_BITS;

  private final long[] held;
  private final long[] asked;

  private Candidates(long[] held, long[] asked) {
    this.held = held;
    this.asked = asked;
  }

  static Candidates of(Facts[] all) {
    if (all.length >= MOST) {
      throw new IllegalArgumentException("at most " + MOST + " accounts, not " + all.length);
    }
    Longs held = new Longs();
    Longs asked = new Longs();
    for (int i = 0; i < all.length; i++) {
      Keys keys = Keys.of(all[i]);
      add(keys.held(), i, held);
      add(keys.asked(), i, asked);
    }
    return new Candidates(held.sorted(), asked.sorted());
  }

  private static void add(SortedSet<Long> keys, int index, Longs to) {
    for (long key : keys) {
      to.add(key << INDEX_BITS | index);
    }
  }

  /** A reader for one thread. */
  Search search(Facts[] all) {
    return new Search(all);
  }

  /** Finds candidates, each once. */
  final class Search {
    private final Facts[] all;
    private final int[] seen;

    private Search(Facts[] all) {
      this.all = all;
      this.seen = new int[all.length];
      Arrays.fill(seen, -1);
    }

    /** What is done with a candidate. */
    interface Visit {
      void candidate(int other);
    }

    /** Visits each account behind {@code index} that can be of one incident with it. */
    void visit(int index, Visit visit) {
      Keys keys = Keys.of(all[index]);
      keys.asked().forEach(key -> visit(held, key, index, visit));
      keys.held().forEach(key -> visit(asked, key, index, visit));
    }

    private void visit(long[] keys, long key, int index, Visit visit) {
      // Only those behind it: the pair was met from the other side before.
      int from = Arrays.binarySearch(keys, key << INDEX_BITS | index + 1);
      for (int i = from < 0 ? -from - 1 : from; i < keys.length; i++) {
        if (keys[i] >>> INDEX_BITS != key) {
          return;
        }
        int other = (int) (keys[i] & MOST - 1);
        if (seen[other] != index) {
          seen[other] = index;
          visit.candidate(other);
        }
      }
    }
  }

  /** A growing list of numbers. */
  private static final class Longs {
    private long[] values = new long[1 << 10];
    private int size;

    void add(long value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size++] = value;
    }

    long[] sorted() {
      long[] sorted = Arrays.copyOf(values, size);
      Arrays.parallelSort(sorted);
      return sorted;
    }
  }
}

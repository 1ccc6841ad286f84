package org.isnad.incident;

import java.util.Arrays;
import java.util.PrimitiveIterator;
import java.util.stream.LongStream;

/** Which accounts can be found by a key that another one asks for. */
final class Candidates {
  private static final int INDEX_BITS = Long.SIZE - Keys.BITS;

  /** More accounts than can be told apart beside their keys. */
  private static final int MOST = 1 << INDEX_BITS;

  private final Facts[] all;
  private final long[] held;
  private final long[] asked;

  private Candidates(Facts[] all, long[] held, long[] asked) {
    this.all = all;
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
    return new Candidates(all, held.sorted(), asked.sorted());
  }

  private static void add(LongStream keys, int index, Longs to) {
    keys.forEach(key -> to.add(key << INDEX_BITS | index));
  }

  /** What is done with a candidate. */
  interface Visit {
    void candidate(int other);
  }

  /** A reader for one thread. */
  Search search() {
    return new Search();
  }

  /** Finds candidates, each once. */
  final class Search {
    private final int[] seen = new int[all.length];

    private Search() {
      Arrays.fill(seen, -1);
    }

    /** Visits each account behind {@code index} that can be of one incident with it. */
    void visit(int index, Visit visit) {
      Keys keys = Keys.of(all[index]);
      visit(held, keys.asked().iterator(), index, visit);
      visit(asked, keys.held().iterator(), index, visit);
    }

    private void visit(long[] entries, PrimitiveIterator.OfLong keys, int index, Visit visit) {
      while (keys.hasNext()) {
        long key = keys.nextLong();
        // Only those behind it: the pair was met from the other side before.
        int from = Arrays.binarySearch(entries, key << INDEX_BITS | index + 1);
        for (int i = from < 0 ? -from - 1 : from; i < entries.length; i++) {
          if (entries[i] >>> INDEX_BITS != key) {
            break;
          }
          int other = (int) (entries[i] & MOST - 1);
          if (seen[other] != index) {
            seen[other] = index;
            visit.candidate(other);
          }
        }
      }
    }
  }
}

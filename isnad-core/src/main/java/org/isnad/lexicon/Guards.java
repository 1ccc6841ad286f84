package org.isnad.lexicon;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Takes out guards, the ordinary phrases that only cancel a match of their kind, and what they
 * cancel.
 */
final class Guards {
  private Guards() {}

  /**
   * Moves the matches that stay to the front of a range; their order stays.
   *
   * @return one past the last that stays
   */
  static int lift(Hit[] hits, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += hits[i].entry().isGuard() ? 1 : 0;
    }
    if (count == 0) {
      return to;
    }
    Hit[] guards = new Hit[count];
    for (int i = from, next = 0; i < to; i++) {
      if (hits[i].entry().isGuard()) {
        guards[next++] = hits[i];
      }
    }
    Arrays.sort(guards, Comparator.comparingInt(Hit::from));
    int[] reach = new int[count];
    for (int i = 0; i < count; i++) {
      reach[i] = Math.max(guards[i].to(), i > 0 ? reach[i - 1] : 0);
    }
    int kept = from;
    for (int i = from; i < to; i++) {
      if (!isCancelled(hits[i], guards, reach)) {
        hits[kept++] = hits[i];
      }
    }
    return kept;
  }

  /** True if a guard that begins at or before the match reaches its end. */
  private static boolean isCancelled(Hit hit, Hit[] guards, int[] reach) {
    int low = 0;
    int high = guards.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (guards[middle].from() <= hit.from()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 && reach[low - 1] >= hit.to();
  }
}

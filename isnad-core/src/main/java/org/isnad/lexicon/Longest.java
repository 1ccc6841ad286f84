package org.isnad.lexicon;

/**
 * Of matches of one kind, the longest at each place: leftmost first, none overlapping; equal ones
 * all stay.
 */
final class Longest {
  private Longest() {}

  /**
   * Moves the matches that stay to the front of a range, in the order of the text.
   *
   * @return one past the last that stays
   */
  static int keep(Hit[] hits, int from, int to) {
    sort(hits, from, to);
    int kept = from;
    int end = -1;
    Hit last = null;
    for (int i = from; i < to; i++) {
      Hit hit = hits[i];
      boolean same = last != null && hit.from() == last.from() && hit.to() == last.to();
      if (hit.from() >= end || same) {
        hits[kept++] = hit;
        last = hit;
        end = hit.to();
      }
    }
    return kept;
  }

  /** By insertion: matches come in the order of their first tokens, few of them at one token. */
  private static void sort(Hit[] hits, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      Hit hit = hits[i];
      int at = i;
      while (at > from && isAfter(hits[at - 1], hit)) {
        hits[at] = hits[at - 1];
        at--;
      }
      hits[at] = hit;
    }
  }

  private static boolean isAfter(Hit a, Hit b) {
    if (a.first() != b.first()) {
      return a.first() > b.first();
    }
    return a.to() != b.to() ? a.to() < b.to() : a.from() > b.from();
  }
}

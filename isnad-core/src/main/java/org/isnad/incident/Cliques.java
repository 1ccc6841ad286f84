package org.isnad.incident;

import java.util.ArrayList;
import java.util.List;

/** Groups of things of which each two are joined. */
final class Cliques {
  /** Up to so many things the greatest group is found for certain. */
  private static final int EXACT = 32;

  /** Whether two different things are joined; symmetric. */
  interface Joined {
    boolean are(int a, int b);
  }

  private final List<Integer> things;
  private final long[] neighbours;
  private final Joined joined;
  private int best;

  /** For things in this order; the order decides among groups that are equally good. */
  Cliques(List<Integer> things, Joined joined) {
    this.things = things;
    this.joined = joined;
    this.neighbours = new long[Math.min(EXACT, things.size())];
    for (int i = 0; i < neighbours.length; i++) {
      for (int j = 0; j < neighbours.length; j++) {
        if (i != j && joined.are(things.get(i), things.get(j))) {
          neighbours[i] |= 1L << j;
        }
      }
    }
  }

  /** The size of the greatest group; of many things of a large group, which may not be it. */
  int greatest() {
    if (things.size() > EXACT) {
      return large();
    }
    best = 0;
    grow(0, (1L << neighbours.length) - 1);
    return best;
  }

  private void grow(int size, long left) {
    if (left == 0) {
      best = Math.max(best, size);
      return;
    }
    long candidates = left;
    while (candidates != 0 && size + Long.bitCount(candidates) > best) {
      int next = Long.numberOfTrailingZeros(candidates);
      candidates &= ~(1L << next);
      grow(size + 1, candidates & neighbours[next]);
    }
  }

  /** The largest group that is found by taking things in their order, beginning with each. */
  private int large() {
    int largest = 0;
    for (int start = 0; start < things.size(); start++) {
      List<Integer> group = new ArrayList<>(List.of(things.get(start)));
      for (int thing : things) {
        if (group.stream().allMatch(other -> other != thing && joined.are(other, thing))) {
          group.add(thing);
        }
      }
      largest = Math.max(largest, group.size());
    }
    return largest;
  }

  /** How many groups it takes to hold all things; never fewer than things that are not joined. */
  static int cover(List<Integer> things, Joined joined) {
    return covering(things, joined).size();
  }

  /** All things in groups, each thing in the first group with all of which it is joined. */
  static List<List<Integer>> covering(List<Integer> things, Joined joined) {
    List<List<Integer>> groups = new ArrayList<>();
    for (int thing : things) {
      List<Integer> home =
          groups.stream()
              .filter(group -> group.stream().allMatch(other -> joined.are(other, thing)))
              .findFirst()
              .orElse(null);
      if (home == null) {
        groups.add(new ArrayList<>(List.of(thing)));
      } else {
        home.add(thing);
      }
    }
    return groups;
  }
}

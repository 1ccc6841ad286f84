package org.isnad.store;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Numbers that are joined, directly or through others; each set is named by its least number. */
final class Groups {

  private final Map<Long, Long> parents = new TreeMap<>();

  long find(long number) {
    long root = number;
    while (true) {
      long parent = Optional.ofNullable(parents.get(root)).orElse(root);
      if (parent == root) {
        break;
      }
      root = parent;
    }
    parents.put(number, root);
    return root;
  }

  void join(long one, long other) {
    long left = find(one);
    long right = find(other);
    parents.put(Math.max(left, right), Math.min(left, right));
  }

  /** Every number that was ever named, with the name of its set. */
  Map<Long, Long> all() {
    Map<Long, Long> all = new TreeMap<>();
    for (long number : new ArrayList<>(parents.keySet())) {
      all.put(number, find(number));
    }
    return all;
  }
}

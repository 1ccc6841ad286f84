package org.isnad.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What pairs hold together: sets of numbers that grow together. */
final class Components {
  private final int[] parent;

  Components(int size) {
    parent = new int[size];
    Arrays.setAll(parent, i -> i);
  }

  /** The smaller becomes the root, so that components stand in the order of their first member. */
  void join(int i, int j) {
    int one = root(i);
    int other = root(j);
    parent[Math.max(one, other)] = Math.min(one, other);
  }

  private int root(int i) {
    int root = i;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  /** The components by their first member; each ascending. */
  List<int[]> all() {
    int[] sizes = new int[parent.length];
    for (int i = 0; i < parent.length; i++) {
      sizes[root(i)]++;
    }
    int[][] members = new int[parent.length][];
    int[] filled = new int[parent.length];
    List<int[]> all = new ArrayList<>();
    for (int i = 0; i < parent.length; i++) {
      int root = root(i);
      if (root == i) {
        members[i] = new int[sizes[i]];
        all.add(members[i]);
      }
      members[root][filled[root]++] = i;
    }
    return all;
  }
}

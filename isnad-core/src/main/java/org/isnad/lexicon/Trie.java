package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A character trie over folded forms with one open-addressed table of edges: a step costs one
 * look-up, however many forms there are. Values are lists of small integers at the nodes where a
 * form ends.
 */
final class Trie {
  static final int ROOT = 0;
  private static final int NONE = -1;

  private long[] keys = new long[1 << 16];
  private int[] targets = new int[1 << 16];
  private int edges;
  private int nodes = 1;
  private int[] head = new int[1 << 12];
  private final List<int[]> values = new ArrayList<>();

  Trie() {
    Arrays.fill(keys, NONE);
    Arrays.fill(head, NONE);
  }

  /** The node after {@code c}, or -1. */
  int step(int node, char c) {
    long key = ((long) node << 16) | c;
    int slot = slot(key);
    while (keys[slot] != NONE) {
      if (keys[slot] == key) {
        return targets[slot];
      }
      slot = (slot + 1) & (keys.length - 1);
    }
    return NONE;
  }

  /** The values at a node, or an empty array; not to be changed. */
  int[] valuesAt(int node) {
    int at = node < head.length ? head[node] : NONE;
    return at == NONE ? EMPTY : values.get(at);
  }

  private static final int[] EMPTY = {};

  void add(CharSequence form, int value) {
    int node = ROOT;
    for (int i = 0; i < form.length(); i++) {
      node = child(node, form.charAt(i));
    }
    if (node >= head.length) {
      int old = head.length;
      head = Arrays.copyOf(head, Math.max(node + 1, old * 2));
      Arrays.fill(head, old, head.length, NONE);
    }
    if (head[node] == NONE) {
      head[node] = values.size();
      values.add(new int[] {value});
    } else {
      int[] known = values.get(head[node]);
      for (int v : known) {
        if (v == value) {
          return;
        }
      }
      int[] grown = Arrays.copyOf(known, known.length + 1);
      grown[known.length] = value;
      values.set(head[node], grown);
    }
  }

  private int child(int node, char c) {
    int next = step(node, c);
    if (next != NONE) {
      return next;
    }
    if (edges * 2 > keys.length) {
      grow();
    }
    insert(((long) node << 16) | c, nodes);
    return nodes++;
  }

  private void insert(long key, int target) {
    int slot = slot(key);
    while (keys[slot] != NONE) {
      slot = (slot + 1) & (keys.length - 1);
    }
    keys[slot] = key;
    targets[slot] = target;
    edges++;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldTargets = targets;
    keys = new long[oldKeys.length * 2];
    targets = new int[oldKeys.length * 2];
    Arrays.fill(keys, NONE);
    edges = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != NONE) {
        insert(oldKeys[i], oldTargets[i]);
      }
    }
  }

  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & (keys.length - 1);
  }
}

package org.isnad.lexicon;

import java.util.Arrays;

/**
 * The children of those nodes that have several, overlaid in one table: a node has a base, and its
 * child by a letter is at base + letter. No two nodes have the same base, so the letter that leads
 * to what is found there tells whether it is a child of the node.
 */
final class Branches {
  /** How far back from the last place a gap is looked for. */
  private static final int WINDOW = 256;

  private static final int LETTERS = 1 << Byte.SIZE;

  private final Trie trie;
  private final int first;
  private final int[] bases;
  private int[] table;
  private boolean[] taken;
  private int end;

  /**
   * Places the children of all nodes that have several.
   *
   * @param first the least base
   */
  Branches(Trie trie, int first) {
    this.trie = trie;
    this.first = first;
    bases = new int[trie.size()];
    table = new int[4 * LETTERS];
    taken = new boolean[table.length];
    end = first;
    for (int node : byChildren()) {
      place(node);
    }
    table = Arrays.copyOf(table, end + LETTERS);
  }

  /** The nodes with several children, those with most first: they are the hardest to place. */
  private int[] byChildren() {
    byte[] counts = new byte[trie.size()];
    int[] from = new int[LETTERS + 2];
    for (int node = 0; node < counts.length; node++) {
      for (int child = trie.firstChild(node); child != 0; child = trie.nextSibling(child)) {
        counts[node]++;
      }
      from[LETTERS - Byte.toUnsignedInt(counts[node]) + 1]++;
    }
    for (int i = 1; i < from.length; i++) {
      from[i] += from[i - 1];
    }
    int[] order = new int[from[LETTERS - 1]];
    for (int node = 0; node < counts.length; node++) {
      int count = Byte.toUnsignedInt(counts[node]);
      if (count > 1) {
        order[from[LETTERS - count]++] = node;
      }
    }
    return order;
  }

  private void place(int node) {
    int base = Math.max(first, end - WINDOW);
    while (!fits(base, node)) {
      base++;
    }
    bases[node] = base;
    taken[base] = true;
    for (int child = trie.firstChild(node); child != 0; child = trie.nextSibling(child)) {
      int at = base + trie.letter(child);
      table[at] = child;
      end = Math.max(end, at + 1);
    }
    if (end + 2 * LETTERS > table.length) {
      table = Arrays.copyOf(table, table.length * 2);
      taken = Arrays.copyOf(taken, table.length);
    }
  }

  private boolean fits(int base, int node) {
    if (taken[base]) {
      return false;
    }
    for (int child = trie.firstChild(node); child != 0; child = trie.nextSibling(child)) {
      if (table[base + trie.letter(child)] != 0) {
        return false;
      }
    }
    return true;
  }

  /** The base of a node, or 0 if it has not several children. */
  int base(int node) {
    return bases[node];
  }

  /** Children by base and letter; 0 where there is none. */
  int[] table() {
    return table;
  }
}

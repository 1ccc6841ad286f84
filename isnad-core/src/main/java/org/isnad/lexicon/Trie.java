package org.isnad.lexicon;

import java.util.Arrays;

/**
 * A trie over folded forms while it is being filled: each node has a first child and a next
 * sibling. Letters are numbered from 1 on as they come. Values are lists of small integers at the
 * nodes where a form ends. {@link Automaton} is what texts are read with.
 */
final class Trie {
  static final int ROOT = 0;

  /** No child, no sibling, no value. */
  static final int NONE = 0;

  static final int MOST_LETTERS = (1 << Byte.SIZE) - 1;

  private final byte[] codes = new byte[1 << Character.SIZE];
  private int lastCode;
  private int[] firstChild = new int[1 << 16];
  private int[] nextSibling = new int[1 << 16];
  private byte[] letters = new byte[1 << 16];
  private int size = 1;

  /** For each node its first value's index. */
  private int[] heads = new int[1 << 16];

  private int[] values = new int[1 << 16];
  private int[] nextValue = new int[1 << 16];
  private int valueCount = 1;

  void add(String form, int value) {
    int node = ROOT;
    for (int i = 0; i < form.length(); i++) {
      node = child(node, code(form.charAt(i)));
    }
    int last = heads[node];
    if (last == NONE) {
      heads[node] = newValue(value);
      return;
    }
    while (values[last] != value && nextValue[last] != NONE) {
      last = nextValue[last];
    }
    if (values[last] != value) {
      int added = newValue(value);
      nextValue[last] = added;
    }
  }

  private byte code(char c) {
    if (codes[c] == 0) {
      if (lastCode == MOST_LETTERS) {
        throw new LexiconFormatException("lexicon", "at most " + MOST_LETTERS + " letters");
      }
      codes[c] = (byte) ++lastCode;
    }
    return codes[c];
  }

  private int child(int node, byte letter) {
    int last = NONE;
    for (int child = firstChild[node]; child != NONE; child = nextSibling[child]) {
      if (letters[child] == letter) {
        return child;
      }
      last = child;
    }
    if (size == firstChild.length) {
      firstChild = Arrays.copyOf(firstChild, size * 2);
      nextSibling = Arrays.copyOf(nextSibling, size * 2);
      letters = Arrays.copyOf(letters, size * 2);
      heads = Arrays.copyOf(heads, size * 2);
    }
    if (last == NONE) {
      firstChild[node] = size;
    } else {
      nextSibling[last] = size;
    }
    letters[size] = letter;
    return size++;
  }

  private int newValue(int value) {
    if (valueCount == values.length) {
      values = Arrays.copyOf(values, valueCount * 2);
      nextValue = Arrays.copyOf(nextValue, valueCount * 2);
    }
    values[valueCount] = value;
    return valueCount++;
  }

  /** How many nodes there are; they are numbered from 0, the root, parents before children. */
  int size() {
    return size;
  }

  int firstChild(int node) {
    return firstChild[node];
  }

  int nextSibling(int node) {
    return nextSibling[node];
  }

  /** The number of the letter that leads to a node. */
  int letter(int node) {
    return Byte.toUnsignedInt(letters[node]);
  }

  /** The numbers of all letters by character; 0 for those that no form has. */
  byte[] codes() {
    return codes.clone();
  }

  /** The index of the first value of a node. */
  int head(int node) {
    return heads[node];
  }

  int value(int index) {
    return values[index];
  }

  /** The index of the value that was added at the same node after one. */
  int nextValue(int index) {
    return nextValue[index];
  }

  int valueCount() {
    return valueCount - 1;
  }
}

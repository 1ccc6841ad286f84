package org.isnad.lexicon;

/**
 * The trie of all forms, packed: a state is a node in preorder, so that an only child, and with it
 * the rest of most forms, lies right behind its parent; other children are found in one table. A
 * step costs one or two looks into memory, however many forms there are. Immutable.
 */
final class Automaton {
  static final int ROOT = 0;
  static final int NONE = -1;

  private static final int CODE = (1 << Byte.SIZE) - 1;

  /** Set in the cell of a state at which a form ends. */
  private static final int ENDS = 1 << Byte.SIZE;

  /** What follows a state: nothing, one state, or those at a base of the table. */
  private static final int NEXT_SHIFT = Byte.SIZE + 1;

  private static final int ONE = 1;
  private static final int LEAST_BASE = 2;
  private static final int MOST = 1 << (Integer.SIZE - NEXT_SHIFT);

  private final byte[] codes;

  /** For each state the letter that leads to it, whether a form ends there, and what follows. */
  private final int[] cells;

  private final int[] table;

  /** For each state the index in {@link #values} of how many it has; they follow. */
  private final int[] heads;

  private final int[] values;

  Automaton(Trie trie) {
    Branches branches = new Branches(trie, LEAST_BASE);
    codes = trie.codes();
    cells = new int[trie.size() + 1];
    heads = new int[trie.size()];
    values = new int[trie.size() + trie.valueCount()];
    table = branches.table();
    if (table.length > MOST) {
      throw new LexiconFormatException("lexicon", "at most " + MOST + " branches");
    }
    int[] states = states(trie);
    int end = 0;
    for (int node = 0; node < trie.size(); node++) {
      int state = states[node];
      int base = branches.base(node);
      int follows = base == 0 && trie.firstChild(node) != Trie.NONE ? ONE : base;
      cells[state] = follows << NEXT_SHIFT | trie.letter(node);
      if (trie.head(node) != Trie.NONE) {
        cells[state] |= ENDS;
        heads[state] = end++;
        for (int i = trie.head(node); i != Trie.NONE; i = trie.nextValue(i)) {
          values[end++] = trie.value(i);
          values[heads[state]]++;
        }
      }
    }
    for (int i = 0; i < table.length; i++) {
      table[i] = states[table[i]];
    }
  }

  /** The nodes' numbers in preorder. */
  private static int[] states(Trie trie) {
    int[] states = new int[trie.size()];
    int[] open = new int[trie.size()];
    int depth = 1;
    for (int next = 0; depth > 0; next++) {
      int node = open[--depth];
      states[node] = next;
      for (int child = trie.firstChild(node); child != Trie.NONE; child = trie.nextSibling(child)) {
        open[depth++] = child;
      }
    }
    return states;
  }

  /** The letters of a text as this automaton numbers them; 0 is a letter that no form has. */
  byte[] codes(String text) {
    byte[] coded = new byte[text.length()];
    for (int i = 0; i < coded.length; i++) {
      coded[i] = codes[text.charAt(i)];
    }
    return coded;
  }

  /** The state after a letter's code, or {@link #NONE}. */
  int step(int state, byte code) {
    int letter = code & CODE;
    int follows = cells[state] >>> NEXT_SHIFT;
    if (follows < ONE || letter == 0) {
      return NONE;
    }
    int next = follows == ONE ? state + 1 : table[follows + letter];
    return (cells[next] & CODE) == letter ? next : NONE;
  }

  /** True if a form ends at the state. */
  boolean ends(int state) {
    return (cells[state] & ENDS) != 0;
  }

  /** How many values a state has at which a form ends. */
  int count(int state) {
    return values[heads[state]];
  }

  /** One of the values of a state at which a form ends, in the order in which they were added. */
  int value(int state, int index) {
    return values[heads[state] + 1 + index];
  }
}

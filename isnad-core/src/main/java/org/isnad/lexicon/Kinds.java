package org.isnad.lexicon;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Numbers the kinds of the matches of one text from 0 on, in the order in which they come. */
final class Kinds {
  static final int NONE = -1;

  private @Nullable String[] slots = new String[128];
  private int[] numbers = new int[slots.length];
  private int size;

  int size() {
    return size;
  }

  /** The number of a kind, or {@link #NONE} if it has none. */
  int numberOf(String kind) {
    int at = slot(slots, kind);
    return slots[at] == null ? NONE : numbers[at];
  }

  /** The number of a kind, a new one if it has none yet. */
  int number(String kind) {
    int at = slot(slots, kind);
    if (slots[at] != null) {
      return numbers[at];
    }
    slots[at] = kind;
    numbers[at] = size++;
    if (size * 4 > slots.length) {
      grow();
    }
    return size - 1;
  }

  private void grow() {
    @Nullable String[] old = slots;
    int[] known = numbers;
    slots = new String[old.length * 2];
    numbers = Arrays.copyOf(known, slots.length);
    for (int i = 0; i < old.length; i++) {
      String kind = old[i];
      if (kind != null) {
        int at = slot(slots, kind);
        slots[at] = kind;
        numbers[at] = known[i];
      }
    }
  }

  private static int slot(@Nullable String[] slots, String kind) {
    int hash = kind.hashCode();
    int at = (hash ^ hash >>> 8) & (slots.length - 1);
    for (String known = slots[at]; known != null && !known.equals(kind); known = slots[at]) {
      at = (at + 1) & (slots.length - 1);
    }
    return at;
  }
}

package org.isnad.engine;

/** Turns UTF-16 offsets of one text into code-point offsets. */
final class CodePoints {
  private final int[] before;

  CodePoints(String text) {
    before = text.codePointCount(0, text.length()) == text.length() ? new int[0] : table(text);
  }

  private static int[] table(String text) {
    int[] table = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      boolean second =
          Character.isLowSurrogate(text.charAt(i))
              && i > 0
              && Character.isHighSurrogate(text.charAt(i - 1));
      table[i + 1] = table[i] + (second ? 0 : 1);
    }
    return table;
  }

  /** The number of code points before a UTF-16 offset. */
  int at(int offset) {
    return before.length == 0 ? offset : before[offset];
  }
}

package org.isnad.mention.time;

import org.isnad.text.Tokens;

/**
 * Where the lines of a page begin and end, and what stands before each token; answers at once for
 * any token.
 */
final class PageLines {
  private static final char DEGREE = '\u00b0';

  private final int[] starts;
  private final int[] ends;
  private final int[] lines;
  private final int[] words;
  private final int[] strokes;
  private final int[] colons;
  private final int[] degrees;

  PageLines(Tokens tokens) {
    int size = tokens.size();
    starts = new int[size + 1];
    ends = new int[size + 1];
    lines = new int[size + 1];
    words = new int[size + 1];
    strokes = new int[size + 1];
    colons = new int[size + 1];
    degrees = new int[size + 1];
    for (int i = 0; i < size; i++) {
      Tokens.Kind kind = tokens.kind(i);
      boolean lineEnds =
          kind == Tokens.Kind.BREAK && i + 1 < size && tokens.kind(i + 1) != Tokens.Kind.BREAK;
      boolean word = kind == Tokens.Kind.WORD || kind == Tokens.Kind.LATIN;
      starts[i + 1] = kind == Tokens.Kind.BREAK ? i + 1 : starts[i];
      lines[i + 1] = lines[i] + (lineEnds ? 1 : 0);
      words[i + 1] = words[i] + (word ? 1 : 0);
      strokes[i + 1] = strokes[i] + (tokens.isMark(i, '|') ? 1 : 0);
      colons[i + 1] = colons[i] + (tokens.isMark(i, ':') ? 1 : 0);
      degrees[i + 1] = degrees[i] + (tokens.isMark(i, DEGREE) ? 1 : 0);
    }
    ends[size] = size;
    for (int i = size - 1; i >= 0; i--) {
      ends[i] = tokens.kind(i) == Tokens.Kind.BREAK ? i : ends[i + 1];
    }
  }

  /** First token of a token's line. */
  int start(int token) {
    return starts[token];
  }

  /** One past the last token of a token's line. */
  int end(int token) {
    return ends[token];
  }

  /** How many lines' ends that words follow stand before a token. */
  int linesBefore(int token) {
    return lines[token];
  }

  int wordsBefore(int token) {
    return words[token];
  }

  int strokesBefore(int token) {
    return strokes[token];
  }

  int colonsBefore(int token) {
    return colons[token];
  }

  int degreesBefore(int token) {
    return degrees[token];
  }
}

package org.isnad.text;

import java.util.Arrays;

/**
 * The words, numbers and marks of a folded text, in order. A token is named by its index; positions
 * are folded ones until {@link #span} gives the original span. Immutable; arrays inside, because
 * every stage walks them.
 */
public final class Tokens {
  /** What a token is. */
  public enum Kind {
    WORD,
    LATIN,
    NUMBER,
    MARK,
    BREAK
  }

  private static final Kind[] KINDS = Kind.values();

  private final Folded folded;
  private final int[] starts;
  private final int[] ends;
  private final byte[] kinds;

  private Tokens(Folded folded, int[] starts, int[] ends, byte[] kinds) {
    this.folded = folded;
    this.starts = starts;
    this.ends = ends;
    this.kinds = kinds;
  }

  /** Cuts a folded text into tokens; a line's end is a token of its own. */
  public static Tokens of(Folded folded) {
    String text = folded.text();
    int n = text.length();
    int[] starts = new int[n / 3 + 16];
    int[] ends = new int[starts.length];
    byte[] kinds = new byte[starts.length];
    int size = 0;
    int i = 0;
    while (i < n) {
      char c = text.charAt(i);
      if (c == ' ') {
        i++;
        continue;
      }
      int end = i + 1;
      Kind kind = Kind.MARK;
      if (c == '\n') {
        kind = Kind.BREAK;
      } else if (Letters.isArabic(c)) {
        kind = Kind.WORD;
        while (end < n && Letters.isArabic(text.charAt(end))) {
          end++;
        }
      } else if (Letters.isDigit(c)) {
        kind = Kind.NUMBER;
        end = endOfNumber(text, i);
      } else if (Letters.isLatin(c)) {
        kind = Kind.LATIN;
        while (end < n
            && (Letters.isLatin(text.charAt(end)) || Letters.isDigit(text.charAt(end)))) {
          end++;
        }
      }
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
        kinds = Arrays.copyOf(kinds, size * 2);
      }
      starts[size] = i;
      ends[size] = end;
      kinds[size] = (byte) kind.ordinal();
      size++;
      i = end;
    }
    return new Tokens(
        folded, Arrays.copyOf(starts, size), Arrays.copyOf(ends, size), Arrays.copyOf(kinds, size));
  }

  /** Digits, with a comma or stop inside only between digits ("2,500", "1.5"). */
  private static int endOfNumber(String text, int start) {
    int n = text.length();
    int i = start;
    while (i < n) {
      char c = text.charAt(i);
      boolean inside =
          (c == ',' || c == '.') && i + 1 < n && Letters.isDigit(text.charAt(i + 1)) && i > start;
      if (!Letters.isDigit(c) && !inside) {
        break;
      }
      i++;
    }
    return i;
  }

  public int size() {
    return starts.length;
  }

  public Folded folded() {
    return folded;
  }

  public Kind kind(int token) {
    return KINDS[kinds[token]];
  }

  /** Folded position of the token's first character. */
  public int start(int token) {
    return starts[token];
  }

  /** Folded position after the token's last character. */
  public int end(int token) {
    return ends[token];
  }

  /** The token's folded letters. */
  public String form(int token) {
    return folded.text().substring(starts[token], ends[token]);
  }

  public boolean is(int token, String form) {
    return token >= 0
        && token < starts.length
        && ends[token] - starts[token] == form.length()
        && folded.text().startsWith(form, starts[token]);
  }

  public boolean isMark(int token, char mark) {
    return token >= 0
        && token < starts.length
        && kinds[token] == Kind.MARK.ordinal()
        && folded.text().charAt(starts[token]) == mark;
  }

  /** Original span of the tokens from {@code first} to before {@code end}. */
  public Span span(int first, int end) {
    return folded.origin(starts[first], ends[end - 1]);
  }

  /**
   * True if a word can end or begin at the folded position: its neighbours are not two letters of
   * one script.
   */
  public boolean isEdge(int position) {
    String text = folded.text();
    if (position <= 0 || position >= text.length()) {
      return true;
    }
    char before = text.charAt(position - 1);
    char after = text.charAt(position);
    return !(Letters.isArabic(before) && Letters.isArabic(after)
        || Letters.isDigit(before) && Letters.isDigit(after)
        || Letters.isLatin(before) && Letters.isLatin(after));
  }

  /** Index of the first token that ends after the folded position. */
  public int at(int position) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

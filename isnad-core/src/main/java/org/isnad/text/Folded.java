package org.isnad.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text and its folded form, in which spelling variants meet: hamza forms, final ya and ta marbuta
 * are one letter, digits are ASCII, and vowel marks, tatweel, quotes and direction controls are
 * gone.
 *
 * <p>The only class with two coordinate systems; {@link #origin} is the only way out of the folded
 * one. Offsets are UTF-16 code units. Immutable.
 */
public final class Folded {
  private final String original;
  private final String text;

  /** As long as {@link #text} at least; what is behind that means nothing. */
  private final int[] starts;

  private final int[] ends;

  private Folded(String original, String text, int[] starts, int[] ends) {
    this.original = original;
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /** Folds a text; the time is linear in its length. */
  public static Folded of(String original) {
    Folder folder = new Folder(original);
    folder.run();
    return new Folded(
        original, new String(folder.chars, 0, folder.size), folder.starts, folder.ends);
  }

  /** The folded form of a word or phrase alone. */
  public static String fold(String phrase) {
    return of(phrase).text().strip();
  }

  public String original() {
    return original;
  }

  public String text() {
    return text;
  }

  public int length() {
    return text.length();
  }

  /**
   * The original span of a folded range; takes in the vowel marks that belong to the last letter.
   *
   * @throws IndexOutOfBoundsException if the range is empty or not inside the folded text
   */
  public Span origin(int start, int end) {
    if (start >= end || end > text.length()) {
      throw new IndexOutOfBoundsException("not a range of the folded text: " + start + ".." + end);
    }
    return new Span(starts[start], ends[end - 1]);
  }

  /** Where a folded position lies in the original text. */
  public int originOf(int position) {
    return position < text.length() ? starts[position] : original.length();
  }

  /**
   * The first folded position that comes from {@code offset} of the original text or from later.
   */
  public int positionOf(int offset) {
    int found = Arrays.binarySearch(starts, 0, text.length(), offset);
    if (found >= 0) {
      while (found > 0 && starts[found - 1] == offset) {
        found--;
      }
      return found;
    }
    return -found - 1;
  }

  /** One left-to-right pass; mutable and private to {@link #of}. */
  private static final class Folder {
    private final String in;
    private char[] chars;
    private int[] starts;
    private int[] ends;
    private int size;
    private int wordLength;

    Folder(String in) {
      this.in = in;
      int capacity = in.length() + 16;
      chars = new char[capacity];
      starts = new int[capacity];
      ends = new int[capacity];
    }

    void run() {
      int n = in.length();
      for (int i = 0; i < n; i++) {
        char c = in.charAt(i);
        if (Letters.isMark(c)) {
          i = mark(i, c);
        } else if (Letters.isQuote(c)) {
          quote(i);
        } else if (Letters.isPresentationForm(c)) {
          String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
          for (int k = 0; k < plain.length(); k++) {
            if (!Letters.isMark(plain.charAt(k))) {
              put(Letters.fold(plain.charAt(k)), i, i + 1);
            }
          }
        } else {
          put(Letters.fold(c), i, i + 1);
        }
      }
    }

    /**
     * A mark joins the letter before it; a tatweel with a sign or a gap behind it inside a word is
     * a filter-dodging split.
     */
    private int mark(int i, char c) {
      int last = Letters.isTatweel(c) ? endOfSplit(i) : i;
      if (size > 0
          && chars[size - 1] != ' '
          && chars[size - 1] != '\n'
          && ends[size - 1] == i
          && c < '\u2000') {
        if (!Letters.isTatweel(c) || last > i) {
          ends[size - 1] = last + 1;
        }
      }
      return last;
    }

    /**
     * The last character of a split that begins with the tatweel at {@code i}, or {@code i} itself:
     * one of {@code . * _ - / |} before a letter or another tatweel, or a space before another
     * tatweel.
     */
    private int endOfSplit(int i) {
      if (i + 2 >= in.length() || size == 0 || !Letters.isArabic(chars[size - 1])) {
        return i;
      }
      char sign = in.charAt(i + 1);
      char next = in.charAt(i + 2);
      boolean again = Letters.isTatweel(next);
      if (".*_-/|".indexOf(sign) >= 0) {
        return again ? i + 2 : Letters.isArabic(Letters.fold(next)) ? i + 1 : i;
      }
      return sign == ' ' && again ? i + 2 : i;
    }

    /**
     * A quote vanishes at a word's edge and after a glued prefix, and parts two words that it
     * stands between.
     */
    private void quote(int i) {
      boolean before = size > 0 && Letters.isWord(chars[size - 1]) && wordLength > 2;
      boolean after = i + 1 < in.length() && Letters.isWord(Letters.fold(in.charAt(i + 1)));
      if (before && after) {
        put(' ', i, i + 1);
      }
    }

    private void put(char c, int start, int end) {
      if (c == ' ' && (size == 0 || chars[size - 1] == ' ' || chars[size - 1] == '\n')) {
        return;
      }
      if (c == '\n' && size > 0 && chars[size - 1] == ' ') {
        size--;
      }
      if (size == chars.length) {
        int capacity = size * 2;
        chars = Arrays.copyOf(chars, capacity);
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
      }
      chars[size] = c;
      starts[size] = start;
      ends[size] = end;
      size++;
      wordLength = Letters.isWord(c) ? wordLength + 1 : 0;
    }
  }
}

package org.isnad.web.show;

/**
 * How much of a text a page shows: all of it, unless it has a word so long that browsers take
 * minutes to break it into lines. No language has such words. What is cut is said on the page.
 */
public final class Excerpt {

  /** No word of a report is as long, nor an address in it. */
  private static final int LONGEST_WORD = 8000;

  private static final int KEPT_OF_WORD = 1000;

  private Excerpt() {}

  /** Where the part that is shown ends, in UTF-16 units; the length of the text if all is shown. */
  public static int end(String text) {
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        start = i + 1;
      } else if (i - start >= LONGEST_WORD) {
        int end = start + KEPT_OF_WORD;
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
      }
    }
    return text.length();
  }
}

package org.isnad.ingest;

import org.jsoup.nodes.Element;

/**
 * One line of a page as it is seen: a run of text between two edges of boxes or line breaks.
 *
 * @param text the text, its space made single
 * @param holder the innermost box that it stands in
 * @param start the element that its first letters stand in
 * @param words how many words it has
 * @param linked how many of these words are part of a link
 */
record TextBlock(String text, Element holder, Element start, int words, int linked) {

  private static final int SHORT = 9;

  boolean isLinks() {
    return linked * 2 > words;
  }

  /**
   * Whether it reads like running text: long enough, or of some length and ended like a sentence.
   */
  boolean isProse() {
    return !isLinks() && (words >= 2 * SHORT || words >= SHORT && endsLikeSentence());
  }

  boolean endsLikeSentence() {
    char last = text.charAt(text.length() - 1);
    return ".!?:;\u061F\u060C\u061B\u2026\"\u00BB\u201D".indexOf(last) >= 0;
  }
}

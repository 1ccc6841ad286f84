package org.isnad.eval;

/** Whether a quotation stands in the text at the offsets that it claims. */
final class Quotes {

  private Quotes() {}

  /** Offsets are code points, and reach no further than the text does. */
  static boolean holds(Json evidence, String text) {
    int length = text.codePointCount(0, text.length());
    int start = bound(evidence.get("start").number(0), length);
    int end = bound(evidence.get("end").number(0), length);
    String quote = evidence.get("quote").text();
    if (quote == null || start > end) {
      return quote != null && quote.isEmpty();
    }
    int from = text.offsetByCodePoints(0, start);
    return text.substring(from, text.offsetByCodePoints(from, end - start)).equals(quote);
  }

  private static int bound(double offset, int length) {
    return (int) Math.max(0, Math.min(length, offset < 0 ? length + offset : offset));
  }
}

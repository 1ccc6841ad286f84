package org.isnad.report;

import org.isnad.text.Span;

/**
 * The exact words of a report that a value rests on.
 *
 * @param span where they stand, in UTF-16 code units of the original text
 * @param quote the words
 */
public record Evidence(Span span, String quote) implements Comparable<Evidence> {
  /** The words of {@code text} at {@code span}. */
  public static Evidence of(String text, Span span) {
    return new Evidence(span, span.in(text));
  }

  public boolean holdsIn(String text) {
    return span.end() <= text.length() && span.in(text).equals(quote);
  }

  @Override
  public int compareTo(Evidence other) {
    return span.compareTo(other.span);
  }
}

package org.isnad.bench;

import java.time.LocalDate;
import org.isnad.text.Span;

/**
 * Words that name a time, or an event whose time is given.
 *
 * @param words where they stand, in UTF-16 code units of the report's text
 * @param start the first day that is meant
 * @param end the last day that is meant
 */
public record Dated(Span words, LocalDate start, LocalDate end) {
  public Dated {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("not an interval: " + start + ".." + end);
    }
  }
}

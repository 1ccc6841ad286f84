package org.isnad.web.report;

import java.util.List;
import java.util.Optional;
import org.isnad.web.show.FieldValue;

/**
 * A field of an account, with the words that it rests on.
 *
 * @param anchor id of its element
 * @param words what {@code data-field-words} says: the account, a bar, the field
 * @param kind the colour
 * @param confidence from 0 to 1; empty if the value has none
 * @param quotes the words
 */
public record Line(
    String anchor,
    String words,
    String field,
    String label,
    String kind,
    FieldValue value,
    Optional<Double> confidence,
    List<String> quotes) {
  public Line {
    quotes = List.copyOf(quotes);
  }
}

package org.isnad.web.report;

import java.util.List;
import java.util.Optional;

/**
 * What a report says of a number of incidents: "the third in a day".
 *
 * @param kind ordinal or total
 * @param count how many, as it is shown
 */
public record Counted(
    String kind,
    String count,
    Optional<String> start,
    Optional<String> end,
    String words,
    List<String> quotes) {
  public Counted {
    quotes = List.copyOf(quotes);
  }
}

package org.isnad.web.incident;

import java.util.List;
import java.util.Optional;
import org.isnad.store.Decision;
import org.isnad.store.Field;
import org.isnad.web.show.FieldValue;

/**
 * A value that is shown of an incident, with what it rests on.
 *
 * @param value what is shown
 * @param by the decision that holds; empty if it is a machine's reading
 * @param machine what machines found, if people decided something else
 * @param confidence from 0 to 1; empty if the value has none
 * @param sources who says so
 * @param least independent sources that are proven to be different
 * @param most independent sources that cannot be shown to be the same; 0 if nobody says it
 * @param quotes the words, one from each account
 * @param isDisputed true if accounts contradict each other and nobody decided
 */
public record Claimed(
    Field field,
    String label,
    FieldValue value,
    Optional<Decision> by,
    Optional<FieldValue> machine,
    Optional<Double> confidence,
    List<Source> sources,
    long least,
    long most,
    List<Quote> quotes,
    boolean isDisputed) {
  public Claimed {
    sources = List.copyOf(sources);
    quotes = List.copyOf(quotes);
  }

  /** True for figures of people and days, which are set large. */
  public boolean isLarge() {
    return value.isSaid()
        && switch (field) {
          case WHEN, KILLED, INJURED, ABDUCTED, ARRESTED, CASUALTIES -> true;
          default -> false;
        };
  }
}

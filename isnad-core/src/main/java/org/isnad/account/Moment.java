package org.isnad.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.report.Evidence;

/**
 * When an incident was.
 *
 * @param start first possible day, if a day can be known
 * @param end last possible day
 * @param precision hour, day, days, week, month, year or unknown
 * @param time local time or part of the day
 */
public record Moment(
    Optional<LocalDate> start,
    Optional<LocalDate> end,
    String precision,
    Optional<String> time,
    List<Evidence> evidence) {
  public Moment {
    evidence = List.copyOf(evidence);
  }
}

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
 * @param told how far from its publication the report puts it, if that is not known to the day
 */
public record Moment(
    Optional<LocalDate> start,
    Optional<LocalDate> end,
    String precision,
    Optional<String> time,
    List<Evidence> evidence,
    Optional<Offset> told) {
  public Moment {
    evidence = List.copyOf(evidence);
  }

  /** A moment of a report whose day of publication is known. */
  public Moment(
      Optional<LocalDate> start,
      Optional<LocalDate> end,
      String precision,
      Optional<String> time,
      List<Evidence> evidence) {
    this(start, end, precision, time, evidence, Optional.empty());
  }
}

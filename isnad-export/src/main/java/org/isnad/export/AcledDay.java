package org.isnad.export;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * One day for an incident, as ACLED writes it.
 *
 * @param day empty if it is known less exactly than to the month
 * @param precision 1 the day, 2 a week, 3 a month; 0 if there is no day
 */
record AcledDay(Optional<LocalDate> day, int precision) {

  private static final long WEEK = 7;
  private static final long MONTH = 31;
  private static final long THIRD = 11;

  private static final AcledDay NONE = new AcledDay(Optional.empty(), 0);

  static AcledDay of(Case incident) {
    if (incident.start().isEmpty() || incident.end().isEmpty()) {
      return NONE;
    }
    LocalDate start = incident.start().get();
    LocalDate end = incident.end().get();
    long days = ChronoUnit.DAYS.between(start, end) + 1;
    if (days <= 1) {
      return new AcledDay(Optional.of(start), 1);
    }
    LocalDate middle = start.plusDays((days - 1) / 2);
    if (days <= WEEK) {
      return new AcledDay(Optional.of(middle), 2);
    }
    if (days > MONTH) {
      return NONE;
    }
    // "Early in the month" and "late in the month" go to its first and its last day.
    boolean early = days <= THIRD && start.getDayOfMonth() == 1;
    boolean late = days <= THIRD && end.getDayOfMonth() == end.lengthOfMonth();
    return new AcledDay(Optional.of(early ? start : late ? end : middle), 3);
  }
}

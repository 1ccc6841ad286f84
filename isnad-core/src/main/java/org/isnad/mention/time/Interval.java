package org.isnad.mention.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * Days in a row.
 *
 * @param start first day
 * @param end last day
 * @param precision how exactly they tell the time that is meant
 */
record Interval(LocalDate start, LocalDate end, Precision precision) {
  private static final int DAYS_OF_WEEK = 7;

  static Interval day(LocalDate day) {
    return new Interval(day, day, Precision.DAY);
  }

  static Interval month(YearMonth month) {
    return new Interval(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
  }

  static Interval year(int year) {
    return new Interval(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
  }

  /** The week that holds {@code day}, from Sunday to Saturday as in most Arab states. */
  static Interval week(LocalDate day) {
    LocalDate sunday = day.minusDays(day.getDayOfWeek().getValue() % DAYS_OF_WEEK);
    return new Interval(sunday, sunday.plusDays(DAYS_OF_WEEK - 1), Precision.WEEK);
  }

  long days() {
    return ChronoUnit.DAYS.between(start, end) + 1;
  }
}

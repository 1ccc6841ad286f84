package org.isnad.mention.time;

import java.time.LocalDate;

/** A part of a month, week or year. */
enum Phase {
  WHOLE,
  EARLY,
  /** Early; of a week, the weekend before it. */
  TURN,
  MIDDLE,
  LATE,
  FIRST_WEEK,
  SECOND_WEEK,
  THIRD_WEEK,
  LAST_WEEK,
  WINTER,
  SPRING,
  SUMMER,
  AUTUMN;

  private static final int THIRD_OF_MONTH = 10;
  private static final int THIRD_OF_YEAR = 4;
  private static final int QUARTER = 3;
  private static final int DAYS_OF_WEEK = 7;

  /**
   * This part of a stretch of days: the first, second or last third of a month, of which the last
   * takes what is left; the first or last quarter of a year, or its middle third.
   */
  Interval of(Interval whole) {
    return switch (this) {
      case WHOLE -> whole;
      case EARLY, TURN -> within(whole, whole.start(), early(whole).minusDays(1));
      case MIDDLE -> within(whole, middle(whole), late(whole, false).minusDays(1));
      case LATE -> within(whole, late(whole, true), whole.end());
      case FIRST_WEEK, SECOND_WEEK, THIRD_WEEK -> week(whole, ordinal() - FIRST_WEEK.ordinal());
      case LAST_WEEK -> within(whole, whole.end().minusDays(DAYS_OF_WEEK - 1), whole.end());
      case WINTER -> season(whole, 1);
      case SPRING -> season(whole, 3);
      case SUMMER -> season(whole, 6);
      case AUTUMN -> season(whole, 9);
    };
  }

  private static Interval week(Interval whole, int number) {
    LocalDate start = whole.start().plusDays((long) number * DAYS_OF_WEEK);
    return within(whole, start, start.plusDays(DAYS_OF_WEEK - 1));
  }

  /** Three months of a year, of which winter is the first. */
  private static Interval season(Interval whole, int month) {
    if (whole.precision() != Precision.YEAR) {
      return whole;
    }
    LocalDate start = whole.start().withMonth(month);
    return new Interval(start, start.plusMonths(QUARTER).minusDays(1), Precision.MONTH);
  }

  private static LocalDate early(Interval whole) {
    return switch (whole.precision()) {
      case YEAR -> whole.start().plusMonths(QUARTER);
      case MONTH -> whole.start().plusDays(THIRD_OF_MONTH);
      default -> whole.start().plusDays(third(whole));
    };
  }

  private static LocalDate middle(Interval whole) {
    return whole.precision() == Precision.YEAR
        ? whole.start().plusMonths(THIRD_OF_YEAR)
        : early(whole);
  }

  private static LocalDate late(Interval whole, boolean quarter) {
    return switch (whole.precision()) {
      case YEAR -> whole.end().plusDays(1).minusMonths(quarter ? QUARTER : THIRD_OF_YEAR);
      case MONTH -> whole.start().plusDays(2 * THIRD_OF_MONTH);
      default -> whole.end().minusDays(third(whole) - 1);
    };
  }

  private static long third(Interval whole) {
    return Math.max(1, Math.round(whole.days() / 3.0));
  }

  private static Interval within(Interval whole, LocalDate start, LocalDate end) {
    boolean year = whole.precision() == Precision.YEAR;
    LocalDate last = end.isBefore(start) ? start : end;
    return new Interval(start, last, year ? Precision.MONTH : Precision.DAYS);
  }
}

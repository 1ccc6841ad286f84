package org.isnad.mention.time;

import java.time.LocalDate;

/** A part of a month, week or year. */
enum Phase {
  WHOLE,
  EARLY,
  /** Early; of a week, the weekend before it. */
  TURN,
  MIDDLE,
  LATE;

  /** This part of a stretch of days: about a third of it. */
  Interval of(Interval whole) {
    if (this == WHOLE) {
      return whole;
    }
    long days = whole.days();
    long third = Math.max(1, Math.round(days / 3.0));
    LocalDate start =
        switch (this) {
          case MIDDLE -> whole.start().plusDays(third);
          case LATE -> whole.end().minusDays(third - 1);
          default -> whole.start();
        };
    LocalDate end =
        switch (this) {
          case EARLY, TURN -> whole.start().plusDays(third - 1);
          case MIDDLE -> start.plusDays(third - 1);
          default -> whole.end();
        };
    return new Interval(
        start, end, whole.precision() == Precision.YEAR ? Precision.MONTH : Precision.DAYS);
  }
}

package org.isnad.mention.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a report says of a time, before it is known when the report was published.
 *
 * @param kind what use it has
 * @param anchor the days it means
 * @param weekday the weekday it names, whether or not the days rest on it
 * @param shift how many days from the publication it says to be: 0 for today, -1 for yesterday
 * @param time a local time or part of day
 */
public record TimeExpression(
    Kind kind,
    Anchor anchor,
    Optional<DayOfWeek> weekday,
    Optional<Integer> shift,
    Optional<String> time) {
  private static final int LONGEST_SEARCH = 400;
  private static final int SOME_YEAR = 2016;
  private static final int LONGEST_MONTH = 31;

  /** What use a time has. */
  public enum Kind {
    /** When something happened. */
    POINT,
    /** A stretch in which something held or was counted: since January, in the last months. */
    WINDOW,
    /** How long something took: seven years of war. */
    DURATION,
    /** A time ahead. */
    FUTURE,
    /** A day told from another day of the story: the same day, two days later. */
    ANAPHOR
  }

  /** The same expression of other days. */
  TimeExpression at(Anchor days) {
    return new TimeExpression(kind, days, weekday, shift, time);
  }

  /** True if it names days that do not depend on the day of publication. */
  public boolean isAbsolute() {
    return anchor.isAbsolute();
  }

  /** True if it is a day on the calendar. */
  public boolean isFullDate() {
    return absoluteDay().isPresent();
  }

  /** The day on the calendar that it names with its year. */
  public Optional<LocalDate> absoluteDay() {
    if (anchor instanceof Anchor.Absolute absolute
        && absolute.days().precision() == Precision.DAY) {
      return Optional.of(absolute.days().start());
    }
    return Optional.empty();
  }

  /** True if it says anything of the day. */
  public boolean hasDay() {
    return !(anchor instanceof Anchor.Nowhere)
        && !(anchor instanceof Tied.Beside beside && beside.other() instanceof Anchor.Nowhere)
        && !(anchor instanceof Tied.Then then && then.other() instanceof Anchor.Nowhere)
        && !(anchor instanceof Tied.DayIn dayIn && dayIn.other() instanceof Anchor.Nowhere);
  }

  /** True for "two days after X": it dates X, and not the act that is told. */
  public boolean datesOther() {
    return anchor instanceof Tied.Offset;
  }

  /** True if it lies in one month. */
  boolean isInMonth() {
    return hasDay()
        && anchor
            .on(LocalDate.EPOCH.withYear(SOME_YEAR))
            .filter(days -> days.days() <= LONGEST_MONTH)
            .isPresent();
  }

  /** True if it tells one day. */
  public boolean isDay() {
    return hasDay()
        && anchor
            .on(LocalDate.EPOCH.withYear(SOME_YEAR))
            .filter(days -> days.days() == 1)
            .isPresent();
  }

  /**
   * The time on the calendar. A relative time stays empty where the day of publication is not
   * known; where that is an interval, the result is the interval that follows.
   */
  public When resolve(Published published) {
    if (anchor.isAbsolute()) {
      return anchor
          .on(LocalDate.EPOCH)
          .map(days -> When.of(exact(days), time))
          .orElse(When.unknown(time));
    }
    if (published.start().isEmpty() || published.end().isEmpty()) {
      return When.unknown(time);
    }
    LocalDate first = published.start().get();
    final LocalDate latest = published.end().get();
    LocalDate last = latest;
    if (anchor instanceof Anchor.MonthDay date && weekday.isPresent() && first.isBefore(last)) {
      Optional<LocalDate> only = date.onlyOn(weekday.get(), latest);
      if (only.filter(day -> !day.isBefore(latest.minusDays(LONGEST_SEARCH))).isPresent()) {
        return When.of(exact(Interval.day(only.get())), time);
      }
    }
    if (shift.isPresent() && weekday.isPresent()) {
      DayOfWeek said = weekday.get().minus(shift.get());
      boolean known = first.equals(last);
      first = known ? nearest(first, said) : next(first, said, 1);
      last = known ? first : next(last, said, -1);
    }
    return resolve(first, last);
  }

  private When resolve(LocalDate first, LocalDate last) {
    if (last.isBefore(first) || last.isAfter(first.plusDays(LONGEST_SEARCH))) {
      return When.unknown(time);
    }
    Optional<Interval> early = anchor.on(first);
    Optional<Interval> late = anchor.on(last);
    if (early.isEmpty() || late.isEmpty() || late.get().end().isBefore(early.get().start())) {
      return When.unknown(time);
    }
    Interval a = early.get();
    Interval b = late.get();
    Precision precision = a.equals(b) ? a.precision() : Precision.UNKNOWN;
    return When.of(exact(new Interval(a.start(), b.end(), precision)), time);
  }

  private Interval exact(Interval days) {
    boolean clock = time.isPresent() && Character.isDigit(time.get().charAt(0));
    return clock && days.precision() == Precision.DAY
        ? new Interval(days.start(), days.end(), Precision.HOUR)
        : days;
  }

  /**
   * "Today, Friday" in a report of Saturday was written on Friday: the day of that name which lies
   * nearest to the publication.
   */
  private static LocalDate nearest(LocalDate to, DayOfWeek day) {
    LocalDate before = next(to, day, -1);
    LocalDate after = next(to, day, 1);
    return after.equals(to.plusDays(1)) ? after : before;
  }

  private static LocalDate next(LocalDate from, DayOfWeek day, int step) {
    LocalDate at = from;
    while (at.getDayOfWeek() != day) {
      at = at.plusDays(step);
    }
    return at;
  }
}

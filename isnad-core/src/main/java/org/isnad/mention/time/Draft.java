package org.isnad.mention.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What has been read of a time expression so far. Mutable; lives only while one expression is read.
 */
final class Draft {
  Optional<DayOfWeek> weekday = Optional.empty();
  Optional<Integer> shift = Optional.empty();
  Optional<String> part = Optional.empty();
  boolean partStands;
  Optional<ClockReader.Clock> clock = Optional.empty();
  Optional<Integer> day = Optional.empty();
  Optional<Integer> lastDay = Optional.empty();
  boolean bothDays;
  Optional<Integer> month = Optional.empty();
  CalendarSystem calendar = CalendarSystem.GREGORIAN;
  Optional<Integer> year = Optional.empty();
  Optional<Integer> lastYear = Optional.empty();
  Optional<LocalDate> date = Optional.empty();
  Optional<Unit> unit = Optional.empty();
  int unitShift;
  Optional<Anchor> counted = Optional.empty();
  Phase phase = Phase.WHOLE;
  Direction direction = Direction.NEAREST;
  boolean anaphor;
  boolean then;
  Optional<Integer> anaphorShift = Optional.empty();
  Optional<Integer> daysAfter = Optional.empty();
  TimeExpression.Kind kind = TimeExpression.Kind.POINT;

  /** True if the draft says anything that can stand alone. */
  boolean isComplete() {
    return hasDay() || anaphor || clock.isPresent() || part.isPresent() && partStands;
  }

  boolean hasDay() {
    return weekday.isPresent()
        || shift.isPresent()
        || date.isPresent()
        || month.isPresent()
        || year.isPresent()
        || unit.isPresent()
        || counted.isPresent();
  }

  /** True if it tells a day with its year. */
  boolean isFull() {
    return date.isPresent() || day.isPresent() && month.isPresent() && year.isPresent();
  }

  /** True if another draft tells a day with its year in another calendar, one of them Gregorian. */
  boolean isSameDayIn(Draft other) {
    boolean gregorian = calendar == CalendarSystem.GREGORIAN;
    return other.isFull()
        && !other.calendar.equals(calendar)
        && (gregorian || other.calendar == CalendarSystem.GREGORIAN);
  }

  /** Takes the date of a draft that tells the same day, if that is in the Gregorian calendar. */
  void takeDate(Draft other) {
    if (other.calendar == CalendarSystem.GREGORIAN) {
      calendar = other.calendar;
      date = other.date;
      day = other.day;
      month = other.month;
      year = other.year;
    }
    weekday = weekday.or(() -> other.weekday);
    clock = clock.or(() -> other.clock);
  }

  /** True if it tells one day. */
  boolean isDay() {
    return weekday.isPresent() || shift.isPresent() || date.isPresent() || day.isPresent();
  }

  TimeExpression build() {
    Anchor anchor = anaphor && !hasDay() ? anaphor() : anchor();
    TimeExpression.Kind built = kind;
    if (anaphor && !hasDay()) {
      built = TimeExpression.Kind.ANAPHOR;
    } else if (kind == TimeExpression.Kind.POINT && isAhead()) {
      built = TimeExpression.Kind.FUTURE;
    }
    Optional<String> time = clock.map(c -> c.in(part)).or(() -> part);
    return new TimeExpression(built, anchor, weekday, shift, time);
  }

  private Anchor anaphor() {
    Anchor nowhere = new Anchor.Nowhere();
    if (day.isPresent()) {
      return new Tied.DayIn(nowhere, day.get());
    }
    if (daysAfter.isPresent()) {
      return new Tied.Offset(nowhere, Unit.DAY, daysAfter, false);
    }
    if (then) {
      return new Tied.Then(nowhere);
    }
    return anaphorShift.<Anchor>map(days -> new Tied.Beside(nowhere, days)).orElse(nowhere);
  }

  private boolean isAhead() {
    return direction == Direction.NEXT || shift.orElse(0) > 0 || unit.isPresent() && unitShift > 0;
  }

  private Anchor anchor() {
    if (date.isPresent()) {
      return new Anchor.Absolute(Interval.day(date.get()));
    }
    Optional<Anchor> absolute = year.flatMap(this::withYear);
    if (absolute.isPresent()) {
      return absolute.get();
    }
    if (shift.isPresent()) {
      return day.isPresent() && month.isPresent()
          ? new Tied.Dated(shift.get(), monthDay(day.get()))
          : new Counted.Running(Unit.DAY, shift.get(), Phase.WHOLE);
    }
    if (month.isPresent()) {
      return calendar == CalendarSystem.GREGORIAN
          ? inMonth(month.get())
          : new Anchor.OtherMonth(calendar, month.get(), day, direction);
    }
    if (day.isPresent() && unit.equals(Optional.of(Unit.MONTH))) {
      return new Anchor.DayOfMonth(day.get(), unitShift);
    }
    if (weekday.isPresent()) {
      return new Anchor.Weekday(
          weekday.get(), direction, unit.filter(u -> u == Unit.WEEK).map(u -> unitShift));
    }
    if (counted.isPresent()) {
      return counted.get();
    }
    return unit.<Anchor>map(u -> new Counted.Running(u, unitShift, phase))
        .orElseGet(Anchor.Nowhere::new);
  }

  private Anchor inMonth(int number) {
    Optional<Integer> years = unit.filter(u -> u == Unit.YEAR).map(u -> unitShift);
    if (day.isEmpty() || years.isPresent()) {
      return new Anchor.MonthName(number, day, direction, years, phase);
    }
    Anchor first = monthDay(day.get());
    return lastDay
        .<Anchor>map(last -> new Tied.Between(first, monthDay(last), bothDays))
        .orElse(first);
  }

  private Anchor.MonthDay monthDay(int number) {
    return new Anchor.MonthDay(month.orElseThrow(), number, direction, weekday);
  }

  private Optional<Anchor> withYear(int number) {
    if (month.isEmpty() && unit.isPresent() && unitShift == 0) {
      return Optional.of(new Anchor.ThisYear(number, phase));
    }
    if (lastYear.isPresent()) {
      Interval first = Interval.year(number);
      Interval last = Interval.year(lastYear.get());
      return Optional.of(
          new Anchor.Absolute(new Interval(first.start(), last.end(), Precision.UNKNOWN)));
    }
    if (month.isEmpty()) {
      return calendar == CalendarSystem.GREGORIAN
          ? Optional.of(new Anchor.Absolute(phase.of(Interval.year(number))))
          : Optional.empty();
    }
    if (day.isEmpty()) {
      return calendar.month(number, month.get()).map(days -> new Anchor.Absolute(phase.of(days)));
    }
    Optional<Anchor> first = day(number, day.get());
    if (lastDay.isEmpty() || first.isEmpty()) {
      return first;
    }
    return day(number, lastDay.get()).map(last -> new Tied.Between(first.get(), last, bothDays));
  }

  private Optional<Anchor> day(int ofYear, int number) {
    return calendar
        .day(ofYear, month.orElseThrow(), number)
        .map(this::seen)
        .map(found -> new Anchor.Absolute(Interval.day(found)));
  }

  /**
   * A Hijri month begins when the moon is seen: where the weekday is told, it corrects the reckoned
   * day by one.
   */
  private LocalDate seen(LocalDate reckoned) {
    if (calendar != CalendarSystem.HIJRI
        || weekday.isEmpty()
        || weekday.get() == reckoned.getDayOfWeek()) {
      return reckoned;
    }
    for (LocalDate near : List.of(reckoned.minusDays(1), reckoned.plusDays(1))) {
      if (near.getDayOfWeek() == weekday.get()) {
        return near;
      }
    }
    return reckoned;
  }
}

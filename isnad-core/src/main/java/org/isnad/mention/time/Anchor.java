package org.isnad.mention.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** What days a time expression means, told from the day of publication. */
sealed interface Anchor
    permits Anchor.Absolute,
        Anchor.ThisYear,
        Anchor.Nowhere,
        Anchor.MonthDay,
        Anchor.MonthName,
        Anchor.OtherMonth,
        Anchor.DayOfMonth,
        Anchor.Weekday,
        Counted,
        Tied {
  /** The days, for a report that was published on {@code published}. */
  Optional<Interval> on(LocalDate published);

  /** True if the days do not depend on the day of publication. */
  default boolean isAbsolute() {
    return false;
  }

  /** Days on the calendar. */
  record Absolute(Interval days) implements Anchor {
    @Override
    public Optional<Interval> on(LocalDate published) {
      return Optional.of(days);
    }

    @Override
    public boolean isAbsolute() {
      return true;
    }
  }

  /** The year of publication, named: "the current year 2023", or a part of it. */
  record ThisYear(int year, Phase phase) implements Anchor {
    @Override
    public Optional<Interval> on(LocalDate published) {
      return Optional.of(phase.of(Interval.year(year)));
    }

    @Override
    public boolean isAbsolute() {
      return true;
    }
  }

  /** A time of day with no day, or a day told from another day of the story. */
  record Nowhere() implements Anchor {
    @Override
    public Optional<Interval> on(LocalDate published) {
      return Optional.empty();
    }
  }

  /** A day of a month of no named year; {@code weekday} helps to choose the year. */
  record MonthDay(int month, int day, Direction direction, Optional<DayOfWeek> weekday)
      implements Anchor {
    /** A paper that goes to print in the evening bears tomorrow's date. */
    private static final int AHEAD = 2;

    private static final int YEARS_BACK = 8;

    @Override
    public Optional<Interval> on(LocalDate published) {
      Optional<LocalDate> nearest = nearest(published);
      if (weekday.isPresent()
          && nearest.isPresent()
          && nearest.get().getDayOfWeek() != weekday.get()) {
        LocalDate other = nearest.get().minusYears(1);
        if (direction != Direction.NEXT && other.getDayOfWeek() == weekday.get()) {
          return Optional.of(Interval.day(other));
        }
      }
      return nearest.map(Interval::day);
    }

    /** True if nothing is said of its year. */
    boolean isFree() {
      return direction == Direction.NEAREST;
    }

    /** The latest such day that is the weekday, up to a day. */
    Optional<LocalDate> onlyOn(DayOfWeek named, LocalDate last) {
      for (int back = 0; back <= 1; back++) {
        Optional<LocalDate> day = of(last.getYear() - back);
        if (day.filter(d -> !d.isAfter(last) && d.getDayOfWeek() == named).isPresent()) {
          return day;
        }
      }
      return Optional.empty();
    }

    private Optional<LocalDate> nearest(LocalDate published) {
      int first = direction == Direction.NEXT ? 1 : 0;
      for (int back = -first; back <= YEARS_BACK; back++) {
        Optional<LocalDate> day = of(published.getYear() + 1 - back - first);
        if (day.isPresent() && fits(day.get(), published)) {
          return day;
        }
      }
      return Optional.empty();
    }

    private boolean fits(LocalDate date, LocalDate published) {
      return switch (direction) {
        case NEXT -> date.isAfter(published) && !date.isAfter(published.plusYears(1));
        case PAST -> date.isBefore(published);
        case CURRENT -> !date.isAfter(published.plusMonths(1));
        case NEAREST -> !date.isAfter(published.plusDays(AHEAD));
      };
    }

    /** The day in a year that a heading names. */
    Anchor in(int year) {
      return of(year).<Anchor>map(found -> new Absolute(Interval.day(found))).orElse(this);
    }

    Optional<LocalDate> of(int year) {
      try {
        return Optional.of(LocalDate.of(year, month, day));
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }
  }

  /**
   * A month of no named year; {@code years} is how many years from the publication's, if that is
   * said.
   */
  record MonthName(
      int month, Optional<Integer> day, Direction direction, Optional<Integer> years, Phase phase)
      implements Anchor {
    @Override
    public Optional<Interval> on(LocalDate published) {
      YearMonth now = YearMonth.from(published);
      YearMonth found =
          years
              .map(shift -> YearMonth.of(now.getYear() + shift, month))
              .orElseGet(() -> nearest(now));
      if (day.isPresent()) {
        return day.filter(found::isValidDay).map(number -> Interval.day(found.atDay(number)));
      }
      return Optional.of(phase.of(Interval.month(found)));
    }

    /** The month, or the day in it, in a year that a heading names. */
    Anchor in(int year) {
      return new Absolute(phase.of(Interval.month(YearMonth.of(year, month))));
    }

    /** True if nothing is said of its year. */
    boolean isFree() {
      return direction == Direction.NEAREST && years.isEmpty();
    }

    private YearMonth nearest(YearMonth now) {
      YearMonth same = YearMonth.of(now.getYear(), month);
      return switch (direction) {
        case NEXT -> same.isAfter(now) ? same : same.plusYears(1);
        case PAST -> same.isBefore(now) ? same : same.minusYears(1);
        default -> same.isAfter(now) ? same.minusYears(1) : same;
      };
    }
  }

  /** A month, or a day in it, of another calendar and of no named year. */
  record OtherMonth(CalendarSystem calendar, int month, Optional<Integer> day, Direction direction)
      implements Anchor {
    @Override
    public Optional<Interval> on(LocalDate published) {
      int year = calendar.yearOf(published);
      int from = direction == Direction.NEXT ? year - 1 : year + 1;
      int step = direction == Direction.NEXT ? 1 : -1;
      for (int y = from; Math.abs(y - from) <= 2; y += step) {
        Optional<Interval> found =
            day.isPresent()
                ? calendar.day(y, month, day.get()).map(Interval::day)
                : calendar.month(y, month);
        if (found.filter(days -> fits(days, published)).isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }

    private boolean fits(Interval days, LocalDate published) {
      return switch (direction) {
        case NEXT -> days.start().isAfter(published);
        case PAST -> days.end().isBefore(published);
        default -> !days.start().isAfter(published);
      };
    }
  }

  /** A numbered day of the running month or of one beside it. */
  record DayOfMonth(int day, int months) implements Anchor {
    @Override
    public Optional<Interval> on(LocalDate published) {
      YearMonth month = YearMonth.from(published).plusMonths(months);
      return month.isValidDay(day) ? Optional.of(Interval.day(month.atDay(day))) : Optional.empty();
    }
  }

  /**
   * A weekday: the latest, the one before or the next; or that of a week counted from the running
   * one.
   */
  record Weekday(DayOfWeek day, Direction direction, Optional<Integer> weeks) implements Anchor {
    @Override
    public Optional<Interval> on(LocalDate published) {
      if (weeks.isPresent()) {
        LocalDate sunday = Interval.week(published.plusWeeks(weeks.get())).start();
        return Optional.of(Interval.day(sunday.with(TemporalAdjusters.nextOrSame(day))));
      }
      return Optional.of(
          Interval.day(
              published.with(
                  switch (direction) {
                    case NEXT -> TemporalAdjusters.next(day);
                    case PAST -> TemporalAdjusters.previous(day);
                    default -> TemporalAdjusters.previousOrSame(day);
                  })));
    }
  }
}

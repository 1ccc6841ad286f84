package org.isnad.mention.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** What days a time expression means, told from the day of publication. */
sealed interface Anchor {
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
  record MonthDay(int month, int day, Direction direction, Optional<DayOfWeek> weekday) implements Anchor {
    /** A paper that goes to print in the evening bears tomorrow's date. */
    private static final int AHEAD = 2;

    private static final int YEARS_BACK = 8;

    @Override
    public Optional<Interval> on(LocalDate published) {
      Optional<LocalDate> nearest = nearest(published);
      if (weekday.isPresent() && nearest.isPresent() && nearest.get().getDayOfWeek() != weekday.get()) {
        LocalDate other = nearest.get().minusYears(1);
        if (direction != Direction.NEXT && other.getDayOfWeek() == weekday.get()) {
          return Optional.of(Interval.day(other));
        }
      }
      return nearest.map(Interval::day);
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

  /** A day that is told both from the publication and by its date without a year. */
  record Dated(int shift, MonthDay date) implements Anchor {
    @Override
    public Optional<Interval> on(LocalDate published) {
      return Optional.of(Interval.day(published.plusDays(shift)));
    }
  }

  /** A month of no named year; {@code years} is how many years from the publication's, if that is said. */
  record MonthName(int month, Optional<Integer> day, Direction direction, Optional<Integer> years, Phase phase)
      implements Anchor {
    @Override
    public Optional<Interval> on(LocalDate published) {
      YearMonth now = YearMonth.from(published);
      YearMonth found = years.map(shift -> YearMonth.of(now.getYear() + shift, month)).orElseGet(() -> nearest(now));
      if (day.isPresent()) {
        return day.filter(found::isValidDay).map(number -> Interval.day(found.atDay(number)));
      }
      return Optional.of(phase.of(Interval.month(found)));
    }

    /** The month, or the day in it, in a year that a heading names. */
    Anchor in(int year) {
      return new Absolute(phase.of(Interval.month(YearMonth.of(year, month))));
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

  /** A numbered day of the running month or of one beside it. */
  record DayOfMonth(int day, int months) implements Anchor {
    @Override
    public Optional<Interval> on(LocalDate published) {
      YearMonth month = YearMonth.from(published).plusMonths(months);
      return month.isValidDay(day) ? Optional.of(Interval.day(month.atDay(day))) : Optional.empty();
    }
  }

  /** A weekday: the latest, the one before or the next; or that of a week counted from the running one. */
  record Weekday(DayOfWeek day, Direction direction, Optional<Integer> weeks) implements Anchor {
    @Override
    public Optional<Interval> on(LocalDate published) {
      if (weeks.isPresent()) {
        LocalDate sunday = Interval.week(published.plusWeeks(weeks.get())).start();
        return Optional.of(Interval.day(sunday.with(TemporalAdjusters.nextOrSame(day))));
      }
      return Optional.of(Interval.day(published.with(switch (direction) {
        case NEXT -> TemporalAdjusters.next(day);
        case PAST -> TemporalAdjusters.previous(day);
        default -> TemporalAdjusters.previousOrSame(day);
      })));
    }
  }

  /** The running unit or one beside it, or a part of it; the running one ends with the day of publication. */
  record Running(Unit unit, int shift, Phase phase) implements Anchor {
    @Override
    public Optional<Interval> on(LocalDate published) {
      Interval whole = switch (unit) {
        case WEEK -> Interval.week(published.plusWeeks(shift));
        case MONTH -> Interval.month(YearMonth.from(published).plusMonths(shift));
        case YEAR -> Interval.year(published.getYear() + shift);
        default -> Interval.day(published.plusDays(shift));
      };
      Interval part = phase.of(whole);
      boolean cut = shift == 0 && part.end().isAfter(published) && !part.start().isAfter(published);
      return Optional.of(cut ? new Interval(part.start(), published, part.precision()) : part);
    }
  }

  /** A numbered day of the month of another time of the story. */
  record DayIn(Anchor other, int day) implements Anchor {
    @Override
    public Optional<Interval> on(LocalDate published) {
      return other.on(published)
          .map(found -> YearMonth.from(found.start()))
          .filter(month -> month.isValidDay(day))
          .map(month -> Interval.day(month.atDay(day)));
    }

    @Override
    public boolean isAbsolute() {
      return other.isAbsolute();
    }
  }

  /**
   * A day told from another day of the story.
   *
   * @param other the day it is told from
   * @param days how many days later it is
   * @param ofOther true for "two days after X", which dates X by the act that is told, and not the act itself
   */
  record Beside(Anchor other, int days, boolean ofOther) implements Anchor {
    @Override
    public Optional<Interval> on(LocalDate published) {
      return other.on(published).map(found -> new Interval(
          found.start().plusDays(days), found.end().plusDays(days), found.precision()));
    }

    @Override
    public boolean isAbsolute() {
      return other.isAbsolute();
    }
  }

  /** So many units ago; several if no number is told. */
  record Ago(Unit unit, Optional<Integer> count) implements Anchor {
    private static final int FEW_DAYS = 7;
    private static final int HALF_WEEK = 3;

    @Override
    public Optional<Interval> on(LocalDate published) {
      if (count.isEmpty()) {
        return switch (unit) {
          case MINUTE -> Optional.of(Interval.day(published));
          case HOUR -> Optional.of(new Interval(published.minusDays(1), published, Precision.DAYS));
          case DAY -> Optional.of(new Interval(published.minusDays(FEW_DAYS), published.minusDays(2), Precision.DAYS));
          case WEEK -> Optional.of(new Interval(published.minusWeeks(6), published.minusWeeks(2), Precision.MONTH));
          default -> Optional.empty();
        };
      }
      int n = count.get();
      return Optional.of(switch (unit) {
        case MINUTE -> Interval.day(published);
        case HOUR -> Interval.day(published.minusDays(n / 24));
        case DAY -> Interval.day(published.minusDays(n));
        case WEEK -> new Interval(
            published.minusWeeks(n).minusDays(HALF_WEEK), published.minusWeeks(n).plusDays(HALF_WEEK), Precision.WEEK);
        case MONTH -> Interval.month(YearMonth.from(published).minusMonths(n));
        case YEAR -> Interval.year(published.getYear() - n);
        case DECADE -> Interval.year(published.getYear() - 10 * n);
      });
    }
  }

  /** The units that have just passed, up to the day of publication. */
  record Last(Unit unit, Optional<Integer> count) implements Anchor {
    @Override
    public Optional<Interval> on(LocalDate published) {
      int n = count.orElse(unit == Unit.DAY ? 5 : 3);
      LocalDate start = switch (unit) {
        case MINUTE -> published;
        case HOUR -> published.minusDays(Math.max(1, (n + 12) / 24));
        case DAY -> published.minusDays(n);
        case WEEK -> published.minusWeeks(n);
        case MONTH -> published.minusMonths(n);
        case YEAR -> published.minusYears(n);
        case DECADE -> published.minusYears(10L * n);
      };
      return Optional.of(new Interval(start, published, unit.compareTo(Unit.DAY) <= 0 ? Precision.DAYS : Precision.UNKNOWN));
    }
  }

  /** From the start of one time to the end of another. */
  record Between(Anchor from, Anchor to) implements Anchor {
    @Override
    public Optional<Interval> on(LocalDate published) {
      Optional<Interval> first = from.on(published);
      Optional<Interval> last = to.on(published);
      if (first.isEmpty() || last.isEmpty() || last.get().end().isBefore(first.get().start())) {
        return Optional.empty();
      }
      return Optional.of(new Interval(first.get().start(), last.get().end(), Precision.DAYS));
    }

    @Override
    public boolean isAbsolute() {
      return from.isAbsolute() && to.isAbsolute();
    }
  }
}

package org.isnad.mention.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Days that are told by way of other days. */
sealed interface Tied extends Anchor {
  /** A day that is told both from the publication and by its date without a year. */
  record Dated(int shift, Anchor.MonthDay date) implements Tied {
    @Override
    public Optional<Interval> on(LocalDate published) {
      return Optional.of(Interval.day(published.plusDays(shift)));
    }
  }

  /** A numbered day of the month of another time of the story. */
  record DayIn(Anchor other, int day) implements Tied {
    @Override
    public Optional<Interval> on(LocalDate published) {
      return other
          .on(published)
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
   */
  record Beside(Anchor other, int days) implements Tied {
    @Override
    public Optional<Interval> on(LocalDate published) {
      return other
          .on(published)
          .map(
              found ->
                  new Interval(
                      found.start().plusDays(days), found.end().plusDays(days), found.precision()));
    }

    @Override
    public boolean isAbsolute() {
      return other.isAbsolute();
    }
  }

  /** The time that was told before, of any length: then. */
  record Then(Anchor other) implements Tied {
    @Override
    public Optional<Interval> on(LocalDate published) {
      return other.on(published);
    }

    @Override
    public boolean isAbsolute() {
      return other.isAbsolute();
    }
  }

  /**
   * "Two days after X": the time of X, by the act that came after it.
   *
   * @param other when the act was that is told
   * @param unit what is counted
   * @param count how many of them; a few if no number is told
   * @param less true if it was less than that
   */
  record Offset(Anchor other, Unit unit, Optional<Integer> count, boolean less) implements Tied {
    private static final int FEW = 3;
    private static final int SEVERAL = 9;
    private static final int DAYS_OF_WEEK = 7;
    private static final int HALF_WEEK = 3;

    @Override
    public Optional<Interval> on(LocalDate published) {
      return other.on(published).map(this::from);
    }

    private Interval from(Interval act) {
      LocalDate day = act.start();
      int number = count.orElse(FEW);
      if (unit == Unit.MONTH && !less) {
        return Interval.month(YearMonth.from(day).minusMonths(number));
      }
      if (unit.compareTo(Unit.YEAR) >= 0 && !less) {
        int years = unit == Unit.YEAR ? number : 10 * number;
        return years == 1
            ? Interval.month(YearMonth.from(day).minusYears(1))
            : Interval.year(day.getYear() - years);
      }
      int days = unit == Unit.WEEK ? number * DAYS_OF_WEEK : number;
      if (less) {
        return new Interval(day.minusDays(days), day.minusDays(1), Precision.DAYS);
      }
      if (unit == Unit.WEEK) {
        return new Interval(
            day.minusDays(days + HALF_WEEK), day.minusDays(days - HALF_WEEK), Precision.WEEK);
      }
      return count.isPresent()
          ? Interval.day(day.minusDays(days))
          : new Interval(day.minusDays(SEVERAL), day.minusDays(2), Precision.DAYS);
    }

    @Override
    public boolean isAbsolute() {
      return other.isAbsolute();
    }
  }

  /** A month, or a day in one, of no named year: the one nearest to a date told before it. */
  record Near(Anchor told, Anchor other) implements Tied {
    private static final int MONTHS = 6;

    @Override
    public Optional<Interval> on(LocalDate published) {
      return other.on(published).flatMap(known -> told.on(known.start().plusMonths(MONTHS)));
    }

    @Override
    public boolean isAbsolute() {
      return other.isAbsolute();
    }
  }

  /**
   * From the start of one time to the end of another.
   *
   * @param from the first
   * @param to the last
   * @param both true for "3 and 5 May", which are two days and not a stretch
   */
  record Between(Anchor from, Anchor to, boolean both) implements Tied {
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

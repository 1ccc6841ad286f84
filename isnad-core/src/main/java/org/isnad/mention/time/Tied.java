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
   * @param ofOther true for "two days after X", which dates X by the act that is told, and not the
   *     act itself
   */
  record Beside(Anchor other, int days, boolean ofOther) implements Tied {
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

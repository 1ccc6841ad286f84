package org.isnad.incident;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.isnad.account.Offset;

/** Days in a row: from the first to the last, both included. */
record Days(LocalDate first, LocalDate last) {
  private static final int WEEK = 7;

  Days {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("not days in a row: " + first + ".." + last);
    }
  }

  static Optional<Days> of(Optional<LocalDate> first, Optional<LocalDate> last) {
    return first.isPresent() && last.isPresent() && !last.get().isBefore(first.get())
        ? Optional.of(new Days(first.get(), last.get()))
        : Optional.empty();
  }

  long length() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  /** The days of both. */
  Optional<Days> and(Days other) {
    return of(
        Optional.of(first.isAfter(other.first) ? first : other.first),
        Optional.of(last.isBefore(other.last) ? last : other.last));
  }

  /** All days from the first of either to the last of either. */
  Days cover(Days other) {
    return new Days(
        first.isBefore(other.first) ? first : other.first,
        last.isAfter(other.last) ? last : other.last);
  }

  /** From the first to the last of these days that is such a weekday; none if none is. */
  Optional<Days> on(Optional<DayOfWeek> weekday) {
    if (weekday.isEmpty()) {
      return Optional.of(this);
    }
    int ahead = Math.floorMod(weekday.get().getValue() - first.getDayOfWeek().getValue(), WEEK);
    int back = Math.floorMod(last.getDayOfWeek().getValue() - weekday.get().getValue(), WEEK);
    return of(Optional.of(first.plusDays(ahead)), Optional.of(last.minusDays(back)));
  }

  /** The days of publication of a report that puts one of these days so far from its own. */
  Optional<Days> published(Offset told) {
    return on(told.weekday()).map(days -> days.shifted(-told.last(), -told.first()));
  }

  /** The days that a report of one of these days puts so far from its own. */
  Optional<Days> told(Offset told) {
    return shifted(told.first(), told.last()).on(told.weekday());
  }

  private Days shifted(int firstBy, int lastBy) {
    return new Days(first.plusDays(firstBy), last.plusDays(lastBy));
  }

  @Override
  public String toString() {
    return first.equals(last) ? first.toString() : first + " to " + last;
  }
}

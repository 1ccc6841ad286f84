package org.isnad.mention.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the news itself says of its day, to test a printed date against.
 *
 * @param told weekdays of publication that "today Thursday" and "yesterday Wednesday" tell
 * @param bare weekdays that stand alone, so that they are the day of publication or lie just before
 *     it
 * @param shifts how many days from publication days without a weekday lie
 * @param yearless days of months of no named year
 * @param day the day that "today (29 July 2021)" tells
 */
record BodyFacts(
    Set<DayOfWeek> told,
    Set<DayOfWeek> bare,
    Optional<LocalDate> day,
    Set<Integer> shifts,
    List<Anchor> yearless) {
  private static final int SLACK = 1;
  private static final int RECENT_DAYS = 3;

  static BodyFacts of(List<TimeMention> news) {
    Set<DayOfWeek> told = EnumSet.noneOf(DayOfWeek.class);
    Set<DayOfWeek> bare = EnumSet.noneOf(DayOfWeek.class);
    Optional<LocalDate> day = Optional.empty();
    Set<Integer> shifts = new TreeSet<>();
    List<Anchor> yearless = new ArrayList<>();
    for (TimeMention mention : news) {
      TimeExpression value = mention.value();
      Optional<Integer> shift = value.shift();
      if (shift.isPresent() && value.weekday().isPresent()) {
        told.add(value.weekday().get().minus(shift.get()));
      } else if (value.anchor() instanceof Anchor.Weekday weekday
          && weekday.direction() == Direction.NEAREST) {
        bare.add(weekday.day());
      }
      if (shift.isPresent() && value.weekday().isEmpty()) {
        shifts.add(shift.get());
      }
      if (isYearless(value.anchor())) {
        yearless.add(value.anchor());
      }
      if (day.isEmpty() && shift.isPresent()) {
        day = value.absoluteDay().map(date -> date.minusDays(shift.get()));
      }
    }
    return new BodyFacts(told, bare, day, shifts, yearless);
  }

  /** True if nothing in the news speaks against a printed date of publication. */
  boolean allow(LocalDate date) {
    if (day.isPresent()) {
      return !date.isBefore(day.get()) && !date.isAfter(day.get().plusDays(SLACK));
    }
    return told.isEmpty()
        || told.contains(date.getDayOfWeek())
        || told.contains(date.minusDays(SLACK).getDayOfWeek());
  }

  /** True if the news says that it is of this weekday. */
  boolean isTold(LocalDate date) {
    return told.contains(date.getDayOfWeek());
  }

  /** The day that the news tells beside a date that a site prints in another time zone. */
  Optional<LocalDate> near(LocalDate date) {
    if (allow(date)) {
      return Optional.of(date);
    }
    LocalDate next = date.plusDays(SLACK);
    return allow(next) && confirm(next) ? Optional.of(next) : Optional.empty();
  }

  /** True if the news says of itself that this is its day. */
  boolean confirm(LocalDate date) {
    if (day.isPresent()) {
      return day.get().equals(date);
    }
    DayOfWeek weekday = date.getDayOfWeek();
    boolean named = told.isEmpty() ? bare.contains(weekday) : told.contains(weekday);
    boolean counted =
        shifts.stream().anyMatch(shift -> bare.contains(date.plusDays(shift).getDayOfWeek()));
    return named
        || told.isEmpty() && counted
        || allow(date) && yearless.stream().anyMatch(anchor -> isShortlyBefore(anchor, date));
  }

  private static boolean isYearless(Anchor anchor) {
    return anchor instanceof Anchor.MonthDay
        || anchor instanceof Tied.Between between && between.from() instanceof Anchor.MonthDay;
  }

  private static boolean isShortlyBefore(Anchor anchor, LocalDate date) {
    return anchor
        .on(date)
        .filter(
            days -> !days.end().isAfter(date) && !days.end().plusDays(RECENT_DAYS).isBefore(date))
        .isPresent();
  }
}

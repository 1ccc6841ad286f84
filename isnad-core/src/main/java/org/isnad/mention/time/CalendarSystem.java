package org.isnad.mention.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Optional;

/** The calendars that Arabic, Persian and Kurdish pages print. */
enum CalendarSystem {
  GREGORIAN,
  /** Umm al-Qura, as Saudi Arabia prints it. */
  HIJRI,
  /** Iran and Afghanistan. */
  SOLAR;

  private static final int SOLAR_EPOCH = 621;
  private static final int FIRST_GREGORIAN = 1900;
  private static final int LAST_GREGORIAN = 2100;
  private static final int FIRST_HIJRI = 1300;
  private static final int LAST_HIJRI = 1500;

  /** The Gregorian day, or nothing if this calendar has no such date. */
  Optional<LocalDate> day(int year, int month, int day) {
    try {
      return switch (this) {
        case GREGORIAN -> Optional.of(LocalDate.of(year, month, day));
        case HIJRI -> Optional.of(LocalDate.from(HijrahDate.of(year, month, day)));
        case SOLAR -> SolarHijri.date(year, month, day);
      };
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The days of a month, or nothing if there is no such month. */
  Optional<Interval> month(int year, int month) {
    Optional<LocalDate> start = day(year, month, 1);
    Optional<LocalDate> next = month == 12 ? day(year + 1, 1, 1) : day(year, month + 1, 1);
    if (start.isEmpty() || next.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Interval(start.get(), next.get().minusDays(1), Precision.MONTH));
  }

  /** The year of this calendar that a day lies in, or the one beside it. */
  int yearOf(LocalDate day) {
    return switch (this) {
      case GREGORIAN -> day.getYear();
      case HIJRI -> HijrahDate.from(day).get(ChronoField.YEAR);
      case SOLAR -> day.getYear() - SOLAR_EPOCH;
    };
  }

  /** True if a number can be a year of this calendar in the news. */
  boolean isYear(int number) {
    return this == GREGORIAN
        ? number >= FIRST_GREGORIAN && number <= LAST_GREGORIAN
        : number >= FIRST_HIJRI && number <= LAST_HIJRI;
  }

  static boolean isAnyYear(int number) {
    return GREGORIAN.isYear(number) || HIJRI.isYear(number);
  }
}

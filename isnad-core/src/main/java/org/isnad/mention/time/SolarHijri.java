package org.isnad.mention.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The calendar of Iran and Afghanistan, by the 33-year rule: right for the years 1300 to 1472 (1921
 * to 2093).
 */
final class SolarHijri {
  private static final int CYCLE = 33;
  private static final int LONG_MONTHS = 6;
  private static final int LONG_MONTH = 31;
  private static final int SHORT_MONTH = 30;
  private static final int FIRST_YEAR = 1300;
  private static final int LAST_YEAR = 1472;
  private static final LocalDate FIRST_DAY = LocalDate.of(1921, 3, 21);

  private SolarHijri() {}

  /** The Gregorian day of a date, or nothing if there is no such date or it is too far away. */
  static Optional<LocalDate> date(int year, int month, int day) {
    int length = month <= LONG_MONTHS ? LONG_MONTH : SHORT_MONTH;
    if (year < FIRST_YEAR
        || year > LAST_YEAR
        || month < 1
        || month > 12
        || day < 1
        || day > length) {
      return Optional.empty();
    }
    int days = (month - 1) * SHORT_MONTH + Math.min(month - 1, LONG_MONTHS) + day - 1;
    for (int y = FIRST_YEAR; y < year; y++) {
      days += isLeap(y) ? 366 : 365;
    }
    return Optional.of(FIRST_DAY.plusDays(days));
  }

  private static boolean isLeap(int year) {
    return (25 * year + 11) % CYCLE < 8;
  }
}

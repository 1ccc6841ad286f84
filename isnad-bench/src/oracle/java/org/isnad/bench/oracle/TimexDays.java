package org.isnad.bench.oracle;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.WeekFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days that a value of TIMEX3 means: a day, a week, a weekend, a month, a quarter, a half or a
 * year. Lengths, sets, seasons, and values that were not resolved mean none.
 */
record TimexDays(LocalDate start, LocalDate end) {
  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(T.*)?");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)(-WE)?");
  private static final Pattern MONTH = Pattern.compile("(\\d{4}-\\d\\d)");
  private static final Pattern PART = Pattern.compile("(\\d{4})-([QH])(\\d)");
  private static final Pattern YEAR = Pattern.compile("(\\d{4})");

  static Optional<TimexDays> of(@Nullable String value) {
    if (value == null) {
      return Optional.empty();
    }
    try {
      return resolve(value);
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<TimexDays> resolve(String value) {
    Matcher day = DAY.matcher(value);
    if (day.matches()) {
      LocalDate date = LocalDate.parse(day.group(1));
      return Optional.of(new TimexDays(date, date));
    }
    Matcher week = WEEK.matcher(value);
    if (week.matches()) {
      LocalDate monday =
          LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
              .with(WeekFields.ISO.weekOfWeekBasedYear(), Integer.parseInt(week.group(2)))
              .with(WeekFields.ISO.dayOfWeek(), 1);
      int first = week.group(3) == null ? 0 : 5;
      return Optional.of(new TimexDays(monday.plusDays(first), monday.plusDays(6)));
    }
    Matcher month = MONTH.matcher(value);
    if (month.matches()) {
      return months(YearMonth.parse(month.group(1)), 1);
    }
    Matcher part = PART.matcher(value);
    if (part.matches()) {
      int length = part.group(2).equals("Q") ? 3 : 6;
      int first = (Integer.parseInt(part.group(3)) - 1) * length + 1;
      return months(YearMonth.of(Integer.parseInt(part.group(1)), first), length);
    }
    Matcher year = YEAR.matcher(value);
    return year.matches() ? months(Year.parse(year.group(1)).atMonth(1), 12) : Optional.empty();
  }

  private static Optional<TimexDays> months(YearMonth first, int length) {
    return Optional.of(new TimexDays(first.atDay(1), first.plusMonths(length - 1).atEndOfMonth()));
  }
}

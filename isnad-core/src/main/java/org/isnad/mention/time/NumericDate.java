package org.isnad.mention.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.text.Tokens;

/**
 * A date in digits: {@code 2020-09-15}, {@code 15/09/2020}, {@code 2022.01.04}, {@code 1436/9/29}.
 *
 * @param date the day
 * @param end one past its last token
 * @param gregorian true if it was written in the Gregorian calendar
 */
record NumericDate(LocalDate date, int end, boolean gregorian) {
  private static final int PARTS = 3;
  private static final int YEAR_DIGITS = 4;
  private static final int LAST_MONTH = 12;

  /** The date that begins at a token. */
  static Optional<NumericDate> at(Atoms atoms, int token) {
    Tokens tokens = atoms.tokens();
    if (token >= tokens.size()
        || tokens.kind(token) != Tokens.Kind.NUMBER
        || atoms.isBlocked(token)) {
      return Optional.empty();
    }
    String form = tokens.form(token);
    if (form.indexOf('.') > 0) {
      String[] parts = form.split("\\.", -1);
      if (parts.length != PARTS) {
        return Optional.empty();
      }
      return of(parts, token + 1);
    }
    return separated(atoms, token);
  }

  private static Optional<NumericDate> separated(Atoms atoms, int token) {
    Tokens tokens = atoms.tokens();
    int at = token;
    String[] parts = new String[PARTS];
    char separator = 0;
    for (int i = 0; i < PARTS; i++) {
      OptionalInt number = atoms.number(at);
      if (number.isEmpty()) {
        return Optional.empty();
      }
      parts[i] = tokens.form(at);
      at++;
      if (i < PARTS - 1) {
        if (at >= tokens.size() || tokens.kind(at) != Tokens.Kind.MARK) {
          return Optional.empty();
        }
        char mark = tokens.form(at).charAt(0);
        boolean known = mark == '/' || mark == '-' || mark == '\\' || mark == '.';
        if (!known || separator != 0 && mark != separator) {
          return Optional.empty();
        }
        separator = mark;
        at++;
        while (mark == '.' && atoms.isMark(at, mark)) {
          at++;
        }
      }
    }
    return of(parts, at);
  }

  private static Optional<NumericDate> of(String[] parts, int end) {
    String year = parts[0].length() == YEAR_DIGITS ? parts[0] : parts[2];
    return of(parts[0], parts[1], parts[2])
        .map(
            date ->
                new NumericDate(
                    date, end, CalendarSystem.GREGORIAN.isYear(Integer.parseInt(year))));
  }

  /**
   * The date of three numbers; a four-digit year first or last, and the day before the month if
   * that can be.
   */
  static Optional<LocalDate> of(String a, String b, String c) {
    if (!isNumber(a) || !isNumber(b) || !isNumber(c)) {
      return Optional.empty();
    }
    if (a.length() == YEAR_DIGITS && b.length() < PARTS && c.length() < PARTS) {
      return date(Integer.parseInt(a), Integer.parseInt(b), Integer.parseInt(c));
    }
    if (c.length() == YEAR_DIGITS && a.length() < PARTS && b.length() < PARTS) {
      int first = Integer.parseInt(a);
      int second = Integer.parseInt(b);
      boolean monthFirst = second > LAST_MONTH && first <= LAST_MONTH;
      return monthFirst
          ? date(Integer.parseInt(c), first, second)
          : date(Integer.parseInt(c), second, first);
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    if (CalendarSystem.GREGORIAN.isYear(year)) {
      Optional<LocalDate> date = CalendarSystem.GREGORIAN.day(year, month, day);
      return date.isPresent() ? date : CalendarSystem.GREGORIAN.day(year, day, month);
    }
    return CalendarSystem.HIJRI.isYear(year)
        ? CalendarSystem.HIJRI.day(year, month, day)
        : Optional.empty();
  }

  private static boolean isNumber(String form) {
    return !form.isEmpty()
        && form.length() <= YEAR_DIGITS
        && form.chars().allMatch(Character::isDigit);
  }
}

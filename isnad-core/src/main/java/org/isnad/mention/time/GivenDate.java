package org.isnad.mention.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Dates that come with a report: ISO dates, with or without a time, and the form of mail and feeds.
 */
final class GivenDate {
  private static final int ISO_LENGTH = 10;
  private static final int COMPACT_LENGTH = 8;

  private GivenDate() {}

  /** The local day that a given date names. */
  static Optional<LocalDate> of(String given) {
    String date = given.strip();
    return parse(date, DateTimeFormatter.ISO_LOCAL_DATE, ISO_LENGTH)
        .or(() -> parse(date, DateTimeFormatter.BASIC_ISO_DATE, COMPACT_LENGTH))
        .or(() -> parse(date, DateTimeFormatter.RFC_1123_DATE_TIME, date.length()));
  }

  private static Optional<LocalDate> parse(String date, DateTimeFormatter form, int length) {
    if (date.length() < length || date.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.from(form.parse(date.substring(0, length))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}

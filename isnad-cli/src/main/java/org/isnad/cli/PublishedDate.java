package org.isnad.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** Whether a date of publication is written as ISO 8601 wants it. */
final class PublishedDate {

  private PublishedDate() {}

  static boolean isIso(String text) {
    try {
      LocalDate.parse(text, DateTimeFormatter.ISO_LOCAL_DATE);
      return true;
    } catch (DateTimeParseException notADate) {
      return isDateTime(text);
    }
  }

  private static boolean isDateTime(String text) {
    try {
      LocalDate.parse(text, DateTimeFormatter.ISO_DATE_TIME);
      return true;
    } catch (DateTimeParseException notADateTime) {
      return false;
    }
  }
}

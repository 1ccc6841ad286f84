package org.isnad.ingest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.text.Folded;

/**
 * A day as markup writes it: ISO 8601, mail's form, seconds or milliseconds since 1970, day/month/
 * year in figures, or with the name of a month in Arabic or English.
 *
 * @param day the local day as written
 * @param greenwich whether it was written as a moment at Greenwich, which may be another day there
 * @param written the day, and the time with its offset where there is one, in ISO 8601
 */
record PageDate(LocalDate day, boolean greenwich, String written) {

  /** No news page in Arabic is older, and none is from a later year than a clock can go wrong. */
  private static final int FIRST_YEAR = 1995;

  private static final int LAST_YEAR = 2099;
  private static final int LONGEST = 80;
  private static final int NEAR = 6;

  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T"
              + " ]+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:[.,]\\d+)?\\s*(Z|[+-]\\d{2}:?\\d{2})?)?.*");

  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T.*)?");

  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d{2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})(?!\\d)");

  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?((?:19|20)\\d{2})(?!\\d)");

  private static final Pattern SECONDS = Pattern.compile("\\d{10}|\\d{13}");

  /** Reads a value; empty where none of the forms fits or the year is out of all reason. */
  static Optional<PageDate> of(String value) {
    String text = digits(value.strip());
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return parse(text).filter(PageDate::isPlausible);
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** The first day in a line of text that is written with a year. */
  static Optional<PageDate> in(String line) {
    String text = digits(line.strip());
    if (text.length() > 2 * LONGEST) {
      return Optional.empty();
    }
    try {
      return inText(text).filter(PageDate::isPlausible);
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private boolean isPlausible() {
    return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
  }

  private static Optional<PageDate> parse(String text) {
    if (SECONDS.matcher(text).matches()) {
      long number = Long.parseLong(text);
      return Optional.of(of(Instant.ofEpochMilli(text.length() == 13 ? number : number * 1000)));
    }
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return Optional.of(iso(iso));
    }
    Matcher compact = COMPACT.matcher(text);
    if (compact.matches()) {
      return Optional.of(on(compact.group(1), compact.group(2), compact.group(3)));
    }
    return mail(text).or(() -> inText(text));
  }

  private static Optional<PageDate> mail(String text) {
    try {
      OffsetDateTime moment = OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
      boolean greenwich = moment.getOffset().equals(ZoneOffset.UTC);
      return Optional.of(new PageDate(moment.toLocalDate(), greenwich, moment.toString()));
    } catch (DateTimeException other) {
      return Optional.empty();
    }
  }

  static PageDate of(Instant moment) {
    OffsetDateTime at = moment.atOffset(ZoneOffset.UTC);
    return new PageDate(at.toLocalDate(), true, at.toString());
  }

  private static PageDate iso(Matcher iso) {
    PageDate day = on(iso.group(1), iso.group(2), iso.group(3));
    if (iso.group(4) == null) {
      return day;
    }
    String offset = iso.group(7) == null ? "" : iso.group(7);
    boolean greenwich = offset.equals("Z") || offset.matches("[+-]00:?00");
    if (offset.length() == "+0000".length()) {
      offset = offset.substring(0, 3) + ":" + offset.substring(3);
    }
    String seconds = iso.group(6) == null ? "" : ":" + iso.group(6);
    String hour = iso.group(4).length() == 1 ? "0" + iso.group(4) : iso.group(4);
    String written = day.day + "T" + hour + ":" + iso.group(5) + seconds + offset;
    return new PageDate(day.day, greenwich, written);
  }

  private static Optional<PageDate> inText(String text) {
    Matcher first = YEAR_FIRST.matcher(text);
    if (first.find()) {
      return Optional.of(on(first.group(1), first.group(2), first.group(3)));
    }
    Matcher last = DAY_FIRST.matcher(text);
    if (last.find()) {
      int day = Integer.parseInt(last.group(1));
      int month = Integer.parseInt(last.group(2));
      // The day comes first in Arabic; only a number over twelve can show the American order.
      boolean american = month > 12 && day <= 12;
      return Optional.of(
          american
              ? on(last.group(3), last.group(1), last.group(2))
              : on(last.group(3), last.group(2), last.group(1)));
    }
    return named(text.split("[\\s,/.\u060C()-]+", -1));
  }

  /** A day of one or two figures, the name of a month and a year, near each other. */
  private static Optional<PageDate> named(String[] words) {
    for (int m = 0; m < words.length; m++) {
      boolean two = m + 1 < words.length && month(words[m] + " " + words[m + 1]).isPresent();
      Optional<Integer> month = month(two ? words[m] + " " + words[m + 1] : words[m]);
      if (month.isEmpty()) {
        continue;
      }
      int after = m + 1;
      Optional<String> year = number(words, after, m + NEAR, 4);
      Optional<String> day = number(words, m - 1, m, 2).or(() -> ordinal(words, after));
      if (year.isPresent() && day.isPresent()) {
        return Optional.of(on(year.get(), month.get().toString(), day.get()));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> number(String[] words, int from, int end, int most) {
    for (int i = Math.max(0, from); i < Math.min(end, words.length); i++) {
      String word = words[i];
      boolean fits = most == 4 ? word.length() == 4 : !word.isEmpty() && word.length() <= 2;
      if (fits && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> ordinal(String[] words, int at) {
    if (at >= words.length) {
      return Optional.empty();
    }
    String word = words[at].replaceFirst("(?i)(?<=\\d)(st|nd|rd|th)$", "");
    return number(new String[] {word}, 0, 1, 2);
  }

  private static Optional<Integer> month(String name) {
    return Optional.ofNullable(PageWords.builtIn().months().get(Folded.fold(name.strip())));
  }

  private static PageDate on(String year, String month, String day) {
    LocalDate date =
        LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    return new PageDate(date, false, date.toString());
  }

  /** The same text with the figures of all three kinds as ASCII, and without marks of direction. */
  private static String digits(String text) {
    StringBuilder ascii = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int digit = Character.digit(c, 10);
      if (digit >= 0) {
        ascii.append((char) ('0' + digit));
      } else if (c == '\u00A0' || Character.isWhitespace(c)) {
        ascii.append(' ');
      } else if (Character.getType(c) != Character.FORMAT) {
        ascii.append(c);
      }
    }
    return ascii.toString();
  }
}

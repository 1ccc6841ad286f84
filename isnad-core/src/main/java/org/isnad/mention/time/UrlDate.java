package org.isnad.mention.time;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date in the path of an address, never one in its query. */
final class UrlDate {
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2035;
  private static final String YEAR = "(?<y>20[0-3]\\d)";
  private static final String MONTH = "(?<m>0?[1-9]|1[0-2])";
  private static final String DAY = "(?<d>0?[1-9]|[12]\\d|3[01])";
  private static final String MM = "(?<m>0[1-9]|1[0-2])";
  private static final String DD = "(?<d>0[1-9]|[12]\\d|3[01])";

  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile("(?<!\\d)" + YEAR + "/" + MONTH + "/" + DAY + "(?![\\d])"),
          Pattern.compile("(?<!\\d)" + YEAR + "[-_.]" + MONTH + "[-_.]" + DAY + "(?!\\d)"),
          Pattern.compile("(?<!\\d)(?<!\\d-)" + DAY + "[-_.]" + MONTH + "[-_.]" + YEAR + "(?!\\d)"),
          Pattern.compile("/" + DAY + "/" + MONTH + "/" + YEAR + "(?!\\d)"),
          Pattern.compile("(?<![\\d])" + YEAR + MM + DD + "(?=[/_.T-]|$)"),
          Pattern.compile("(?<![\\p{Alnum}])" + DD + MM + YEAR + "\\d{0,2}(?=[/.]|$)"));

  /** A post's number holds the moment at which it was made, in the bits above the lowest 22. */
  private static final Pattern POST =
      Pattern.compile("(?:twitter|x)\\.com/[^/]+/status(?:es)?/(?<id>\\d{15,19})");

  private static final int POST_BITS = 22;
  private static final long POST_EPOCH_MILLIS = 1_288_834_974_657L;

  private UrlDate() {}

  /** The day, at Greenwich, on which the post at an address was made. */
  static Optional<LocalDate> ofPost(String url) {
    Matcher matcher = POST.matcher(url);
    if (!matcher.find()) {
      return Optional.empty();
    }
    long millis = (Long.parseLong(matcher.group("id")) >> POST_BITS) + POST_EPOCH_MILLIS;
    return Optional.of(LocalDate.ofInstant(Instant.ofEpochMilli(millis), ZoneOffset.UTC));
  }

  /** The day that an address names. */
  static Optional<LocalDate> of(String url) {
    String path = path(url);
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(path);
      while (matcher.find()) {
        Optional<LocalDate> date = date(matcher);
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  private static String path(String url) {
    int end = url.length();
    for (char mark : new char[] {'?', '#'}) {
      int at = url.indexOf(mark);
      if (at >= 0 && at < end) {
        end = at;
      }
    }
    String path = url.substring(0, end);
    if (path.indexOf('%') < 0) {
      return path;
    }
    try {
      return URLDecoder.decode(path, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }

  private static Optional<LocalDate> date(Matcher matcher) {
    int year = Integer.parseInt(matcher.group("y"));
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              year, Integer.parseInt(matcher.group("m")), Integer.parseInt(matcher.group("d"))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}

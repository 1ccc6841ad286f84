package org.isnad.mention.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.text.Span;

/** The date that a post bears beside a middle dot: {@code July 7, 2021 · Twitter Web App}. */
final class SocialDate {
  private static final int REACH = 40;
  private static final String MONTH =
      "(?<m>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?";
  private static final Pattern AMERICAN =
      Pattern.compile(MONTH + "\\s(?<d>\\d{1,2}),?\\s(?<y>20\\d\\d)");
  private static final Pattern EUROPEAN =
      Pattern.compile("(?<!\\d)(?<d>\\d{1,2})\\s" + MONTH + "\\s(?<y>20\\d\\d)");

  private SocialDate() {}

  /** A day and the words that name it. */
  record Found(LocalDate date, Span span) {}

  /** The first date of a text that stands beside a middle dot. */
  static Optional<Found> in(String text) {
    for (int dot = text.indexOf('\u00b7'); dot >= 0; dot = text.indexOf('\u00b7', dot + 1)) {
      int from = Math.max(0, dot - REACH);
      int to = Math.min(text.length(), dot + REACH);
      Optional<Found> found =
          find(AMERICAN, text, from, to).or(() -> find(EUROPEAN, text, from, to));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Found> find(Pattern form, String text, int from, int to) {
    Matcher matcher = form.matcher(text).region(from, to);
    if (!matcher.find()) {
      return Optional.empty();
    }
    try {
      LocalDate date =
          LocalDate.of(
              Integer.parseInt(matcher.group("y")),
              month(matcher.group("m")),
              Integer.parseInt(matcher.group("d")));
      return Optional.of(new Found(date, new Span(matcher.start(), matcher.end())));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Month month(String abbreviation) {
    for (Month month : Month.values()) {
      if (month.name().startsWith(abbreviation.toUpperCase(Locale.ROOT))) {
        return month;
      }
    }
    throw new DateTimeException("no month " + abbreviation);
  }
}

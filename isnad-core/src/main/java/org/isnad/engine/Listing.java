package org.isnad.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.report.Evidence;

/**
 * Lines for people: a heading, and under it names with their values and the words that they rest
 * on.
 */
final class Listing {
  private static final int NAME = 10;
  private static final int LONGEST_QUOTE = 160;

  private final StringBuilder out;
  private final CodePoints points;

  Listing(StringBuilder out, CodePoints points) {
    this.out = out;
    this.points = points;
  }

  void heading(String name) {
    out.append('\n').append(name).append('\n');
  }

  /** A line for a value and one for each of its words, with where they stand. */
  void value(String name, String value, List<Evidence> words) {
    out.append("  ")
        .append(name)
        .append(" ".repeat(Math.max(1, NAME - name.length())))
        .append(oneLine(value))
        .append('\n');
    for (Evidence evidence : words) {
      out.append(" ".repeat(NAME + 4))
          .append(points.at(evidence.span().start()))
          .append('-')
          .append(points.at(evidence.span().end()));
      out.append("  ").append(oneLine(evidence.quote())).append('\n');
    }
  }

  static String days(Optional<LocalDate> start, Optional<LocalDate> end) {
    if (start.isEmpty() && end.isEmpty()) {
      return "not known";
    }
    String first = start.map(LocalDate::toString).orElse("?");
    return start.equals(end) ? first : first + " to " + end.map(LocalDate::toString).orElse("?");
  }

  private static String oneLine(String words) {
    int shown = Math.min(words.length(), LONGEST_QUOTE * 4);
    String line = words.substring(0, shown).replaceAll("\\s+", " ").strip();
    if (line.codePointCount(0, line.length()) <= LONGEST_QUOTE && shown == words.length()) {
      return line;
    }
    return line.substring(
            0,
            line.offsetByCodePoints(
                0, Math.min(LONGEST_QUOTE, line.codePointCount(0, line.length()))))
        + "\u2026";
  }
}

package org.isnad.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.account.Reason;
import org.isnad.report.Evidence;

/**
 * Lines for people: a heading, and under it names with their values and the words that they rest
 * on.
 */
final class Listing {
  private static final int NAME = 10;
  private static final int LONGEST_QUOTE = 160;
  private static final int WIDEST = 32;

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

  /**
   * Reasons in columns: the field, a star for what was chosen, the score, the value, what speaks
   * for it, and last the words, so that what is written from the right stands together.
   */
  void because(List<Reason> reasons) {
    int field = width(reasons, Reason::field);
    int score = width(reasons, Reason::score);
    int what = width(reasons, Reason::what);
    for (Reason reason : reasons) {
      String line =
          padded(reason.field(), field)
              + (reason.chosen() ? " * " : "   ")
              + " ".repeat(score - reason.score().length())
              + reason.score()
              + "  "
              + padded(reason.what(), what)
              + "  "
              + reason.why()
              + (reason.words().isEmpty() ? "" : "  " + oneLine(reason.words()));
      out.append("  ").append(padded("because", NAME)).append(line.stripTrailing()).append('\n');
    }
  }

  private static int width(List<Reason> reasons, Function<Reason, String> cell) {
    return reasons.stream()
        .map(cell)
        .mapToInt(text -> Math.min(WIDEST, text.length()))
        .max()
        .orElse(0);
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
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

package org.isnad.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.isnad.account.EventType;
import org.isnad.account.Scope;
import org.isnad.account.Statement;
import org.isnad.incident.Gap;
import org.isnad.report.Evidence;

/** A gap in lines for people. */
final class GapTable {

  private static final int MOST_LISTED = 5;

  private GapTable() {}

  static String of(Gap gap, int columns) {
    Statement statement = gap.statement();
    List<String> lines = new ArrayList<>();
    lines.add(
        missing(gap)
            + " missing of "
            + statement.count().low()
            + ", "
            + scope(statement.counted())
            + ", "
            + days(statement));
    lines.add(
        "  words       "
            + statement.evidence().stream()
                .map(Evidence::quote)
                .collect(Collectors.joining(" | ")));
    lines.add("  told in     " + String.join(" ", first(gap.reports())));
    lines.add("  held        " + gap.held().size() + " " + String.join(" ", first(gap.held())));
    for (Gap.Candidate candidate : first(gap.candidates())) {
      lines.add("  candidate   " + candidate.incident() + " " + candidate.lacks());
    }
    if (gap.candidates().size() > MOST_LISTED) {
      lines.add("              and " + (gap.candidates().size() - MOST_LISTED) + " more");
    }
    return lines.stream()
        .map(
            line ->
                line.startsWith("  ")
                    ? "  " + AccountTable.cut(line, columns - 2)
                    : AccountTable.cut(line, columns))
        .map(GapTable::aligned)
        .collect(Collectors.joining("\n", "", "\n\n"));
  }

  /** Cutting joins blanks; the first word of an indented line is its heading. */
  private static String aligned(String line) {
    if (!line.startsWith("  ")) {
      return line;
    }
    for (String heading : List.of("words", "told in", "held", "candidate", "and")) {
      if (line.startsWith(heading, 2)) {
        return String.format(
            Locale.ROOT, "  %-11s %s", heading, line.substring(2 + heading.length()).strip());
      }
    }
    return line;
  }

  private static <T> List<T> first(List<T> all) {
    return all.subList(0, Math.min(MOST_LISTED, all.size()));
  }

  private static String missing(Gap gap) {
    return gap.least() == gap.most()
        ? Long.toString(gap.most())
        : gap.least() + " to " + gap.most();
  }

  private static String days(Statement statement) {
    String start = statement.start().map(LocalDate::toString).orElse("?");
    String end = statement.end().map(LocalDate::toString).orElse("?");
    return start.equals(end) ? start : start + " to " + end;
  }

  private static String scope(Scope scope) {
    String types =
        scope.types().isEmpty()
            ? "attacks"
            : scope.types().stream().map(EventType::code).collect(Collectors.joining("/"));
    String target = scope.target().map(t -> " on " + t).orElse("");
    String actor = scope.actor().map(a -> " by " + a).orElse("");
    String where =
        scope
            .where()
            .flatMap(w -> w.name().or(w::admin1).or(w::country))
            .map(n -> " in " + n)
            .orElse("");
    return types + target + actor + where;
  }
}

package org.isnad.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.report.Report;
import org.isnad.store.Dossier;
import org.isnad.store.Json;
import org.isnad.store.Telling;
import org.isnad.web.show.Offsets;

/** What a correction rests on: words of the reports, or what the analyst knows. */
final class Witness {

  static final String KNOWLEDGE = "analyst knowledge";
  private static final int MOST = 20;

  private final Dossier dossier;
  private final List<Mistake> mistakes;

  Witness(Dossier dossier, List<Mistake> mistakes) {
    this.dossier = dossier;
    this.mistakes = mistakes;
  }

  /**
   * The member that says it.
   *
   * @param ownReason whether the person gave a reason of their own, which knowledge needs
   */
  Map<String, Json> basis(Filled filled, boolean ownReason) {
    if (filled.text("basis").filter("knowledge"::equals).isPresent()) {
      if (!ownReason) {
        mistakes.add(Mistake.of("reason", "knowledge"));
      }
      return Map.of("basis", Json.of(KNOWLEDGE));
    }
    List<Json> spans = new ArrayList<>();
    for (String kept : filled.values().getOrDefault("evidence", List.of())) {
      String[] parts = kept.split("\\|", 4);
      if (parts.length == 4) {
        span(parts[0], parts[1], parts[2], Optional.of(parts[3])).ifPresent(spans::add);
      } else {
        mistakes.add(Mistake.of("evidence", "evidence"));
      }
    }
    Optional<String> start = filled.figures("startCodePoint");
    if (start.isPresent()) {
      span(
              filled.text("report").orElse(""),
              start.get(),
              filled.figures("endCodePoint").orElse(""),
              filled.values().getOrDefault("quote", List.of()).stream().findFirst())
          .ifPresent(spans::add);
    }
    if (spans.isEmpty() && mistakes.stream().noneMatch(m -> m.input().equals("evidence"))) {
      mistakes.add(Mistake.of("evidence", "evidence"));
    }
    if (spans.size() > MOST) {
      mistakes.add(Mistake.of("evidence", "many", Integer.toString(MOST)));
    }
    return Map.of("evidence", Json.of(spans.stream().distinct().toList()));
  }

  /** Words are checked against the text; whitespace at their ends does not matter. */
  private Optional<Json> span(String from, String start, String end, Optional<String> quote) {
    Optional<Report> report = report(from);
    if (report.isEmpty()) {
      mistakes.add(Mistake.of("evidence", "no-report"));
      return Optional.empty();
    }
    if (!start.matches("[0-9]{1,9}") || !end.matches("[0-9]{1,9}")) {
      mistakes.add(Mistake.of("evidence", "evidence"));
      return Optional.empty();
    }
    int first = Integer.parseInt(start);
    int last = Integer.parseInt(end);
    Optional<String> there = new Offsets(report.get().text()).between(first, last);
    if (first >= last || there.isEmpty()) {
      mistakes.add(Mistake.of("evidence", "outside"));
      return Optional.empty();
    }
    String words = there.get();
    // A form's line ends come back as two characters.
    if (quote.isPresent() && !same(quote.get()).equals(same(words)) || words.isBlank()) {
      mistakes.add(Mistake.of("evidence", "other-words"));
      return Optional.empty();
    }
    Map<String, Json> span = new TreeMap<>();
    span.put(from.contains("#") ? "account" : "report", Json.of(from));
    span.put("start", Json.of(first));
    span.put("end", Json.of(last));
    span.put("quote", Json.of(words));
    return Optional.of(Json.of(span));
  }

  private static String same(String words) {
    return words.replace("\r\n", "\n");
  }

  /** A report of this incident, by its id or that of an account in it. */
  private Optional<Report> report(String id) {
    return dossier.tellings().stream()
        .filter(t -> t.account().equals(id) || t.report().id().equals(id))
        .map(Telling::report)
        .findFirst();
  }
}

package org.isnad.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.report.Report;
import org.isnad.text.Folded;
import org.isnad.text.Tokens;
import org.jdbi.v3.core.Handle;

/** Looks for reports by their words, however these are spelt and whatever is attached to them. */
public final class Search {

  private static final int WORDS_AROUND = 8;

  private final Session session;
  private final Stems stems;

  Search(Session session, Stems stems) {
    this.session = session;
    this.stems = stems;
  }

  /**
   * The reports that a query finds, the best first.
   *
   * @param query words, "phrases", and what must not be there behind a minus
   * @param area where an incident that the report tells must lie, if that matters
   * @param most how many at most
   * @throws IllegalArgumentException if the query has no word to look for
   */
  public List<Hit> reports(String query, Optional<Area> area, int most) throws StoreException {
    Query parsed = Query.parse(query, stems);
    Set<String> marked = parsed.marked();
    return session.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT r.id AS number, r.key, r.text, s.external_id, s.file, s.url, s.outlet,
                      s.title, s.published, s.retrieved
                    FROM report_words w
                    JOIN report r ON r.id = w.rowid
                    JOIN sighting s ON s.id = r.main
                    WHERE report_words MATCH :match
                    ORDER BY bm25(report_words, 3.0, 1.0), r.id
                    """)
                .bind("match", parsed.match())
                .map(
                    (row, context) ->
                        hit(handle, row.getLong("number"), Rows.report(row), marked, area))
                .stream()
                .flatMap(Optional::stream)
                .limit(most)
                .toList());
  }

  private Optional<Hit> hit(
      Handle handle, long number, Report report, Set<String> marked, Optional<Area> area) {
    List<Incidents.Point> points = Incidents.pointsOf(handle, number);
    if (area.isPresent() && points.stream().noneMatch(p -> p.liesIn(area.get()))) {
      return Optional.empty();
    }
    return Optional.of(
        new Hit(
            report.id(),
            report.outlet(),
            report.published(),
            report.url(),
            report.file(),
            snippet(report.text(), marked),
            points.stream().map(Incidents.Point::incident).toList()));
  }

  /** Some words of the original around the first that is marked. */
  String snippet(String text, Set<String> marked) {
    Tokens tokens = Tokens.of(Folded.of(text));
    int at = -1;
    for (int i = 0; i < tokens.size() && at < 0; i++) {
      List<String> stem = new ArrayList<>(1);
      stems.stem(tokens, i, stem);
      at = !stem.isEmpty() && marked.contains(stem.get(0)) ? i : -1;
    }
    if (tokens.size() == 0) {
      return "";
    }
    int first = Math.max(0, at - WORDS_AROUND);
    int end = Math.min(tokens.size(), Math.max(at, 0) + WORDS_AROUND + 1);
    int from = tokens.span(first, first + 1).start();
    int to = tokens.span(end - 1, end).end();
    String words = at < 0 ? text.substring(from, to) : bracketed(text, from, to, tokens, at);
    return (first > 0 ? "\u2026 " : "")
        + words.replaceAll("\\s+", " ")
        + (end < tokens.size() ? " \u2026" : "");
  }

  private static String bracketed(String text, int from, int to, Tokens tokens, int at) {
    int start = tokens.span(at, at + 1).start();
    int end = tokens.span(at, at + 1).end();
    return text.substring(from, start)
        + '['
        + text.substring(start, end)
        + ']'
        + text.substring(end, to);
  }
}

package org.isnad.store;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.store.Conditions.Condition;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.generic.GenericType;

/**
 * Answers questions about many incidents. Lists, maps, charts, counts and exports all rest on one
 * filter, one order and one moment, so that they agree.
 */
public final class Explore {

  private final Session session;
  private final InstantSource clock;
  private final Stems stems;
  private final Board board;
  private final Neighbours neighbours;

  Explore(Session session, InstantSource clock, Stems stems, Board board, Neighbours neighbours) {
    this.session = session;
    this.clock = clock;
    this.stems = stems;
    this.board = board;
    this.neighbours = neighbours;
  }

  /**
   * What a question finds.
   *
   * @param after where the page of the list begins, as an earlier one told; empty for the first
   * @param limit how many incidents the page has at most
   * @throws IllegalArgumentException if the filter or the cursor cannot be
   */
  public Overview overview(Filter filter, Optional<String> after, int limit) throws StoreException {
    return session.read(
        handle -> {
          List<Condition> conditions = Conditions.of(filter);
          Board.Moment moment = board.at(handle);
          Optional<Set<String>> telling = telling(handle, filter);
          Tally tally = new Tally();
          Facets facets = new Facets(filter);
          List<Listed> found = new ArrayList<>();
          for (Listed row : moment.rows()) {
            if (telling.isPresent() && !telling.get().contains(row.id())) {
              continue;
            }
            Optional<String> failed = failed(conditions, row);
            if (failed.isEmpty()) {
              found.add(row);
              tally.add(row);
              facets.add(row);
            } else {
              facets.add(row, failed.get());
            }
          }
          int from = after.map(cursor -> Cursor.position(found, cursor)).orElse(0);
          List<Listed> page = found.subList(from, Math.min(found.size(), from + limit));
          boolean more = from + limit < found.size();
          return new Overview(
              tally.totals(),
              List.copyOf(page),
              more && !page.isEmpty()
                  ? Optional.of(Cursor.after(page.get(page.size() - 1)))
                  : Optional.empty(),
              tally.spots(),
              tally.weeks(),
              facets.counted(),
              tally.governorates());
        });
  }

  /** The one parameter that an incident does not meet; several, with a name that is none. */
  private static Optional<String> failed(List<Condition> conditions, Listed row) {
    String failed = "";
    for (Condition condition : conditions) {
      if (!condition.holds().test(row)) {
        if (!failed.isEmpty() && !failed.equals(condition.name())) {
          return Optional.of("");
        }
        failed = condition.name();
      }
    }
    return failed.isEmpty() ? Optional.empty() : Optional.of(failed);
  }

  /** Ids of the incidents whose reports have the words that are asked for, if any are. */
  private Optional<Set<String>> telling(Handle handle, Filter filter) {
    List<String> words = filter.get("q");
    if (words.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new HashSet<>(
            handle
                .createQuery(
                    """
                    SELECT DISTINCT s.key FROM report_words w
                    JOIN account a ON a.report = w.rowid AND a.gone = 0
                    JOIN shown s ON s.incident = a.incident
                    WHERE report_words MATCH :match
                    """)
                .bind("match", Query.parse(words.get(0), stems).match())
                .mapTo(String.class)
                .list()));
  }

  private List<Listed> found(Handle handle, Filter filter) {
    List<Condition> conditions = Conditions.of(filter);
    Optional<Set<String>> telling = telling(handle, filter);
    return board.at(handle).rows().stream()
        .filter(row -> telling.isEmpty() || telling.get().contains(row.id()))
        .filter(row -> failed(conditions, row).isEmpty())
        .toList();
  }

  /** Grows with every change of what is shown; as long as it is the same, so are the answers. */
  public long stamp() throws StoreException {
    return session.read(Listing::stamp);
  }

  /** How many incidents meet a question. */
  public long count(Filter filter) throws StoreException {
    return session.read(handle -> (long) found(handle, filter).size());
  }

  /** The incidents that meet a question, as lists show them, in the one order. */
  public List<Listed> list(Filter filter) throws StoreException {
    return session.read(handle -> found(handle, filter));
  }

  /**
   * Hands on every incident that meets a question with all that is told of it, in the one order.
   *
   * @return how many there are
   */
  public long dossiers(Filter filter, Consumer<Dossier> sink) throws StoreException {
    return session.read(
        handle -> {
          Tellings tellings = new Tellings(handle);
          List<Listed> found = found(handle, filter);
          for (Listed row : found) {
            sink.accept(dossier(handle, tellings, Incidents.number(handle, row.id())));
          }
          return (long) found.size();
        });
  }

  /** An incident with all that is told of it, by its permanent id or one that redirects to it. */
  public Optional<Dossier> dossier(String id) throws StoreException {
    return session.read(
        handle ->
            Incidents.live(handle, id)
                .map(number -> dossier(handle, new Tellings(handle), number)));
  }

  private static Dossier dossier(Handle handle, Tellings tellings, long number) {
    Effective incident = Incidents.effective(handle, number);
    return new Dossier(incident, Listing.review(handle, number, incident), tellings.of(number));
  }

  /** The permanent ids of the incidents that a report tells, by the ids of its accounts. */
  public Map<String, String> incidentsOf(String report) throws StoreException {
    return session.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT a.key AS account, s.key AS incident
                    FROM report r JOIN account a ON a.report = r.id AND a.gone = 0
                    JOIN shown s ON s.incident = a.incident
                    WHERE r.key = :report ORDER BY a.number
                    """)
                .bind("report", report)
                .setMapKeyColumn("account")
                .setMapValueColumn("incident")
                .collectInto(new GenericType<Map<String, String>>() {}));
  }

  /**
   * The incidents that wait for people, the most urgent first.
   *
   * @param by empty for the sum of all reasons, or the one that is to decide
   * @param most how many at most
   */
  public List<Queued> queue(Filter filter, Optional<Queued.Kind> by, int most)
      throws StoreException {
    return session.read(
        handle ->
            found(handle, filter).stream()
                .filter(row -> row.review() != Review.REVIEWED && row.review() != Review.REJECTED)
                .map(row -> Urgency.of(row, clock.instant()))
                .sorted(
                    Comparator.comparingDouble((Queued queued) -> -points(queued, by))
                        .thenComparing(Queued::incident, Board.ORDER))
                .limit(most)
                .toList());
  }

  private static double points(Queued queued, Optional<Queued.Kind> by) {
    return queued.reasons().stream()
        .filter(reason -> by.isEmpty() || reason.kind() == by.get())
        .mapToDouble(Queued.Reason::points)
        .sum();
  }

  /**
   * Incidents that may be the same as one: near it in time and place, the likeliest first.
   *
   * @param most how many at most
   */
  public List<Similar> similar(String id, int most) throws StoreException {
    return session.read(handle -> neighbours.similar(handle, board.at(handle), id, most));
  }

  /** Statements on numbers of incidents that count one, and count more than are held. */
  public List<Missing> gaps(String id) throws StoreException {
    return session.read(handle -> neighbours.gaps(handle, board.at(handle), id));
  }
}

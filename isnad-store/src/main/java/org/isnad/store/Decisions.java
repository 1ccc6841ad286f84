package org.isnad.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.store.StoreException.Why;
import org.jdbi.v3.core.Handle;

/** What people decided: only ever added to, and entered in the chain. */
public final class Decisions {

  private final Session session;
  private final InstantSource clock;
  private final Linking linking;

  Decisions(Session session, InstantSource clock, Linking linking) {
    this.session = session;
    this.clock = clock;
    this.linking = linking;
  }

  /** Saves a decision, whatever the incident looks like by now. */
  public Decision make(Draft draft) throws StoreException {
    return session.write(handle -> save(handle, draft));
  }

  /**
   * Saves a decision if the incident is still what its author saw.
   *
   * @param seen the incident as they saw it
   * @throws Stale if a field changed meanwhile
   */
  public Decision make(Draft draft, Effective seen) throws StoreException {
    return make(List.of(draft), Seen.of(seen)).get(0);
  }

  /** Saves decisions, all or none, whatever the incidents look like by now. */
  public List<Decision> make(List<Draft> drafts) throws StoreException {
    return session.write(handle -> save(handle, drafts));
  }

  private List<Decision> save(Handle handle, List<Draft> drafts) throws StoreException {
    List<Decision> made = new ArrayList<>();
    for (Draft draft : drafts) {
      made.add(save(handle, draft));
    }
    return List.copyOf(made);
  }

  /**
   * Saves decisions about one incident, all or none, if it is still what their author saw.
   *
   * @param drafts all about the incident that was seen; each sees what the ones before it changed
   * @throws Stale if a field changed meanwhile
   */
  public List<Decision> make(List<Draft> drafts, Seen seen) throws StoreException {
    return session.write(
        handle -> {
          Effective now = Incidents.effective(handle, find(handle, seen.id()));
          if (now.version() != seen.version() || !now.id().equals(seen.id())) {
            List<Stale.Change> changes = changes(seen, now);
            if (!changes.isEmpty()) {
              throw new Stale(now.id(), changes);
            }
          }
          return save(handle, drafts);
        });
  }

  /** Signals that a transaction is to be undone, though all went well. */
  private static final class Undo extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Effective> shown;

    Undo(List<Effective> shown) {
      super("undo", null, false, false);
      this.shown = List.copyOf(shown);
    }
  }

  /**
   * What a decision would make of the incidents that it touches: it is made, looked at, and undone.
   *
   * @return the incident itself first; of a split then the other part
   */
  public List<Effective> preview(Draft draft) throws StoreException {
    try {
      return session.write(
          handle -> {
            long number = find(handle, draft.incident());
            Set<String> accounts = Incidents.accounts(handle, number).keySet();
            save(handle, draft);
            throw new Undo(touched(handle, number, accounts));
          });
    } catch (Undo undone) {
      return undone.shown;
    }
  }

  private static List<Effective> touched(Handle handle, long number, Set<String> accounts) {
    Set<Long> numbers = new LinkedHashSet<>();
    numbers.add(number);
    for (String account : accounts) {
      handle
          .createQuery("SELECT incident FROM account WHERE key = :key AND incident IS NOT NULL")
          .bind("key", account)
          .mapTo(Long.class)
          .findOne()
          .ifPresent(numbers::add);
    }
    return numbers.stream().map(n -> Incidents.effective(handle, n)).toList();
  }

  private static List<Stale.Change> changes(Seen seen, Effective now) {
    List<Stale.Change> changes = new ArrayList<>();
    for (Field field : Field.values()) {
      Json before = seen.value(field);
      Shown after = now.field(field);
      if (!before.equals(after.value())) {
        changes.add(new Stale.Change(field, before, after.value(), after.by()));
      }
    }
    return changes;
  }

  private static long find(Handle handle, String incident) throws StoreException {
    return Incidents.live(handle, incident)
        .orElseThrow(
            () -> new StoreException(Why.UNKNOWN_INCIDENT, incident + ": no such incident"));
  }

  private Decision save(Handle handle, Draft draft) throws StoreException {
    if (draft.author().isBlank() || draft.reason().isBlank()) {
      throw new StoreException(Why.REFUSED, "a decision needs an author and a reason");
    }
    long number = find(handle, draft.incident());
    Effective now = Incidents.effective(handle, number);
    Json value = value(handle, draft, number, now);
    Instant at = clock.instant();
    long id =
        Chain.append(
            handle,
            Entry.DECISION,
            at,
            Decision.body(
                now.id(),
                draft.kind(),
                draft.field(),
                value,
                draft.author(),
                draft.reason(),
                draft.revokes()));
    handle
        .createUpdate(
            """
            INSERT INTO decision (id, incident, kind, field, value, author, reason, revokes)
            VALUES (:id, :incident, :kind, :field, :value, :author, :reason, :revokes)
            """)
        .bind("id", id)
        .bind("incident", number)
        .bind("kind", draft.kind().code())
        .bind("field", draft.field().map(Field::code).orElse(null))
        .bind("value", value.toString())
        .bind("author", draft.author())
        .bind("reason", draft.reason())
        .bind("revokes", draft.revokes().orElse(null))
        .execute();
    Decision decision =
        new Decision(
            id,
            now.id(),
            draft.kind(),
            draft.field(),
            value,
            draft.author(),
            at,
            draft.reason(),
            draft.revokes());
    Incidents.show(handle, number);
    linking.follow(handle, decision);
    return decision;
  }

  /** What goes with the decision, completed and checked. */
  private static Json value(Handle handle, Draft draft, long number, Effective now)
      throws StoreException {
    return switch (draft.kind()) {
      case ACCEPT ->
          draft.field().map(field -> now.field(field).value()).orElseGet(() -> shown(now));
      case CORRECT -> {
        if (draft.field().isEmpty()) {
          throw new StoreException(Why.REFUSED, "a correction needs a field");
        }
        yield draft.value();
      }
      case NOT_STATED, UNSURE -> {
        if (draft.field().isEmpty()) {
          throw new StoreException(Why.REFUSED, draft.kind().code() + " needs a field");
        }
        yield Json.NULL;
      }
      case REJECT -> Json.NULL;
      case NOTE -> draft.value();
      case MERGE -> Regrouping.merge(handle, number, draft.others());
      case SPLIT -> Regrouping.split(handle, number, draft.accounts());
      case REVOKE -> {
        long revoked =
            draft
                .revokes()
                .orElseThrow(
                    () -> new StoreException(Why.REFUSED, "which decision is to be undone?"));
        if (about(handle, number).stream().noneMatch(d -> d.id() == revoked)) {
          throw new StoreException(
              Why.REFUSED, "decision " + revoked + " is none about " + now.id());
        }
        yield Json.NULL;
      }
    };
  }

  private static Json shown(Effective now) {
    Map<String, Json> values = new TreeMap<>();
    now.fields().forEach((field, shown) -> values.put(field.code(), shown.value()));
    return Json.of(values);
  }

  /**
   * All decisions about an incident: first those about incidents that were merged into it, then its
   * own, each in their order.
   */
  static List<Decision> about(Handle handle, long incident) {
    return handle
        .createQuery(
            """
            WITH RECURSIVE part (id) AS (
              SELECT :incident
              UNION
              SELECT i.id FROM incident i JOIN part ON i.redirect = part.id
            )
            SELECT d.*, i.key, e.at FROM decision d
            JOIN part ON part.id = d.incident
            JOIN incident i ON i.id = d.incident
            JOIN entry e ON e.seq = d.id
            ORDER BY d.incident = :incident, d.id
            """)
        .bind("incident", incident)
        .map((row, context) -> decision(row))
        .list();
  }

  /** All that were ever made, the first first. */
  public List<Decision> all() throws StoreException {
    return session.read(Decisions::all);
  }

  static List<Decision> all(Handle handle) {
    return handle
        .createQuery(
            """
            SELECT d.*, i.key, e.at FROM decision d
            JOIN incident i ON i.id = d.incident JOIN entry e ON e.seq = d.id ORDER BY d.id
            """)
        .map((row, context) -> decision(row))
        .list();
  }

  /** Merges and splits, and all undoings, the first first. */
  static List<Decision> regroupings(Handle handle) {
    return handle
        .createQuery(
            """
            SELECT d.*, i.key, e.at FROM decision d
            JOIN incident i ON i.id = d.incident JOIN entry e ON e.seq = d.id
            WHERE d.kind IN ('merge', 'split', 'revoke') ORDER BY d.id
            """)
        .map((row, context) -> decision(row))
        .list();
  }

  static Decision byId(Handle handle, long id) {
    return handle
        .createQuery(
            """
            SELECT d.*, i.key, e.at FROM decision d
            JOIN incident i ON i.id = d.incident JOIN entry e ON e.seq = d.id WHERE d.id = :id
            """)
        .bind("id", id)
        .map((row, context) -> decision(row))
        .one();
  }

  private static Decision decision(ResultSet row) throws SQLException {
    return new Decision(
        row.getLong("id"),
        row.getString("key"),
        DecisionKind.of(row.getString("kind")).orElseThrow(),
        Rows.text(row, "field").flatMap(Field::of),
        Rows.text(row, "value").map(Json::parse).orElse(Json.NULL),
        row.getString("author"),
        Instant.parse(row.getString("at")),
        row.getString("reason"),
        Rows.whole(row, "revokes"));
  }
}

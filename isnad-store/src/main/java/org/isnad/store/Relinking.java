package org.isnad.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.engine.IncidentWriter;
import org.isnad.incident.Incident;
import org.isnad.incident.Linker;
import org.isnad.incident.Testimony;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Links the accounts of a group again and writes what became of its incidents. */
final class Relinking {

  /** Stands for an incident that is to be new. */
  static final long NEW = -1;

  private final Handle handle;
  private final Linker linker;
  private final Testimonies testimonies;
  private final IdChanges changes;
  private final Map<String, Long> preferred;
  private final List<Sides> decisions;

  /**
   * For some groups, one after the other.
   *
   * @param preferred the incident that an account is to be, by its key
   */
  Relinking(
      Handle handle,
      Linker linker,
      Testimonies testimonies,
      IdChanges changes,
      Map<String, Long> preferred) {
    this.handle = handle;
    this.linker = linker;
    this.testimonies = testimonies;
    this.changes = changes;
    this.preferred = preferred;
    Moves moves = Moves.load(handle);
    this.decisions =
        Overlay.holding(Decisions.regroupings(handle)).stream()
            .filter(d -> d.kind() == DecisionKind.MERGE || d.kind() == DecisionKind.SPLIT)
            .map(d -> Sides.of(d, moves))
            .toList();
  }

  /** Links one group again. */
  void run(long group) {
    List<Long> present = new ArrayList<>();
    Map<String, Long> before = new HashMap<>();
    Set<Long> incidents = new TreeSet<>();
    handle
        .createQuery(
            """
            WITH RECURSIVE step (account, id, redirect) AS (
              SELECT a.id, i.id, i.redirect FROM account a JOIN incident i ON i.id = a.incident
              WHERE a.grp = :group
              UNION
              SELECT step.account, i.id, i.redirect FROM incident i
              JOIN step ON i.id = step.redirect
            )
            SELECT a.id, a.key, a.gone, i.id AS incident, i.state
            FROM account a
            LEFT JOIN step ON step.account = a.id AND step.redirect IS NULL
            LEFT JOIN incident i ON i.id = step.id
            WHERE a.grp = :group ORDER BY a.id
            """)
        .bind("group", group)
        .map(
            (row, context) -> {
              boolean gone = row.getInt("gone") != 0;
              long incident = row.getLong("incident");
              if (!row.wasNull()) {
                if ("live".equals(row.getString("state"))) {
                  incidents.add(incident);
                }
                if (!gone) {
                  before.put(row.getString("key"), incident);
                }
              }
              if (!gone) {
                present.add(row.getLong("id"));
              }
              return present.size();
            })
        .list();
    Map<Long, Testimony> accounts = testimonies.of(handle, present);
    Map<String, Long> numbers = new HashMap<>();
    accounts.forEach((number, testimony) -> numbers.put(testimony.id(), number));
    List<Incident> linked = link(accounts.values());
    write(linked, Permanence.of(clusters(linked), before, wanted(before), incidents), numbers);
  }

  private Map<String, Long> wanted(Map<String, Long> before) {
    Map<String, Long> wanted = new HashMap<>(before);
    preferred.forEach(
        (key, incident) -> {
          if (incident == NEW) {
            wanted.remove(key);
          } else {
            wanted.put(key, incident);
          }
        });
    return wanted;
  }

  private static List<List<String>> clusters(List<Incident> incidents) {
    return incidents.stream().map(Incident::accounts).toList();
  }

  /** As machines link, and then as people want it. */
  private List<Incident> link(Collection<Testimony> accounts) {
    List<Incident> linked = linker.link(accounts);
    Set<String> here = new TreeSet<>();
    accounts.forEach(account -> here.add(account.id()));
    List<Sides> concerned =
        decisions.stream().filter(sides -> !Collections.disjoint(here, sides.all())).toList();
    if (concerned.isEmpty()) {
      return linked;
    }
    Map<List<String>, Incident> known = new HashMap<>();
    List<List<Testimony>> groups = new ArrayList<>();
    for (Incident incident : linked) {
      known.put(incident.accounts(), incident);
      groups.add(incident.testimonies());
    }
    List<Incident> wanted = new ArrayList<>();
    for (List<Testimony> group : Regrouping.apply(groups, concerned, linker)) {
      Incident same = known.get(group.stream().map(Testimony::id).toList());
      wanted.add(same == null ? linker.join(group) : same);
    }
    return wanted;
  }

  private void write(List<Incident> linked, Permanence permanence, Map<String, Long> numbers) {
    Map<Long, String> records = new TreeMap<>();
    for (int i = 0; i < linked.size(); i++) {
      Incident incident = linked.get(i);
      Optional<Long> assigned = permanence.assigned().get(i);
      long number = assigned.isPresent() ? assigned.get() : mint(incident.id());
      records.put(number, record(incident));
      for (String account : incident.accounts()) {
        handle
            .createUpdate("UPDATE account SET incident = :incident WHERE id = :id")
            .bind("incident", number)
            .bind("id", numbers.get(account))
            .execute();
      }
    }
    // First whose accounts went, then those that have them: what these show takes in the former.
    permanence.merged().forEach((from, into) -> retire(from, into));
    permanence.left().forEach(number -> retire(number, null));
    Set<Long> enlarged = new TreeSet<>(permanence.merged().values());
    records.forEach((number, record) -> hold(number, record, enlarged.contains(number)));
  }

  private static String record(Incident incident) {
    StringBuilder line = new StringBuilder();
    try {
      new IncidentWriter().write(incident, line);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return line.toString().strip();
  }

  /** A new incident; its id is the computed one unless another incident has it. */
  private long mint(String computed) {
    String key = computed;
    for (int i = 2; Incidents.exists(handle, key); i++) {
      key =
          computed.substring(0, computed.indexOf(':') + 1)
              + Hash.of(computed + "/" + i).substring(0, 16);
    }
    changes.mint(key);
    return handle
        .createUpdate("INSERT INTO incident (key, state, version) VALUES (:key, 'live', 0)")
        .bind("key", key)
        .executeAndReturnGeneratedKeys()
        .mapTo(Long.class)
        .one();
  }

  private void retire(long number, @Nullable Long into) {
    Incidents.Row row = Incidents.row(handle, number);
    if (into == null) {
      changes.withdraw(row.key());
    } else {
      changes.merge(row.key(), Incidents.row(handle, into).key());
    }
    handle
        .createUpdate("UPDATE incident SET state = :state, redirect = :into WHERE id = :id")
        .bind("state", into == null ? "withdrawn" : "merged")
        .bind("into", into)
        .bind("id", number)
        .execute();
    Incidents.show(handle, number);
  }

  private void hold(long number, String computed, boolean enlarged) {
    Incidents.Row row = Incidents.row(handle, number);
    boolean stood = row.state().equals("live");
    if (!stood) {
      changes.revive(row.key());
      handle
          .createUpdate("UPDATE incident SET state = 'live', redirect = NULL WHERE id = :id")
          .bind("id", number)
          .execute();
    }
    Json record = Json.parse(computed).with("id", Json.of(row.key()));
    if (!stood || enlarged || !record.equals(row.record())) {
      handle
          .createUpdate("UPDATE incident SET record = :record WHERE id = :id")
          .bind("record", Packed.of(record.toString()))
          .bind("id", number)
          .execute();
      Incidents.show(handle, number);
    }
  }
}

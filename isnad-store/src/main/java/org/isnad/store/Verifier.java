package org.isnad.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Checks that the chain is whole and that the tables are what the chain says. Texts, sightings,
 * decisions and permanent ids are held to it; readings and incidents are not, for they can be made
 * again.
 */
final class Verifier {

  private static final int MOST_FAULTS = 50;

  private final Handle handle;
  private final List<String> faults = new ArrayList<>();
  private final Map<Long, Json> ingests = new TreeMap<>();
  private final Map<Long, String> decided = new HashMap<>();
  private final Map<String, String> ids = new HashMap<>();
  private Head head = Head.NONE;
  private boolean noted;

  Verifier(Handle handle) {
    this.handle = handle;
  }

  Verification verify(Optional<Head> wanted) {
    database();
    chain(wanted);
    long reports = reports();
    sightings();
    long decisions = decisions();
    incidents();
    List<String> told = faults;
    if (faults.size() > MOST_FAULTS) {
      told = new ArrayList<>(faults.subList(0, MOST_FAULTS));
      told.add("and " + (faults.size() - MOST_FAULTS) + " more faults");
    }
    return new Verification(told, head, reports, decisions);
  }

  private void database() {
    for (String said : handle.createQuery("PRAGMA integrity_check(5)").mapTo(String.class).list()) {
      if (!said.equals("ok")) {
        faults.add("the database is damaged: " + said);
      }
    }
    handle
        .createQuery("PRAGMA foreign_key_check")
        .map((row, context) -> row.getString(1) + " " + row.getString(2))
        .forEach(row -> faults.add("row " + row + " belongs to a row that is not there"));
  }

  private void chain(Optional<Head> wanted) {
    noted = wanted.isEmpty() || wanted.get().equals(Head.NONE);
    handle
        .createQuery("SELECT seq, kind, at, body, hash FROM entry ORDER BY seq")
        .map(
            (row, context) -> {
              link(row, wanted);
              return head;
            })
        .forEach(next -> {});
    if (!noted) {
      faults.add(
          wanted.get().seq() > head.seq()
              ? "the chain ends with entry "
                  + head.seq()
                  + ", but entry "
                  + wanted.get().seq()
                  + " was noted: its end was cut off"
              : "entry "
                  + wanted.get().seq()
                  + " is not the one that was noted: it, or one before it, was changed");
    }
  }

  private void link(ResultSet row, Optional<Head> wanted) throws SQLException {
    long seq = row.getLong("seq");
    if (seq != head.seq() + 1) {
      faults.add("entries " + (head.seq() + 1) + " to " + (seq - 1) + " are missing");
      head = new Head(seq - 1, head.hash());
    }
    String text = row.getString("body");
    Json body = parse(text);
    Entry entry = new Entry(seq, row.getString("kind"), row.getString("at"), body);
    Head next = entry.follow(head);
    if (!next.hash().equals(row.getString("hash")) || !body.toString().equals(text)) {
      faults.add("entry " + seq + " was changed, or the one before it");
    }
    head = new Head(seq, row.getString("hash"));
    if (wanted.isPresent() && wanted.get().equals(head)) {
      noted = true;
    }
    switch (entry.kind()) {
      case Entry.INGEST -> ingests.put(seq, body);
      case Entry.DECISION -> decided.put(seq, text);
      default -> IdChanges.replay(body, ids);
    }
  }

  private static Json parse(@Nullable String text) {
    try {
      return Json.parse(String.valueOf(text));
    } catch (IllegalArgumentException broken) {
      return Json.NULL;
    }
  }

  private long reports() {
    long[] count = {0};
    handle
        .createQuery(
            """
            SELECT r.id, r.key, r.text,
              EXISTS (SELECT 1 FROM sighting s WHERE s.report = r.id) AS sighted
            FROM report r
            """)
        .map(
            (row, context) -> {
              count[0]++;
              String key = row.getString("key");
              if (!key.equals("sha256:" + Hash.of(row.getString("text")))) {
                faults.add("the text of report " + key + " was changed");
              }
              if (row.getInt("sighted") == 0) {
                faults.add("report " + key + " was put in: no entry tells of it");
              }
              return key;
            })
        .forEach(key -> {});
    return count[0];
  }

  private void sightings() {
    Map<Long, List<String>> seals = new HashMap<>();
    handle
        .createQuery(
            """
            SELECT s.*, r.key, r.text FROM sighting s JOIN report r ON r.id = s.report
            ORDER BY s.id
            """)
        .map(
            (row, context) -> {
              String seal = seal(row);
              long entry = row.getLong("entry");
              if (!seal.equals(row.getString("seal"))) {
                faults.add("where report " + row.getString("key") + " came from was changed");
              }
              seals.computeIfAbsent(entry, e -> new ArrayList<>()).add(seal);
              return entry;
            })
        .forEach(entry -> {});
    Set<Long> entries = new HashSet<>(ingests.keySet());
    entries.addAll(seals.keySet());
    for (long entry : entries) {
      List<String> held = seals.getOrDefault(entry, List.of());
      Json body = ingests.getOrDefault(entry, Json.NULL);
      if (!body.get("digest").equals(Json.of(Hash.ofLines(held)))) {
        faults.add(
            "the reports that entry "
                + entry
                + " tells of are not those that are there: "
                + held.size()
                + " are there, it tells of "
                + body.get("sightings"));
      }
    }
  }

  private static String seal(ResultSet row) throws SQLException {
    byte[] packed = row.getBytes("original");
    Optional<byte[]> original;
    try {
      original = packed == null ? Optional.empty() : Optional.of(Packed.open(packed));
    } catch (IllegalArgumentException damaged) {
      return "";
    }
    return Hash.of(
        Arrival.row(Rows.report(row), row.getString("media_type"), original, row.getString("at"))
            .with("report", Json.of(row.getString("key")))
            .toString());
  }

  private long decisions() {
    Set<Long> missing = new HashSet<>(decided.keySet());
    handle
        .createQuery(
            """
            SELECT d.*, i.key FROM decision d LEFT JOIN incident i ON i.id = d.incident
            """)
        .map(
            (row, context) -> {
              long id = row.getLong("id");
              missing.remove(id);
              String text = decided.get(id);
              if (text == null) {
                faults.add("decision " + id + " was put in: no entry tells of it");
              } else if (!text.equals(body(row))) {
                faults.add("decision " + id + " was changed");
              }
              return id;
            })
        .forEach(id -> {});
    missing.forEach(id -> faults.add("decision " + id + " was taken away"));
    return decided.size();
  }

  private static String body(ResultSet row) throws SQLException {
    Map<String, Json> members = new TreeMap<>();
    members.put("incident", Json.of(row.getString("key")));
    for (String column : List.of("kind", "field", "author", "reason")) {
      members.put(column, Json.of(row.getString(column)));
    }
    members.put("value", parse(row.getString("value")));
    long revokes = row.getLong("revokes");
    members.put("revokes", row.wasNull() ? Json.NULL : Json.of(revokes));
    return Json.of(members).toString();
  }

  private void incidents() {
    Set<String> missing = new HashSet<>(ids.keySet());
    handle
        .createQuery(
            """
            SELECT i.key, i.state, t.key AS target
            FROM incident i LEFT JOIN incident t ON t.id = i.redirect
            """)
        .map(
            (row, context) -> {
              String key = row.getString("key");
              missing.remove(key);
              String state = row.getString("state");
              String is = state.equals("merged") ? String.valueOf(row.getString("target")) : state;
              if (!is.equals(ids.get(key))) {
                faults.add("what became of incident " + key + " was changed");
              }
              return key;
            })
        .forEach(key -> {});
    missing.forEach(key -> faults.add("incident " + key + " was taken away"));
  }
}

package org.isnad.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Writes what was read in reports: layer one. */
final class Readings {

  private final Handle handle;
  private final long reader;
  private final Instant now;

  Readings(Handle handle, ReaderVersion version, Instant now) {
    this.handle = handle;
    this.now = now;
    this.reader = reader(handle, version);
  }

  private static long reader(Handle handle, ReaderVersion version) {
    handle
        .createUpdate(
            """
            INSERT INTO reader (program, rules, gazetteer) VALUES (:program, :rules, :gazetteer)
            ON CONFLICT DO NOTHING
            """)
        .bind("program", version.program())
        .bind("rules", version.rules())
        .bind("gazetteer", version.gazetteer())
        .execute();
    return handle
        .createQuery(
            """
            SELECT id FROM reader
            WHERE program = :program AND rules = :rules AND gazetteer = :gazetteer
            """)
        .bind("program", version.program())
        .bind("rules", version.rules())
        .bind("gazetteer", version.gazetteer())
        .mapTo(Long.class)
        .one();
  }

  /**
   * Makes a reading the one that holds. The readings before it stay.
   *
   * @return how many accounts it has
   */
  int put(long report, Arrival arrival) {
    long reading =
        handle
            .createUpdate(
                """
                INSERT INTO reading (report, reader, at, record, problem)
                VALUES (:report, :reader, :at, :record, :problem)
                """)
            .bind("report", report)
            .bind("reader", reader)
            .bind("at", now.toString())
            .bind("record", arrival.record().map(Packed::of).orElse(null))
            .bind("problem", arrival.record().isPresent() ? null : arrival.problem())
            .executeAndReturnGeneratedKeys()
            .mapTo(Long.class)
            .one();
    handle
        .createUpdate("UPDATE report SET reading = :reading WHERE id = :report")
        .bind("reading", reading)
        .bind("report", report)
        .execute();
    Json record = arrival.record().map(Json::parse).orElse(Json.NULL);
    statements(report, record.get("statements").list());
    return accounts(report, record.get("accounts").list());
  }

  /**
   * Puts a reading in the place of another one.
   *
   * @param becomes the ids that accounts have now by those they had: they keep their incidents, and
   *     what people said of them
   */
  void replace(long report, Arrival arrival, Map<String, String> becomes) {
    Map<String, Long> incidents = new HashMap<>();
    Map<String, String> ids = new HashMap<>();
    handle
        .createQuery("SELECT key, incident FROM account WHERE report = :report AND gone = 0")
        .bind("report", report)
        .map(
            (row, context) -> {
              String key = row.getString("key");
              String now = becomes.getOrDefault(key, "");
              ids.put(key, now);
              Rows.whole(row, "incident").ifPresent(incident -> incidents.put(now, incident));
              return now;
            })
        .list();
    put(report, arrival);
    if (ids.entrySet().stream().anyMatch(e -> !e.getKey().equals(e.getValue()))) {
      Moves.write(handle, ids);
      move(report, incidents);
    }
  }

  /** Accounts keep their incidents under their new ids; all of the report are then one group. */
  private void move(long report, Map<String, Long> incidents) {
    List<String> keys =
        handle
            .createQuery("SELECT key FROM account WHERE report = :report AND gone = 0")
            .bind("report", report)
            .mapTo(String.class)
            .list();
    for (String key : keys) {
      handle
          .createUpdate("UPDATE account SET incident = :incident WHERE key = :key")
          .bind("incident", incidents.get(key))
          .bind("key", key)
          .execute();
    }
    handle
        .createUpdate(
            """
            UPDATE account SET grp =
              (SELECT min(coalesce(grp, id)) FROM account WHERE report = :report)
            WHERE report = :report
              OR grp IN (SELECT grp FROM account WHERE report = :report AND grp IS NOT NULL)
            """)
        .bind("report", report)
        .execute();
  }

  private int accounts(long report, List<Json> accounts) {
    Set<String> keys = new HashSet<>();
    for (int i = 0; i < accounts.size(); i++) {
      String key = accounts.get(i).get("id").text().orElseThrow();
      keys.add(key);
      handle
          .createUpdate(
              """
              INSERT INTO account (key, report, number) VALUES (:key, :report, :number)
              ON CONFLICT (key) DO UPDATE SET gone = 0, linked = 0, number = :number
              """)
          .bind("key", key)
          .bind("report", report)
          .bind("number", i + 1)
          .execute();
    }
    List<String> held =
        handle
            .createQuery("SELECT key FROM account WHERE report = :report AND gone = 0")
            .bind("report", report)
            .mapTo(String.class)
            .list();
    for (String key : held) {
      if (!keys.contains(key)) {
        handle
            .createUpdate("UPDATE account SET gone = 1, linked = 0 WHERE key = :key")
            .bind("key", key)
            .execute();
      }
    }
    return accounts.size();
  }

  private void statements(long report, List<Json> statements) {
    handle
        .createUpdate("DELETE FROM statement WHERE report = :report")
        .bind("report", report)
        .execute();
    for (int i = 0; i < statements.size(); i++) {
      Json statement = statements.get(i);
      handle
          .createUpdate(
              """
              INSERT INTO statement (report, number, kind, low, high, start, "end", scope)
              VALUES (:report, :number, :kind, :low, :high, :start, :end, :scope)
              """)
          .bind("report", report)
          .bind("number", i + 1)
          .bind("kind", statement.get("kind").text().orElse(""))
          .bind("low", count(statement, "low").orElse(null))
          .bind("high", count(statement, "high").orElse(null))
          .bind("start", statement.get("window").get("start").text().orElse(null))
          .bind("end", statement.get("window").get("end").text().orElse(null))
          .bind("scope", statement.get("scope").text().orElse(""))
          .execute();
    }
  }

  private static Optional<Long> count(Json statement, String bound) {
    return statement.get("count").get(bound).number().map(n -> n.longValue());
  }
}

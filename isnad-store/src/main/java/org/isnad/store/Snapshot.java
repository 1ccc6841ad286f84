package org.isnad.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** The incidents as they were. */
final class Snapshot {

  private Snapshot() {}

  static Snapshot take(Handle handle) {
    handle.execute("DROP TABLE IF EXISTS temp.incident_before");
    handle.execute(
        """
        CREATE TEMP TABLE incident_before AS
        SELECT id, key, state, record, version FROM main.incident
        """);
    return new Snapshot();
  }

  void compare(Handle handle, Consumer<Change> sink) {
    List<Long> numbers =
        handle
            .createQuery(
                """
                SELECT i.id FROM main.incident i LEFT JOIN temp.incident_before b ON b.id = i.id
                WHERE b.id IS NULL OR b.version <> i.version ORDER BY i.key
                """)
            .mapTo(Long.class)
            .list();
    for (long number : numbers) {
      compare(handle, number, sink);
    }
    handle.execute("DROP TABLE temp.incident_before");
  }

  private static void compare(Handle handle, long number, Consumer<Change> sink) {
    Incidents.Row now = Incidents.row(handle, number);
    Optional<Map.Entry<String, Json>> before =
        handle
            .createQuery("SELECT state, record FROM temp.incident_before WHERE id = :id")
            .bind("id", number)
            .map(
                (row, context) -> {
                  byte[] record = row.getBytes("record");
                  return Map.entry(
                      row.getString("state"),
                      record == null ? Json.NULL : Json.parse(Packed.text(record)));
                })
            .findOne();
    String was = before.map(Map.Entry::getKey).orElse("");
    if (!was.equals(now.state())) {
      Json then = was.isEmpty() ? Json.NULL : Json.of(was);
      sink.accept(new Change("incident", now.key(), "incident", then, Json.of(now.state()), false));
    }
    if (!now.state().equals("live")) {
      return;
    }
    Json then = before.map(Map.Entry::getValue).orElse(Json.NULL);
    Effective shown = Incidents.effective(handle, number);
    for (Field field : Field.values()) {
      Json left = Comparison.bare(field.in(then));
      Json right = Comparison.bare(field.in(now.record()));
      if (!left.equals(right)) {
        boolean decided = shown.field(field).by().isPresent();
        sink.accept(new Change("incident", now.key(), field.code(), left, right, decided));
      }
    }
    Json had = then.get("accounts");
    Json has = now.record().get("accounts");
    if (!had.equals(has)) {
      sink.accept(new Change("incident", now.key(), "accounts", had, has, false));
    }
  }
}

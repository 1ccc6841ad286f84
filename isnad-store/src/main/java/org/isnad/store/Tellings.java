package org.isnad.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.report.Report;
import org.jdbi.v3.core.Handle;

/** Reads what reports tell of incidents. The last reports stay in memory: they tell of several. */
final class Tellings {

  private static final int KEPT = 64;

  private final Handle handle;
  private final Map<Long, Source> sources = new LinkedHashMap<>(KEPT, 0.75f, true);

  private record Source(Report report, Instant taken, Json record) {}

  Tellings(Handle handle) {
    this.handle = handle;
  }

  /** The accounts of an incident, by their ids. */
  List<Telling> of(long incident) {
    List<Telling> tellings = new ArrayList<>();
    handle
        .createQuery(
            "SELECT key, report FROM account WHERE incident = :incident AND gone = 0 ORDER BY key")
        .bind("incident", incident)
        .map((row, context) -> Map.entry(row.getString("key"), row.getLong("report")))
        .list()
        .forEach(account -> tellings.add(telling(account.getKey(), source(account.getValue()))));
    return tellings;
  }

  private static Telling telling(String key, Source source) {
    Json account =
        source.record().get("accounts").list().stream()
            .filter(a -> a.get("id").text().filter(key::equals).isPresent())
            .findFirst()
            .orElse(Json.NULL);
    return new Telling(
        key, account, source.record().get("report"), source.report(), source.taken());
  }

  private Source source(long report) {
    Source known = sources.get(report);
    if (known == null) {
      known = read(report);
      sources.put(report, known);
      if (sources.size() > KEPT) {
        sources.remove(sources.keySet().iterator().next());
      }
    }
    return known;
  }

  private Source read(long report) {
    return handle
        .createQuery(
            """
            SELECT s.*, r.text, n.record FROM report r
            JOIN sighting s ON s.id = r.main LEFT JOIN reading n ON n.id = r.reading
            WHERE r.id = :report
            """)
        .bind("report", report)
        .map(
            (row, context) -> {
              byte[] record = row.getBytes("record");
              return new Source(
                  Rows.report(row),
                  Instant.parse(row.getString("at")),
                  record == null ? Json.NULL : Json.parse(Packed.text(record)));
            })
        .one();
  }
}

package org.isnad.export;

import java.time.Instant;
import java.util.List;
import org.isnad.store.Json;

/** Incidents made by hand. */
final class Cases {

  private Cases() {}

  /** An incident of these members, given as JSON with apostrophes for quotation marks. */
  static Case of(String members) {
    Json json = Json.parse("{" + members.replace('\'', '"') + "}");
    Json record = json.has("id") ? json : json.with("id", Json.of("isnad:1"));
    return of(record);
  }

  static Case of(Json record) {
    return new Case(
        record.has("version") ? record : record.with("version", Json.of(1)),
        "machine",
        List.of(),
        List.of(),
        false,
        Instant.EPOCH);
  }

  static Case on(String start, String end) {
    return of("'when':{'start':'" + start + "','end':'" + end + "'}");
  }

  static Case at(String where) {
    return of("'where':{" + where + "}");
  }
}

package org.isnad.store;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What somebody decided about an incident. Decisions are never changed, only revoked by others.
 *
 * @param id its number, which is that of its entry in the chain
 * @param incident permanent id of the incident that it was made for
 * @param field empty if it is about the whole incident
 * @param value what goes with its kind: a field's value, accounts, other incidents, a note
 * @param revokes the decision that it undoes
 */
public record Decision(
    long id,
    String incident,
    DecisionKind kind,
    Optional<Field> field,
    Json value,
    String author,
    Instant at,
    String reason,
    Optional<Long> revokes) {

  /** What is entered in the chain. */
  Json body() {
    return body(incident, kind, field, value, author, reason, revokes);
  }

  static Json body(
      String incident,
      DecisionKind kind,
      Optional<Field> field,
      Json value,
      String author,
      String reason,
      Optional<Long> revokes) {
    Map<String, Json> members = new TreeMap<>();
    members.put("incident", Json.of(incident));
    members.put("kind", Json.of(kind.code()));
    members.put("field", Json.of(field.map(Field::code).orElse(null)));
    members.put("value", value);
    members.put("author", Json.of(author));
    members.put("reason", Json.of(reason));
    members.put("revokes", revokes.map(Json::of).orElse(Json.NULL));
    return Json.of(members);
  }
}

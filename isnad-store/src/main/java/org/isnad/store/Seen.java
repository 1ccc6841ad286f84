package org.isnad.store;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * An incident as somebody saw it, as far as their decision rests on it. A page carries it along as
 * text, so that nobody's work is overwritten by one who did not see it.
 *
 * @param version of the incident as it was seen
 * @param values of the fields as they were shown
 */
public record Seen(String id, long version, Map<Field, Json> values) {

  public Seen {
    values = Collections.unmodifiableMap(new EnumMap<>(values));
  }

  public static Seen of(Effective incident) {
    Map<Field, Json> values = new EnumMap<>(Field.class);
    incident.fields().forEach((field, shown) -> values.put(field, shown.value()));
    return new Seen(incident.id(), incident.version(), values);
  }

  /**
   * Reads what {@link #toString} wrote.
   *
   * @throws IllegalArgumentException if it is something else
   */
  public static Seen parse(String text) {
    Json json = Json.parse(text);
    Map<Field, Json> values = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      values.put(field, json.get("fields").get(field.code()));
    }
    String id = json.get("id").text().orElseThrow(() -> new IllegalArgumentException("no id"));
    long version =
        json.get("version")
            .number()
            .orElseThrow(() -> new IllegalArgumentException("no version"))
            .longValue();
    return new Seen(id, version, values);
  }

  /** A field as it was shown; null if nothing was. */
  public Json value(Field field) {
    return values.getOrDefault(field, Json.NULL);
  }

  @Override
  public String toString() {
    Map<String, Json> fields = new TreeMap<>();
    values.forEach((field, value) -> fields.put(field.code(), value));
    return Json.of(
            Map.of("id", Json.of(id), "version", Json.of(version), "fields", Json.of(fields)))
        .toString();
  }
}

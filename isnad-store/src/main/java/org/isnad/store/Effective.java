package org.isnad.store;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An incident as it is shown: what people decided over what machines found.
 *
 * @param id its permanent id
 * @param state live, or withdrawn because no account of it is left
 * @param version grows with every change of what is shown
 * @param rejected true if a person said that there was no such incident
 * @param fields every field
 * @param decisions all that was ever decided about it, revoked ones too, the first first
 * @param machine layer one: the line of the incidents format, with the permanent id
 */
public record Effective(
    String id,
    State state,
    long version,
    boolean rejected,
    Map<Field, Shown> fields,
    List<Decision> decisions,
    Json machine) {

  /** What became of an incident. */
  public enum State {
    LIVE,
    WITHDRAWN
  }

  public Effective {
    fields = Collections.unmodifiableMap(new EnumMap<>(fields));
    decisions = List.copyOf(decisions);
  }

  /** A field; each is there. */
  public Shown field(Field field) {
    Shown shown = fields.get(field);
    if (shown == null) {
      throw new IllegalStateException("no field " + field.code());
    }
    return shown;
  }

  /** The decisions that hold: those that no other one undoes, the first first. */
  public List<Decision> holding() {
    return Overlay.holding(decisions);
  }

  /** Ids of its accounts. */
  public List<String> accounts() {
    return machine.get("accounts").list().stream().flatMap(a -> a.text().stream()).toList();
  }

  /** The incidents format, with what was decided, and by whom, under {@code decided}. */
  public Json record() {
    Json record = machine;
    Map<String, Json> decided = new TreeMap<>();
    for (Map.Entry<Field, Shown> field : fields.entrySet()) {
      Shown shown = field.getValue();
      if (shown.by().isPresent()) {
        Decision by = shown.by().get();
        record = field.getKey().put(record, shown.value());
        decided.put(
            field.getKey().code(),
            Json.of(
                Map.of(
                    "kind", Json.of(by.kind().code()),
                    "author", Json.of(by.author()),
                    "at", Json.of(by.at().toString()),
                    "reason", Json.of(by.reason()),
                    "machine", shown.machine())));
      }
    }
    return record
        .with("id", Json.of(id))
        .with("version", Json.of(version))
        .with("state", Json.of(state == State.LIVE ? "live" : "withdrawn"))
        .with("rejected", Json.of(rejected))
        .with("decided", Json.of(decided));
  }
}

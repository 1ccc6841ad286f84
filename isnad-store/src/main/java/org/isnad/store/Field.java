package org.isnad.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What of an incident's record a person can decide. */
public enum Field {
  TYPE,
  STATUS,
  WHEN,
  WHERE,
  ACTOR,
  TARGET,
  WEAPONS,
  KILLED,
  INJURED,
  ABDUCTED,
  ARRESTED,
  CASUALTIES,
  DAMAGE,
  CLAIM;

  private static final String HARM = "harm";

  /** The field as it is written. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The field of that code. */
  public static Optional<Field> of(String code) {
    return Arrays.stream(values()).filter(field -> field.code().equals(code)).findFirst();
  }

  /**
   * The code of the field that a disagreement is about, which has a name of its own for weapons.
   */
  public static String disputed(String name) {
    return name.equals("weapon") ? WEAPONS.code() : name;
  }

  private boolean isHarm() {
    return compareTo(KILLED) >= 0 && compareTo(CASUALTIES) <= 0;
  }

  /**
   * What a correction shows: a code, where the decision holds {@code {"code", "evidence"}} because
   * a code alone has no room for the words that it rests on.
   */
  Json bare(Json corrected) {
    return (this == TYPE || this == STATUS) && corrected.has("code")
        ? corrected.get("code")
        : corrected;
  }

  /** Its value in a record; null if the record has none. */
  public Json in(Json record) {
    return isHarm() ? record.get(HARM).get(code()) : record.get(code());
  }

  /** A record with another value for it. */
  Json put(Json record, Json value) {
    if (!isHarm()) {
      return record.with(code(), value);
    }
    Json harm = record.get(HARM).isNull() ? Json.of(Map.of()) : record.get(HARM);
    return record.with(HARM, harm.with(code(), value));
  }
}

package org.isnad.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person can decide about an incident. */
public enum DecisionKind {
  /** What is shown is right: one field, or all of them; it stays as it is from now on. */
  ACCEPT,
  /** Another value for a field. */
  CORRECT,
  /** A field's value is wrong, or the whole incident is none. */
  REJECT,
  /** No report says it. */
  NOT_STATED,
  /** Somebody looked and could not tell. */
  UNSURE,
  /** Other incidents are this one. */
  MERGE,
  /** Some of its accounts are of another incident. */
  SPLIT,
  /** A remark, which changes nothing. */
  NOTE,
  /** Undoes another decision, which may be an undoing itself. */
  REVOKE;

  /** The kind as it is written: {@code not_stated}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of that code. */
  public static Optional<DecisionKind> of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}

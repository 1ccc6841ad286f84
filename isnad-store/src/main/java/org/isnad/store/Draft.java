package org.isnad.store;

import java.util.List;
import java.util.Optional;

/**
 * A decision that is to be made.
 *
 * @param incident id of the incident, permanent or one that redirects
 * @param kind what is decided
 * @param field empty if it is about the whole incident
 * @param value a corrected field's value, or a note
 * @param accounts of a split those that go, of nothing else
 * @param others of a merge the incidents that are this one, of nothing else
 * @param revokes of a revocation the decision that it undoes
 * @param author who decides, not blank
 * @param reason why, not blank
 */
public record Draft(
    String incident,
    DecisionKind kind,
    Optional<Field> field,
    Json value,
    List<String> accounts,
    List<String> others,
    Optional<Long> revokes,
    String author,
    String reason) {

  public Draft {
    accounts = List.copyOf(accounts);
    others = List.copyOf(others);
  }

  private static Draft of(
      String incident, DecisionKind kind, Optional<Field> field, Json value, By by) {
    return new Draft(
        incident,
        kind,
        field,
        value,
        List.of(),
        List.of(),
        Optional.empty(),
        by.author(),
        by.reason());
  }

  /** Who decides and why. */
  public record By(String author, String reason) {}

  /** A field is right as it is shown. */
  public static Draft accept(String incident, Field field, By by) {
    return of(incident, DecisionKind.ACCEPT, Optional.of(field), Json.NULL, by);
  }

  /** Every field is right as it is shown. */
  public static Draft accept(String incident, By by) {
    return of(incident, DecisionKind.ACCEPT, Optional.empty(), Json.NULL, by);
  }

  /** A field has another value. */
  public static Draft correct(String incident, Field field, Json value, By by) {
    return of(incident, DecisionKind.CORRECT, Optional.of(field), value, by);
  }

  /** A field's value is wrong, and the right one is not known. */
  public static Draft reject(String incident, Field field, By by) {
    return of(incident, DecisionKind.REJECT, Optional.of(field), Json.NULL, by);
  }

  /** There was no such incident. */
  public static Draft reject(String incident, By by) {
    return of(incident, DecisionKind.REJECT, Optional.empty(), Json.NULL, by);
  }

  /** No report says anything of a field. */
  public static Draft notStated(String incident, Field field, By by) {
    return of(incident, DecisionKind.NOT_STATED, Optional.of(field), Json.NULL, by);
  }

  /** Nobody can tell whether a field is right. */
  public static Draft unsure(String incident, Field field, By by) {
    return of(incident, DecisionKind.UNSURE, Optional.of(field), Json.NULL, by);
  }

  /** A remark. */
  public static Draft note(String incident, String text, By by) {
    return of(incident, DecisionKind.NOTE, Optional.empty(), Json.of(text), by);
  }

  /** Other incidents are this one. */
  public static Draft merge(String incident, List<String> others, By by) {
    return new Draft(
        incident,
        DecisionKind.MERGE,
        Optional.empty(),
        Json.NULL,
        List.of(),
        others,
        Optional.empty(),
        by.author(),
        by.reason());
  }

  /** Some of its accounts are of another incident. */
  public static Draft split(String incident, List<String> accounts, By by) {
    return new Draft(
        incident,
        DecisionKind.SPLIT,
        Optional.empty(),
        Json.NULL,
        accounts,
        List.of(),
        Optional.empty(),
        by.author(),
        by.reason());
  }

  /** Undoes a decision. */
  public static Draft revoke(Decision decision, By by) {
    return new Draft(
        decision.incident(),
        DecisionKind.REVOKE,
        Optional.empty(),
        Json.NULL,
        List.of(),
        List.of(),
        Optional.of(decision.id()),
        by.author(),
        by.reason());
  }
}

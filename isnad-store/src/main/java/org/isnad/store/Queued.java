package org.isnad.store;

import java.util.List;

/**
 * An incident that waits for people.
 *
 * @param reasons why it stands where it does, the weightiest first
 */
public record Queued(Listed incident, List<Reason> reasons) {

  /** What makes an incident urgent. */
  public enum Kind {
    /** Accounts contradict each other, and nobody decided. */
    DISAGREEMENT,
    /** Somebody could not tell. */
    DOUBT,
    /** A field is not sure. */
    CONFIDENCE,
    /** People came to harm. */
    HARM,
    /** It has been waiting. */
    AGE
  }

  /**
   * A reason.
   *
   * @param detail the fields in question, or a number: of people, of days
   * @param points how much it weighs, more than 0
   */
  public record Reason(Kind kind, String detail, double points) {}

  public Queued {
    reasons = List.copyOf(reasons);
  }

  /** The sum of its reasons. */
  public double points() {
    return reasons.stream().mapToDouble(Reason::points).sum();
  }
}

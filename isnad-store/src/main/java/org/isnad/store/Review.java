package org.isnad.store;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How far people have come with an incident. */
public enum Review {
  /** Nobody decided anything. */
  MACHINE,
  /** Something was decided, or a report came in after all was. */
  BEGUN,
  /** Somebody could not tell: a second look is wanted. */
  UNSURE,
  /** Somebody looked at all of it, and no report came in since. */
  REVIEWED,
  /** Somebody said that there was no such incident. */
  REJECTED;

  /** The state as it is written. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The state of that code. */
  public static Optional<Review> of(String code) {
    return Arrays.stream(values()).filter(review -> review.code().equals(code)).findFirst();
  }

  /**
   * The state of an incident.
   *
   * @param latest when its last report came in, if that is known
   */
  static Review of(Effective incident, Optional<Instant> latest) {
    if (incident.rejected()) {
      return REJECTED;
    }
    List<Decision> holding =
        Overlay.holding(incident.decisions()).stream()
            .filter(d -> d.kind() != DecisionKind.NOTE && d.kind() != DecisionKind.REVOKE)
            .toList();
    if (holding.isEmpty()) {
      return MACHINE;
    }
    boolean doubtful =
        incident.fields().values().stream()
            .anyMatch(s -> s.by().filter(d -> d.kind() == DecisionKind.UNSURE).isPresent());
    if (doubtful) {
      return UNSURE;
    }
    Optional<Decision> finished =
        holding.stream()
            .filter(d -> d.kind() == DecisionKind.ACCEPT && d.field().isEmpty())
            .reduce((first, last) -> last);
    boolean all =
        finished.isPresent() && (latest.isEmpty() || !latest.get().isAfter(finished.get().at()));
    return all ? REVIEWED : BEGUN;
  }
}

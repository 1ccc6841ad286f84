package org.isnad.export;

import java.util.Optional;
import java.util.OptionalLong;

/** Whether an incident is what UCDP calls an event, and if not, why. */
final class GedEligibility {

  private GedEligibility() {}

  /** Why it is none; empty if it is one. */
  static Optional<String> reason(Case incident) {
    String status = incident.text("status").orElse("");
    if (!status.equals("occurred")) {
      return Optional.of(
          switch (status) {
            case "foiled" -> "prevented or failed";
            case "planned" -> "only announced";
            case "claimed_unconfirmed" -> "only claimed, and doubted";
            default -> "not known to have happened";
          });
    }
    if (incident.type().filter(TypeNames::isArmedForce).isEmpty()) {
      return Optional.of("not an act of armed force by an organised actor");
    }
    OptionalLong best = TollView.UCDP.of(incident.toll("killed")).best();
    if (best.isEmpty()) {
      return Optional.of("no death reported");
    }
    if (best.getAsLong() < 1) {
      return Optional.of("reported to be without deaths");
    }
    if (incident.text("where", "country").isEmpty()) {
      return Optional.of("no place");
    }
    if (incident.start().isEmpty() || incident.end().isEmpty()) {
      return Optional.of("no date");
    }
    return Optional.empty();
  }
}

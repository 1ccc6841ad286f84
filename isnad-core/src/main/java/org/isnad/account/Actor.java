package org.isnad.account;

import java.util.List;
import java.util.Optional;
import org.isnad.report.Evidence;

/**
 * Who did it, as said.
 *
 * @param id slug of the party lexicon, or {@code unknown}
 * @param name as the report has it
 * @param label English name
 * @param certainty claimed, attributed, suspected or unknown
 */
public record Actor(
    String id,
    Optional<String> name,
    Optional<String> label,
    String certainty,
    List<Evidence> evidence,
    List<String> with,
    Optional<String> foiledBy) {
  public Actor {
    evidence = List.copyOf(evidence);
    with = List.copyOf(with);
  }

  static Actor unknown() {
    return new Actor(
        "unknown",
        Optional.empty(),
        Optional.empty(),
        "unknown",
        List.of(),
        List.of(),
        Optional.empty());
  }
}

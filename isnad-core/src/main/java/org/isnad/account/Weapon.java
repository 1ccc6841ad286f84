package org.isnad.account;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.isnad.report.Evidence;

/** A weapon used: the codebook's type, its model and how many. */
public record Weapon(
    String type, Optional<String> model, OptionalLong count, List<Evidence> evidence) {
  public Weapon {
    evidence = List.copyOf(evidence);
  }
}

package org.isnad.account;

import java.util.List;
import java.util.Optional;
import org.isnad.report.Evidence;

/** Against whom or what: a category of the codebook, whose it is, and the words. */
public record Target(String category, Optional<String> owner, List<Evidence> evidence) {
  public Target {
    evidence = List.copyOf(evidence);
  }
}

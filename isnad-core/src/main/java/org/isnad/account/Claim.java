package org.isnad.account;

import java.util.List;
import java.util.Optional;
import org.isnad.report.Evidence;

/** A claim of responsibility, or, without a group, the statement that nobody has claimed it. */
public record Claim(
    Optional<String> group, Optional<String> arabic, String by, List<Evidence> evidence) {
  public Claim {
    evidence = List.copyOf(evidence);
  }
}

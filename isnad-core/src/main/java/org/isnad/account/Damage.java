package org.isnad.account;

import java.util.List;
import org.isnad.report.Evidence;

/** What was damaged, in the report's words. */
public record Damage(String what, List<Evidence> evidence) {
  public Damage {
    evidence = List.copyOf(evidence);
  }
}

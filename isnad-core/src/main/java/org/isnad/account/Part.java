package org.isnad.account;

import java.util.List;
import java.util.Optional;
import org.isnad.mention.Count;
import org.isnad.mention.harm.Outcome;
import org.isnad.report.Evidence;

/** A part of a toll: who, how many, and what happened to them. */
public record Part(
    String role,
    Optional<String> sex,
    Optional<String> age,
    Count count,
    Outcome outcome,
    List<Evidence> evidence) {
  public Part {
    evidence = List.copyOf(evidence);
  }
}

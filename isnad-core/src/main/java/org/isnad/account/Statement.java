package org.isnad.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.mention.Count;
import org.isnad.report.Evidence;

/**
 * A statement about a number of incidents, which is no account.
 *
 * @param kind ordinal ("the third of its kind") or total ("about thirty attacks")
 * @param scope the type, target and place as said
 * @param counted which incidents that means
 * @param evidence the words of the number first, then those of the time and the place
 */
public record Statement(
    String kind,
    Count count,
    Optional<LocalDate> start,
    Optional<LocalDate> end,
    String scope,
    Scope counted,
    List<Evidence> evidence) {
  public Statement {
    evidence = List.copyOf(evidence);
  }
}

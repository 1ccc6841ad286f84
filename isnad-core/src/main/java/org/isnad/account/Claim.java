package org.isnad.account;

import java.util.List;
import java.util.Optional;
import org.isnad.report.Evidence;

/**
 * A claim of responsibility, or, without a group, the statement that nobody has claimed it.
 *
 * @param group its name
 * @param arabic its name as the report has it
 * @param party the slug of the group in the lexicon of parties; empty for a group that is not in it
 * @param by the channel that relays the claim; empty for the group's own word
 */
public record Claim(
    Optional<String> group,
    Optional<String> arabic,
    String party,
    String by,
    List<Evidence> evidence) {
  public Claim {
    evidence = List.copyOf(evidence);
  }
}

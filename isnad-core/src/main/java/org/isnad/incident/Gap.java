package org.isnad.incident;

import java.util.List;
import org.isnad.account.Statement;

/**
 * A statement that counts more incidents than are held.
 *
 * @param statement the first that says so, by the report's id
 * @param reports ids of the reports that say so, sorted
 * @param held ids of the incidents that the statement counts, sorted
 * @param candidates incidents that it may count
 * @param least how many are missing at least: if it counts every candidate; 0 or more
 * @param most how many are missing at most: if it counts none of them; 1 or more
 */
public record Gap(
    Statement statement,
    List<String> reports,
    List<String> held,
    List<Candidate> candidates,
    long least,
    long most) {
  public Gap {
    reports = List.copyOf(reports);
    held = List.copyOf(held);
    candidates = List.copyOf(candidates);
  }

  /** True if something is missing even if every candidate is counted. */
  public boolean isSure() {
    return least > 0;
  }

  /**
   * An incident that nearly falls in the scope.
   *
   * @param incident its id
   * @param lacks why it is not certain that it does
   */
  public record Candidate(String incident, String lacks) {}
}

package org.isnad.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A statement that counts more incidents than are held.
 *
 * @param report the first that says so
 * @param scope its words
 * @param counted how many it counts
 * @param start first day of the time it speaks of
 * @param end last day of it
 * @param reports all that say so
 * @param held permanent ids of the incidents that it counts
 * @param doubtful others that it may count, and why that is not sure
 * @param least how many are missing at least
 * @param most how many are missing at most
 */
public record Missing(
    String report,
    String scope,
    long counted,
    Optional<String> start,
    Optional<String> end,
    List<String> reports,
    List<String> held,
    Map<String, String> doubtful,
    long least,
    long most) {
  public Missing {
    reports = List.copyOf(reports);
    held = List.copyOf(held);
  }
}

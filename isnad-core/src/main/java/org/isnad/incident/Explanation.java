package org.isnad.incident;

import java.util.List;

/**
 * Why an incident has the accounts that it has.
 *
 * @param joined for each of its bonds, why the two accounts are joined
 * @param others accounts outside that are most like one inside, the likest first
 */
public record Explanation(Incident incident, List<Likeness> joined, List<Likeness> others) {
  public Explanation {
    joined = List.copyOf(joined);
    others = List.copyOf(others);
  }
}

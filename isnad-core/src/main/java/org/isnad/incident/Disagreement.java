package org.isnad.incident;

import java.util.List;

/**
 * Accounts of one incident that contradict each other.
 *
 * @param field which value: type, status, when, where, actor, target, weapon, killed, injured ...
 * @param sides what is said, the side of most accounts first
 */
public record Disagreement(String field, List<Side> sides) {
  public Disagreement {
    sides = List.copyOf(sides);
  }

  /**
   * One of the things said.
   *
   * @param value as a code, a name, a day or a number
   * @param accounts ids of the accounts that say so, sorted
   */
  public record Side(String value, List<String> accounts) {
    public Side {
      accounts = List.copyOf(accounts);
    }
  }
}

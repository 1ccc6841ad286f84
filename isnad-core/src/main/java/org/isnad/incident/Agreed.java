package org.isnad.incident;

import java.util.List;

/**
 * A value of an incident: the one that most independent tellings speak for.
 *
 * @param confidence from 0 to 1
 * @param accounts ids of the accounts that say so, sorted
 */
public record Agreed<T>(T value, double confidence, List<String> accounts) {
  public Agreed {
    accounts = List.copyOf(accounts);
  }
}

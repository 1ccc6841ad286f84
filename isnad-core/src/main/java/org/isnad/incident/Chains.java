package org.isnad.incident;

/**
 * How many independent sources tell a thing, as an interval.
 *
 * @param lower origins that are proven to be different
 * @param upper origins that cannot be shown to be the same
 */
public record Chains(int lower, int upper) {
  public Chains {
    if (lower < 0 || upper < lower) {
      throw new IllegalArgumentException("not an interval: " + lower + ".." + upper);
    }
  }
}

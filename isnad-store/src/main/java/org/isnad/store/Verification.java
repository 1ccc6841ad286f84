package org.isnad.store;

import java.util.List;

/**
 * What a check of a store found.
 *
 * @param faults what is not in order, each in a sentence; empty if all is well
 * @param head the last entry of the chain; to be noted elsewhere if all is well
 * @param reports how many reports were checked
 * @param decisions how many decisions were checked
 */
public record Verification(List<String> faults, Head head, long reports, long decisions) {
  public Verification {
    faults = List.copyOf(faults);
  }

  /** True if nothing was edited, put in or taken away, as far as can be known. */
  public boolean holds() {
    return faults.isEmpty();
  }
}

package org.isnad.store;

import java.util.Optional;

/**
 * A field as it is shown.
 *
 * @param value what is shown: what a person decided, or else what machines found
 * @param machine what machines found, whatever is shown
 * @param by the decision that holds for it, if there is one
 */
public record Shown(Json value, Json machine, Optional<Decision> by) {

  /** True if machines found something else than what a person decided. */
  public boolean differs() {
    return by.isPresent() && !value.equals(machine);
  }
}

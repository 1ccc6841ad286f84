package org.isnad.store;

import java.util.List;
import java.util.Optional;

/**
 * Says that an incident changed since somebody looked at it, so that the decision they made was not
 * saved; and what changed, field by field.
 */
public final class Stale extends StoreException {

  private static final long serialVersionUID = 1L;

  private final transient List<Change> changes;

  /**
   * A field that is no longer what was seen.
   *
   * @param by the decision that changed it; empty if a machine did
   */
  public record Change(Field field, Json seen, Json now, Optional<Decision> by) {}

  Stale(String incident, List<Change> changes) {
    super(
        Why.REFUSED,
        incident
            + " changed since it was looked at, nothing was saved: "
            + String.join(", ", changes.stream().map(change -> change.field().code()).toList()));
    this.changes = List.copyOf(changes);
  }

  /** What changed. */
  public List<Change> changes() {
    return changes;
  }
}

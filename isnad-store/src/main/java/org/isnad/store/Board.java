package org.isnad.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The rows of all incidents in memory, some 600 bytes each, in the one order of lists and exports:
 * the newest first, those without a day last, then by id. Only what changed is read again.
 */
final class Board {

  /** The one order. */
  static final Comparator<Listed> ORDER =
      Comparator.<Listed, Boolean>comparing(row -> row.start().isEmpty())
          .thenComparing(row -> row.start().orElse(LocalDate.MIN), Comparator.reverseOrder())
          .thenComparing(Listed::id);

  private final Map<Long, Listed> byNumber = new HashMap<>();
  private final Listing listing = new Listing();
  private List<Listed> sorted = List.of();
  private long stamp;

  /** Rows of one moment. */
  record Moment(List<Listed> rows) {}

  /** The rows as a transaction sees them. */
  synchronized Moment at(Handle handle) {
    long now = Listing.stamp(handle);
    if (now < stamp) {
      // A transaction that began before somebody else's changes were read.
      Board then = new Board();
      then.read(handle, now);
      return then.moment();
    }
    if (now > stamp) {
      read(handle, now);
    }
    return moment();
  }

  private Moment moment() {
    return new Moment(sorted);
  }

  private void read(Handle handle, long now) {
    for (Listing.Changed row : listing.since(handle, stamp)) {
      Optional<Listed> incident = row.incident();
      if (incident.isPresent()) {
        byNumber.put(row.number(), incident.get());
      } else {
        byNumber.remove(row.number());
      }
    }
    List<Listed> rows = new ArrayList<>(byNumber.values());
    rows.sort(ORDER);
    sorted = List.copyOf(rows);
    stamp = now;
  }
}

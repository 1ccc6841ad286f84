package org.isnad.store;

import java.util.Map;

/**
 * A value that reading again changes.
 *
 * @param what account or incident
 * @param id of the account or incident
 * @param field {@code account} or {@code incident} itself where it comes or goes
 * @param before null where it was not there
 * @param after null where it is there no more
 * @param decided true if a person decided this field, so that what is shown stays as it is
 */
public record Change(
    String what, String id, String field, Json before, Json after, boolean decided) {

  /** A line of JSON. */
  public String line() {
    return Json.of(
            Map.of(
                "what", Json.of(what),
                "id", Json.of(id),
                "field", Json.of(field),
                "before", before,
                "after", after,
                "decided", Json.of(decided)))
        .toString();
  }
}

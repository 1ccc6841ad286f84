package org.isnad.store;

/**
 * What became of a batch of reports.
 *
 * @param reports texts that were not there before
 * @param sightings known texts come upon in another place
 * @param known those that were there already, and changed nothing
 * @param accounts accounts that wait to be linked
 */
public record Added(int reports, int sightings, int known, int accounts) {

  /** The sum of two. */
  public Added plus(Added other) {
    return new Added(
        reports + other.reports,
        sightings + other.sightings,
        known + other.known,
        accounts + other.accounts);
  }
}

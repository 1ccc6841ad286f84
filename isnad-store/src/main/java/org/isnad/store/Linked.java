package org.isnad.store;

/**
 * What linking did.
 *
 * @param accounts accounts that waited and are linked now
 * @param added incidents that are new
 * @param merged incidents that became part of another one, and redirect to it
 * @param withdrawn incidents of which no account is left
 * @param revived incidents that had been merged or withdrawn and stand on their own again
 */
public record Linked(int accounts, int added, int merged, int withdrawn, int revived) {

  /** Where there was nothing to link. */
  public static final Linked NOTHING = new Linked(0, 0, 0, 0, 0);

  /** The sum of two. */
  public Linked plus(Linked other) {
    return new Linked(
        accounts + other.accounts,
        added + other.added,
        merged + other.merged,
        withdrawn + other.withdrawn,
        revived + other.revived);
  }
}

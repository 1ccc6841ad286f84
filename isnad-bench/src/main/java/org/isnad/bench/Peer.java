package org.isnad.bench;

import org.isnad.report.Report;

/**
 * A program that reads the same text as Isnad and is timed beside it. Those that no release may
 * hold are found as services, when they are on the class path.
 */
public interface Peer {
  /** Its name, its version and what it does, for the table. */
  String name();

  /**
   * Works through a report.
   *
   * @return a number that depends on all that was found, so that no work can be left out
   */
  long read(Report report);
}

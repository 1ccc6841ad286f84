package org.isnad.bench;

import java.time.LocalDate;
import java.util.List;
import org.isnad.report.Report;

/** A peer that finds the times that a text tells. */
public interface DatingPeer extends Peer {
  /**
   * The days and intervals of days that a report names, in the order of its text.
   *
   * @param published when the report was published; relative words count from it
   */
  List<Dated> dates(Report report, LocalDate published);
}

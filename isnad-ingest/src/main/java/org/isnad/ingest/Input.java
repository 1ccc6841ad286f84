package org.isnad.ingest;

import java.util.Optional;
import org.isnad.report.Report;

/** One thing that was to be read: a report, or a place where none could be had. */
public sealed interface Input {

  /** The file, and the line where one is due: {@code news.jsonl:12}. */
  String where();

  /**
   * A report.
   *
   * @param original what it was taken from, where that is more than its text and was asked for
   */
  record Found(String where, Report report, Optional<Original> original) implements Input {

    /** A report that is its own original. */
    public Found(String where, Report report) {
      this(where, report, Optional.empty());
    }
  }

  /** A place where no report could be had, and why. */
  record Failed(String where, String why) implements Input {}
}

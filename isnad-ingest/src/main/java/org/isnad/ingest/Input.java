package org.isnad.ingest;

import org.isnad.report.Report;

/** One thing that was to be read: a report, or a place where none could be had. */
public sealed interface Input {

  /** The file, and the line where one is due: {@code news.jsonl:12}. */
  String where();

  /** A report. */
  record Found(String where, Report report) implements Input {}

  /** A place where no report could be had, and why. */
  record Failed(String where, String why) implements Input {}
}

package org.isnad.cli;

/** How what follows from records is written. */
enum Style {
  /** One JSON object a line. */
  JSONL,
  /** Lines for people. */
  TABLE
}

package org.isnad.cli;

/** How accounts are written. */
enum Format {
  /** One record a line. */
  JSONL,
  /** Accounts in lines for people. */
  TABLE,
  /** One indented array of records. */
  JSON
}

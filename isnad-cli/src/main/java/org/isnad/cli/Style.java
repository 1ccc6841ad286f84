package org.isnad.cli;

import org.jspecify.annotations.Nullable;

/** How what follows from records is written. */
enum Style {
  /** One JSON object a line. */
  JSONL,
  /** Lines for people. */
  TABLE;

  /** What is asked for, or a table where a person reads. */
  static Style of(@Nullable Style asked, Terminal terminal) {
    return asked != null ? asked : terminal.showsOut() ? TABLE : JSONL;
  }
}

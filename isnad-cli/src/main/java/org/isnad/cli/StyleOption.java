package org.isnad.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says whether people or programs read what is written. */
final class StyleOption {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "jsonl or table; a table on a terminal, else jsonl.")
  private @Nullable Style asked;

  /** What is asked for, or a table where a person reads. */
  Style style(Terminal terminal) {
    return asked != null ? asked : terminal.showsOut() ? Style.TABLE : Style.JSONL;
  }
}

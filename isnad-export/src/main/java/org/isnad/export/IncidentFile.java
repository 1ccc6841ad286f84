package org.isnad.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;

/** A file that takes incidents one after the other, in the one order. */
interface IncidentFile extends Closeable {

  void add(Case incident) throws IOException;

  /**
   * Ends the file; nothing is added after it.
   *
   * @return further counts by name, which a message may tell
   */
  Map<String, Long> finish() throws IOException;

  /** Lets go of what is open; a file that was not finished is of no use. */
  @Override
  void close() throws IOException;
}

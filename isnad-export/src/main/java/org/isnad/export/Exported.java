package org.isnad.export;

import java.util.List;
import java.util.Map;

/**
 * What was written.
 *
 * @param rows incidents in the file; for GED the eligible ones and the others together
 * @param withheld incidents that a public file leaves out, because they are too new or undated
 * @param extras further counts by name: {@code eligible}, {@code not-eligible}, {@code points},
 *     {@code annotations}, {@code continued} ...
 * @param files names of what was written, the main one first; empty for a stream
 */
public record Exported(long rows, long withheld, Map<String, Long> extras, List<String> files) {

  public Exported {
    extras = Map.copyOf(extras);
    files = List.copyOf(files);
  }
}

package org.isnad.web.report;

import java.util.List;
import java.util.Optional;

/**
 * An account of a report.
 *
 * @param number of the account in the report, from 1
 * @param incident permanent id of the incident that it tells
 * @param type code
 * @param isBackground true if it is recalled rather than reported
 * @param silent names of the fields of which it says nothing
 */
public record Told(
    String account,
    String number,
    Optional<String> incident,
    String type,
    boolean isBackground,
    double confidence,
    List<Line> lines,
    List<String> silent) {
  public Told {
    lines = List.copyOf(lines);
    silent = List.copyOf(silent);
  }
}

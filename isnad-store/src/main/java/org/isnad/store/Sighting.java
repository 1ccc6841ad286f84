package org.isnad.store;

import java.time.Instant;
import org.isnad.report.Report;

/**
 * Where a report was come upon.
 *
 * @param report the report with what came with it here
 * @param mediaType what the bytes were that it was taken from
 * @param at when it was taken in
 */
public record Sighting(Report report, String mediaType, Instant at) {}

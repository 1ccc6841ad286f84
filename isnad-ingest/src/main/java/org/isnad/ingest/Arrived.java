package org.isnad.ingest;

import org.isnad.store.Arrival;

/**
 * A report on its way into the store.
 *
 * @param where the file, and the line where one is due
 * @param arrival what is kept
 * @param problem why it could not be read; empty when it could
 */
public record Arrived(String where, Arrival arrival, String problem) {}

package org.isnad.store;

import java.time.LocalDate;
import java.util.Map;

/**
 * Incidents of one ISO week.
 *
 * @param monday its first day
 * @param types how many of each type
 */
public record Week(LocalDate monday, Map<String, Long> types) {}

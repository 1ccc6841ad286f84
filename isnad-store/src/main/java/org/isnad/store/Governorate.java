package org.isnad.store;

import java.util.Map;
import java.util.Optional;

/**
 * Incidents of one governorate, or of a country where no governorate is known.
 *
 * @param killed sum of the best figures
 * @param injured sum of the best figures
 * @param types how many of each type
 */
public record Governorate(
    Optional<String> country,
    Optional<String> admin1,
    long incidents,
    long killed,
    long injured,
    Map<String, Long> types) {}

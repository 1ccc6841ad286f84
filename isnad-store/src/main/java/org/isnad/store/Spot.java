package org.isnad.store;

import java.util.Map;
import java.util.Optional;

/**
 * Incidents of one point on the map.
 *
 * @param precision 1 exact, 2 near, 3 the middle of a governorate, 4 that of a country
 * @param types how many of each type
 * @param killed sum of the best figures
 */
public record Spot(
    double lat,
    double lon,
    int precision,
    Optional<String> country,
    Optional<String> admin1,
    Optional<String> name,
    Optional<String> nameAr,
    long incidents,
    Map<String, Long> types,
    long killed) {}

package org.isnad.account;

import java.util.List;
import java.util.Optional;
import org.isnad.report.Evidence;

/**
 * Where an incident was.
 *
 * @param country ISO 3166-1 alpha-2
 * @param admin1 ISO 3166-2
 * @param lat degrees north, WGS 84, 3 decimals
 * @param precision 1 exact, 2 near or inside a district, 3 governorate, 4 country
 */
public record Where(
    Optional<String> country,
    Optional<String> admin1,
    Optional<String> admin2,
    Optional<String> name,
    Optional<String> arabic,
    Optional<String> site,
    double lat,
    double lon,
    int precision,
    List<Evidence> evidence) {
  public Where {
    evidence = List.copyOf(evidence);
  }
}

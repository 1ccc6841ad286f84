package org.isnad.export;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What other data sets call a country. Empty where we are not sure.
 *
 * @param iso ISO 3166-1 number
 * @param acledRegion ACLED's name of the region
 * @param ucdpName UCDP's name of the country
 * @param gwno Gleditsch and Ward's number
 * @param ucdpRegion UCDP's name of the region
 */
record Countries(String iso, String acledRegion, String ucdpName, String gwno, String ucdpRegion) {

  private static final Map<String, Countries> ALL = read();

  /** The facts on a country, by its ISO 3166-1 alpha-2 code. */
  static Optional<Countries> of(String code) {
    return Optional.ofNullable(ALL.get(code));
  }

  private static Map<String, Countries> read() {
    Map<String, Countries> all = new HashMap<>();
    for (Map<String, String> row : Table.read("countries.tsv")) {
      all.put(
          Table.cell(row, "code"),
          new Countries(
              Table.cell(row, "iso"),
              Table.cell(row, "acled_region"),
              Table.cell(row, "ucdp_name"),
              Table.cell(row, "gwno"),
              Table.cell(row, "ucdp_region")));
    }
    return all;
  }
}

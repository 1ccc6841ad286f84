package org.isnad.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a question finds, all of one moment.
 *
 * @param list a page of the list
 * @param next where the next page begins; empty on the last one
 * @param spots points on the map, those of most incidents first
 * @param weeks from the first week that has any to the last
 * @param facets by parameter: type, status, country, admin1, party, target, weapon, review
 * @param governorates those of most incidents first
 */
public record Overview(
    Totals totals,
    List<Listed> list,
    Optional<String> next,
    List<Spot> spots,
    List<Week> weeks,
    Map<String, List<Facet>> facets,
    List<Governorate> governorates) {}

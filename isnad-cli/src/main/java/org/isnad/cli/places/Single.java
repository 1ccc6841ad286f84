package org.isnad.cli.places;

import java.util.List;

/**
 * One place that a user adds.
 *
 * @param names in Arabic letters, the usual one first
 * @param english may be empty
 * @param kind one of the gazetteer's kinds
 * @param country ISO 3166-1 alpha-2
 * @param admin1 ISO 3166-2; empty if the neighbours shall say it
 * @param district English name; may be empty
 * @param lat degrees north, WGS 84
 * @param lon degrees east, WGS 84
 * @param cue true if the name counts only beside a place noun or its container
 */
public record Single(
    List<String> names,
    String english,
    String kind,
    String country,
    String admin1,
    String district,
    double lat,
    double lon,
    boolean cue) {
  public Single {
    names = List.copyOf(names);
  }
}

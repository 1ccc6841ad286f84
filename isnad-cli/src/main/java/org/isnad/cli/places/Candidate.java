package org.isnad.cli.places;

import java.util.List;

/**
 * A place as a file of somebody else's tells it, before it is put into a unit and given a rank.
 *
 * @param id unique within the source: the source's short name and its own id
 * @param names in Arabic letters
 * @param english in Latin letters; may be empty
 * @param kind what it is, in our words
 * @param country ISO 3166-1 alpha-2
 * @param unit what the file calls the first-level unit; may be empty
 * @param district what the file calls the second-level unit, in Latin letters; may be empty
 * @param lat degrees north, WGS 84
 * @param lon degrees east, WGS 84
 * @param population how many live there; 0 if not told
 */
record Candidate(
    String id,
    List<String> names,
    String english,
    String kind,
    String country,
    String unit,
    String district,
    double lat,
    double lon,
    long population) {
  Candidate {
    names = List.copyOf(names);
  }
}

package org.isnad.mention.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.Place;

/**
 * Chooses among places of one name: by the place noun before it, by containers and neighbours that the report names, by
 * the country that it speaks of most, and only then by prominence.
 */
final class PlaceResolver {
  private static final double CONTAINER_NEXT = 4;
  private static final double CONTAINER_NAMED = 2;
  private static final double COUNTRY_SHARE = 4;
  private static final double LEVEL_FITS = 2;
  private static final double LEVEL_CONTRADICTS = -2;
  private static final double NEIGHBOUR = 1;
  private static final double PER_RANK = -0.35;
  private static final double NEIGHBOUR_KM = 60;
  private static final int NEXT = 8;

  private final List<PlaceCandidates.Candidate> candidates;
  private final Map<String, Double> countries = new HashMap<>();
  private final List<Place> certain = new ArrayList<>();

  PlaceResolver(List<PlaceCandidates.Candidate> candidates, Map<String, Double> hints) {
    this.candidates = candidates;
    countries.putAll(hints);
    for (PlaceCandidates.Candidate candidate : candidates) {
      vote(candidate);
    }
  }

  private void vote(PlaceCandidates.Candidate candidate) {
    List<Place> places = candidate.places();
    long different = places.stream().map(Place::country).distinct().count();
    if (different == 1) {
      double weight = candidate.locative() ? 2 : 1;
      countries.merge(places.get(0).country(), weight, Double::sum);
      if (places.size() == 1) {
        certain.add(places.get(0));
      }
    }
  }

  /** The likeliest meaning of a candidate. */
  Place resolve(int index) {
    PlaceCandidates.Candidate candidate = candidates.get(index);
    Place best = candidate.places().get(0);
    double bestScore = Double.NEGATIVE_INFINITY;
    for (Place place : candidate.places()) {
      double score = score(index, place);
      if (score > bestScore) {
        bestScore = score;
        best = place;
      }
    }
    return best;
  }

  /** True for a small place of a country that the report does not speak of: a namesake, most likely. */
  boolean isStray(int index, Place place) {
    if (place.rank() <= 2 || place.isCountry() || place.isAdmin1()) {
      return false;
    }
    double total = countries.values().stream().mapToDouble(Double::doubleValue).sum();
    double own = countries.getOrDefault(place.country(), 0.0) - (candidates.get(index).locative() ? 2 : 1);
    boolean named = certain.stream().anyMatch(c -> c.country().equals(place.country()) && (c.isCountry() || c.isAdmin1() || c.rank() <= 2));
    return !named && total - own >= 3 && own < total * 0.2;
  }

  private double score(int index, Place place) {
    PlaceCandidates.Candidate candidate = candidates.get(index);
    double total = countries.values().stream().mapToDouble(Double::doubleValue).sum();
    double score = PER_RANK * place.rank();
    score += total == 0 ? 0 : COUNTRY_SHARE * countries.getOrDefault(place.country(), 0.0) / total;
    score += level(candidate.level(), place);
    for (int i = Math.max(0, index - 2); i < Math.min(candidates.size(), index + 3); i++) {
      if (i != index && near(candidates.get(i), candidate) && candidates.get(i).places().stream().anyMatch(c -> c.holds(place))) {
        score += CONTAINER_NEXT;
        break;
      }
    }
    if (certain.stream().anyMatch(c -> c.holds(place) && !c.isCountry())) {
      score += CONTAINER_NAMED;
    }
    if (certain.stream().anyMatch(c -> c != place && !c.isCountry() && !c.isAdmin1() && c.distanceTo(place) < NEIGHBOUR_KM)) {
      score += NEIGHBOUR;
    }
    return score;
  }

  private static boolean near(PlaceCandidates.Candidate a, PlaceCandidates.Candidate b) {
    return Math.abs(a.hit().first() - b.hit().first()) <= NEXT;
  }

  private static double level(String level, Place place) {
    String kind = place.kind();
    boolean fits =
        switch (level) {
          case "admin1" -> kind.equals("admin1");
          case "district" -> kind.equals("district");
          case "subdistrict" -> kind.equals("subdistrict");
          case "city" -> kind.equals("city") || kind.equals("town");
          case "village" -> kind.equals("village") || kind.equals("town");
          case "quarter" -> kind.equals("quarter") || place.rank() >= 4;
          case "countryside" -> kind.equals("admin1");
          default -> kind.equals("city");
        };
    boolean contradicts =
        level.equals("admin1") && !kind.equals("admin1")
            || (level.equals("village") || level.equals("quarter")) && place.rank() <= 2 && !kind.equals("quarter")
            || level.equals("city") && (kind.equals("admin1") || kind.equals("country"));
    return fits ? level.isEmpty() ? 0.3 : LEVEL_FITS : contradicts ? LEVEL_CONTRADICTS : 0;
  }
}

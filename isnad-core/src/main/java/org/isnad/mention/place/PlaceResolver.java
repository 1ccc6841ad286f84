package org.isnad.mention.place;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Place;

/**
 * Chooses among places of one name: by the place noun before it, by containers and neighbours that
 * the report names, by the country that it speaks of most, and only then by prominence.
 */
final class PlaceResolver {
  private static final double CONTAINER_NEXT = 4;
  private static final double BESIDE = 2.5;
  private static final double BESIDE_KM = 80;
  private static final double CONTAINER_NAMED = 2;
  private static final double COUNTRY_SHARE = 4;
  private static final double LEVEL_FITS = 2;
  private static final double LEVEL_CONTRADICTS = -2;
  private static final double NEIGHBOUR = 1;
  private static final double PER_RANK = -0.35;
  private static final double COMPATRIOT = Double.parseDouble(System.getProperty("cp", "0.75"));
  private static final double NEIGHBOUR_KM = 60;
  private static final double BORDER_KM = 25;
  private static final double ONE_SPOT_KM = 30;
  private static final int NEXT = 8;
  private static final int SHORT = 3;

  private final List<PlaceCandidates.Candidate> candidates;
  private final Map<String, Double> countries = new HashMap<>();
  private final Map<String, Double> votes = new HashMap<>();
  private final Map<String, Set<String>> witnesses = new HashMap<>();

  /** A report of any real length names fewer; beyond that more of them tell nothing new. */
  private static final int MOST_CERTAIN = 150;

  private final Set<Place> certain = new LinkedHashSet<>();

  PlaceResolver(List<PlaceCandidates.Candidate> candidates, Map<String, Double> hints) {
    this.candidates = candidates;
    hints.forEach(
        (country, weight) -> {
          countries.put(country, weight);
          witnesses.computeIfAbsent(country, c -> new HashSet<>()).add("");
        });
    for (PlaceCandidates.Candidate candidate : candidates) {
      vote(candidate);
    }
  }

  private void vote(PlaceCandidates.Candidate candidate) {
    List<Place> places = foremost(candidate.places());
    long different = places.stream().map(Place::country).distinct().count();
    Place known = places.stream().min(Comparator.comparingInt(Place::rank)).orElseThrow();
    if (different == 1 && !isFragile(candidate, known)) {
      boolean alone = places.size() == candidate.places().size();
      double weight = (candidate.locative() ? 2 : 1) * (alone ? 1 : SHARED);
      countries.merge(places.get(0).country(), weight, Double::sum);
      votes.merge(places.get(0).country(), weight, Double::sum);
      witnesses
          .computeIfAbsent(places.get(0).country(), c -> new HashSet<>())
          .add(candidate.hit().entry().slug());
      if (places.stream().allMatch(p -> p.distanceTo(places.get(0)) < ONE_SPOT_KM)) {
        if (certain.size() < MOST_CERTAIN) {
          certain.addAll(places);
        }
      }
    }
  }

  /**
   * The places of the country of a great city, if its namesakes elsewhere are all small: it says
   * what a report speaks of, if less surely than a name of its own. All of them otherwise.
   */
  private static List<Place> foremost(List<Place> places) {
    Place first = places.stream().min(Comparator.comparingInt(Place::rank)).orElseThrow();
    List<Place> own = places.stream().filter(p -> p.country().equals(first.country())).toList();
    boolean small =
        places.stream()
            .filter(p -> !own.contains(p))
            .allMatch(p -> p.rank() >= SMALL_RANK || p.cue());
    return first.rank() <= GREAT_RANK && !first.cue() && small ? own : places;
  }

  private static final int GREAT_RANK = 2;
  private static final int SMALL_RANK = 4;
  private static final double SHARED = 0.5;

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

  /**
   * Words that mean something else as often as the place: they need its country named by other
   * words.
   */
  private static boolean isFragile(PlaceCandidates.Candidate candidate, Place place) {
    boolean exotic = place.isAdmin1() && place.source().equals("naturalearth");
    if (place.isCountry() || place.rank() == 1 || candidate.cued() && !exotic) {
      return false;
    }
    String prefix = candidate.hit().prefix();
    String name = candidate.hit().entry().slug();
    boolean glued =
        !prefix.isEmpty()
            && !prefix.equals(WAW)
            && !name.startsWith(ARTICLE)
            && name.indexOf(' ') < 0;
    boolean tiny = name.length() <= SHORT;
    return place.cue() || glued || tiny || exotic;
  }

  private static final String WAW = "\u0648";
  private static final String ARTICLE = "\u0627\u0644";

  /**
   * True for a small place of a country that the report does not speak of: a namesake or another
   * word, most likely.
   */
  boolean isStray(int index, Place place) {
    PlaceCandidates.Candidate candidate = candidates.get(index);
    if (place.isCountry()) {
      return false;
    }
    if (isFragile(candidate, place)) {
      Set<String> others = witnesses.getOrDefault(place.country(), Set.of());
      String name = candidate.hit().entry().slug();
      if (others.stream().allMatch(name::equals)) {
        return true;
      }
    }
    if (place.rank() <= 2 || place.isAdmin1()) {
      return false;
    }
    double total = votes.values().stream().mapToDouble(Double::doubleValue).sum();
    double own = votes.getOrDefault(place.country(), 0.0) - (candidate.locative() ? 2 : 1);
    boolean party =
        countries.getOrDefault(place.country(), 0.0) > votes.getOrDefault(place.country(), 0.0);
    boolean named =
        party
            || certain.stream()
                .anyMatch(
                    c ->
                        c.country().equals(place.country())
                            && (c.isCountry() || c.isAdmin1() || c.rank() <= 2));
    return !named
        && total - own >= 3
        && own < total * 0.2
        && certain.stream()
            .noneMatch(
                c ->
                    settled(c)
                        && !candidate.places().contains(c)
                        && c.distanceTo(place) < BORDER_KM);
  }

  /**
   * True if the report names a larger place than a village that holds the place or lies near it.
   */
  boolean isSupported(int index, Place place) {
    PlaceCandidates.Candidate candidate = candidates.get(index);
    return certain.stream()
        .anyMatch(
            c ->
                c != place
                    && !candidate.places().contains(c)
                    && (c.holds(place) && !c.isCountry()
                        || settled(c) && c.distanceTo(place) < NEIGHBOUR_KM));
  }

  private static boolean settled(Place place) {
    return !place.isCountry() && !place.kind().equals("region") && !place.isAdmin1();
  }

  private double score(int index, Place place) {
    PlaceCandidates.Candidate candidate = candidates.get(index);
    double total = countries.values().stream().mapToDouble(Double::doubleValue).sum();
    double score = PER_RANK * place.rank();
    score += total == 0 ? 0 : COUNTRY_SHARE * countries.getOrDefault(place.country(), 0.0) / total;
    score += level(candidate.level(), place);
    boolean held = false;
    double beside = 0;
    for (int i = Math.max(0, index - 2); i < Math.min(candidates.size(), index + 3); i++) {
      PlaceCandidates.Candidate other = candidates.get(i);
      if (i != index && near(other, candidate)) {
        boolean next = Math.abs(i - index) == 1 && other.oneCountry();
        score += next && other.places().get(0).country().equals(place.country()) ? COMPATRIOT : 0;
        held |=
            other.places().stream()
                .anyMatch(c -> c.holds(place) && (!c.isCountry() || !candidate.oneCountry()));
        for (Place c : other.places()) {
          if (!candidate.places().contains(c) && settled(c)) {
            beside = Math.max(beside, beside(c.distanceTo(place)));
          }
        }
      }
    }
    score += held ? CONTAINER_NEXT + beside / BESIDE : beside;
    if (certain.stream().anyMatch(c -> c.holds(place) && !c.isCountry())) {
      score += CONTAINER_NAMED;
    }
    if (certain.stream()
        .anyMatch(
            c ->
                c == place
                    || settled(c)
                        && !candidate.places().contains(c)
                        && c.distanceTo(place) < NEIGHBOUR_KM)) {
      score += NEIGHBOUR;
    }
    return score + (candidate.cued() && isInLastTown(index, place) ? LAST_TOWN : 0);
  }

  /** True if a place lies in or by the town that the report named last before it. */
  private boolean isInLastTown(int index, Place place) {
    for (int i = index - 1; i >= Math.max(0, index - LAST_REACH); i--) {
      List<Place> towns =
          candidates.get(i).places().stream()
              .filter(p -> p.kind().equals("city") || p.kind().equals("town"))
              .toList();
      if (!towns.isEmpty()) {
        return !towns.contains(place)
            && towns.stream().anyMatch(town -> town.distanceTo(place) < TOWN_KM);
      }
    }
    return false;
  }

  private static final double LAST_TOWN = 1.5;
  private static final int LAST_REACH = 4;
  private static final double TOWN_KM = 25;

  /** What a neighbour named next to a name tells: the more, the nearer it lies. */
  private static double beside(double km) {
    return km < BESIDE_KM ? BESIDE - km / BESIDE_KM : 0;
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
            || (level.equals("village") || level.equals("quarter"))
                && place.rank() <= 2
                && !kind.equals("quarter")
            || level.equals("city") && (kind.equals("admin1") || kind.equals("country"));
    return fits ? level.isEmpty() ? 0.3 : LEVEL_FITS : contradicts ? LEVEL_CONTRADICTS : 0;
  }
}

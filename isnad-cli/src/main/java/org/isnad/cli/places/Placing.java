package org.isnad.cli.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.Gazetteer;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Place;
import org.isnad.text.Folded;
import org.isnad.text.Tokens;

/**
 * Puts places of other files among those that are known: which ISO 3166-2 unit they lie in, how
 * well they are known, and whether their name is an ordinary word too.
 */
final class Placing {
  /** A place of the same name so near is the same place. */
  private static final double SAME_KM = 5;

  private static final int NEIGHBOURS = 5;
  private static final double FARTHEST_KM = 150;
  private static final long FREE = 20_000;
  private static final long SMALL = 2_000;
  private static final int LISTED = 6;
  private static final int SHORT = 4;

  private final Lexicon lexicon;
  private final Map<String, List<Place>> byCountry = new HashMap<>();

  Placing(Lexicon lexicon) {
    this.lexicon = lexicon;
    for (Place place : gazetteer().places()) {
      if (!place.admin1().isEmpty() && !place.kind().equals("region")) {
        byCountry.computeIfAbsent(place.country(), c -> new ArrayList<>()).add(place);
      }
    }
  }

  private Gazetteer gazetteer() {
    return lexicon.gazetteer();
  }

  boolean isCountry(String code) {
    return gazetteer().country(code).isPresent();
  }

  /** True if the gazetteer has a place of one of these names there. */
  boolean isKnown(Candidate candidate) {
    return candidate.names().stream()
        .flatMap(name -> gazetteer().named(name).stream())
        .anyMatch(
            p ->
                p.country().equals(candidate.country())
                    && p.distanceTo(candidate.lat(), candidate.lon()) < SAME_KM);
  }

  /**
   * The units that a file's own words for them mean, by the words: the unit of that name, or the
   * one that most of the known neighbours of the places so labelled lie in.
   */
  Map<String, String> units(List<Candidate> candidates) {
    Map<String, Map<String, Integer>> votes = new HashMap<>();
    for (Candidate candidate : candidates) {
      if (!candidate.unit().isEmpty()) {
        Map<String, Integer> vote =
            votes.computeIfAbsent(label(candidate), label -> new HashMap<>());
        named(candidate)
            .or(() -> nearest(candidate))
            .ifPresent(unit -> vote.merge(unit, 1, Integer::sum));
      }
    }
    Map<String, String> units = new HashMap<>();
    votes.forEach((label, vote) -> most(vote).ifPresent(unit -> units.put(label, unit)));
    return units;
  }

  private static String label(Candidate candidate) {
    return candidate.country() + " " + candidate.unit();
  }

  private static Optional<String> most(Map<String, Integer> vote) {
    return vote.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  private Optional<String> named(Candidate candidate) {
    String key = Names.key(candidate.unit());
    return byCountry.getOrDefault(candidate.country(), List.of()).stream()
        .filter(p -> p.isAdmin1() && !key.isEmpty() && Names.key(p.english()).equals(key))
        .map(Place::admin1)
        .findFirst();
  }

  /** The unit that most of the nearest places known lie in. */
  private Optional<String> nearest(Candidate candidate) {
    Map<String, Integer> vote = new HashMap<>();
    byCountry.getOrDefault(candidate.country(), List.of()).stream()
        .map(p -> Map.entry(p.distanceTo(candidate.lat(), candidate.lon()), p.admin1()))
        .filter(e -> e.getKey() < FARTHEST_KM)
        .sorted(Map.Entry.comparingByKey())
        .limit(NEIGHBOURS)
        .forEach(e -> vote.merge(e.getValue(), 1, Integer::sum));
    return most(vote);
  }

  /** The place as a row of ours. */
  Place place(Candidate candidate, Map<String, String> units, String source) {
    String unit =
        Optional.ofNullable(units.get(label(candidate))).or(() -> nearest(candidate)).orElse("");
    boolean cued = isCued(candidate);
    int rank = rank(candidate.population());
    return new Place(
        candidate.country().toLowerCase(Locale.ROOT) + "-" + candidate.id(),
        candidate.names(),
        candidate.english(),
        candidate.kind(),
        candidate.country(),
        unit,
        candidate.district(),
        candidate.lat(),
        candidate.lon(),
        cued && isSettlement(candidate) ? Math.max(rank, LISTED) : rank,
        cued,
        source);
  }

  private static boolean isSettlement(Candidate candidate) {
    return candidate.population() < SMALL
        && (candidate.kind().equals("village") || candidate.kind().equals("quarter"));
  }

  private static int rank(long population) {
    return population >= 500_000 ? 2 : population >= 50_000 ? 3 : population >= 10_000 ? 4 : 5;
  }

  /**
   * True if the name counts only beside a place noun: that of a small place, or one that is also a
   * word. A name that begins with its place noun is free.
   */
  private boolean isCued(Candidate candidate) {
    String name = Folded.fold(candidate.names().get(0));
    Tokens tokens = Tokens.of(Folded.of(candidate.names().get(0)));
    List<Hit> hits = lexicon.scan(tokens);
    boolean announced =
        tokens.size() > 1
            && hits.stream()
                .anyMatch(h -> h.first() == 0 && h.end() == 1 && h.kind().equals("placeword"));
    boolean word =
        hits.stream()
            .anyMatch(h -> h.first() == 0 && h.end() == tokens.size() && !h.kind().equals("place"));
    return !announced && (candidate.population() < FREE || word || name.length() <= SHORT);
  }
}

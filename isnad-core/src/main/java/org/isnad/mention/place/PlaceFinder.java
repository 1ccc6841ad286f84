package org.isnad.mention.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.isnad.lexicon.Gazetteer;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.lexicon.Place;
import org.isnad.report.Document;
import org.isnad.text.Tokens;

/**
 * Finds the places that a document names, resolves them, and folds a place and its containers into
 * one mention.
 */
public final class PlaceFinder {
  private static final double PER_PARTY = 0.5;
  private static final double MOST_PARTIES = 3;
  private static final String WAW = "\u0648";

  private final Tokens tokens;
  private final Hits hits;
  private final PlaceCandidates finder;
  private final Distances distances;
  private final UnknownPlaces unknown;
  private final PlaceAnaphora anaphora;

  public PlaceFinder(Document document, Gazetteer gazetteer) {
    this.tokens = document.tokens();
    this.hits = document.hits();
    this.finder = new PlaceCandidates(document, gazetteer);
    this.distances = new Distances(document);
    this.unknown = new UnknownPlaces(document, gazetteer);
    this.anaphora = new PlaceAnaphora(document, gazetteer, finder);
  }

  /**
   * All place mentions in the order of the text.
   *
   * @param hints weights of countries known from elsewhere, such as the outlet's, by ISO code
   */
  public List<PlaceMention> find(Map<String, Double> hints) {
    List<PlaceCandidates.Candidate> candidates = finder.find();
    List<PlaceCandidates.Candidate> single = oneEach(candidates);
    PlaceResolver resolver = new PlaceResolver(single, speaksOf(hints));
    List<PlaceMention> plain = new ArrayList<>();
    Optional<Place> town = Optional.empty();
    int floor = 0;
    for (int i = 0; i < single.size(); i++) {
      Place place = resolver.resolve(i);
      boolean unsure = single.get(i).common() && !resolver.isSupported(i, place);
      if (!unsure && !resolver.isStray(i, place)) {
        boolean elsewhere =
            isQuarterElsewhere(single.get(i), place) && !resolver.isSupported(i, place);
        boolean after = isNamedAfter(single.get(i), place);
        Place meant =
            after
                ? quarter(place)
                : elsewhere ? town.map(t -> quarter(place).inside(t)).orElse(place) : place;
        plain.add(mention(single.get(i), inRow(plain, single.get(i), meant), floor));
        floor = single.get(i).hit().end();
        boolean settled = !after && (place.kind().equals("city") || place.kind().equals("town"));
        town = settled ? Optional.of(place) : town;
      } else if (!unsure && goesOn(plain, single.get(i))) {
        plain.add(mention(single.get(i), namesake(place), floor));
        floor = single.get(i).hit().end();
      }
    }
    plain.addAll(unknown.find(plain));
    plain.sort(Comparator.comparingInt(PlaceMention::name));
    PlaceFolding folding = new PlaceFolding(tokens, hits);
    List<PlaceMention> folded = folding.fold(plain);
    List<PlaceMention> nouns = anaphora.find(folded);
    if (nouns.isEmpty()) {
      return folded;
    }
    folded.addAll(nouns);
    folded.sort(Comparator.comparingInt(PlaceMention::name));
    return folding.fold(folded);
  }

  /**
   * A quarter of a name that many towns have, or a street named after a town: where no town near it
   * is named, it belongs to the town told of.
   */
  private static boolean isQuarterElsewhere(PlaceCandidates.Candidate candidate, Place place) {
    boolean quarter =
        List.of("quarter", "street", "square", "market", "mosque", "school").contains(place.kind());
    return quarter
        && candidate.level().equals("quarter")
        && (candidate.places().size() > 1 || place.cue() || place.rank() >= SMALL);
  }

  private static final int SMALL = 5;

  /** True right after a place, with an "and": what is unlikely alone goes on its row. */
  private static boolean goesOn(List<PlaceMention> plain, PlaceCandidates.Candidate candidate) {
    if (plain.isEmpty() || !candidate.hit().prefix().startsWith(WAW)) {
      return false;
    }
    PlaceMention last = plain.get(plain.size() - 1);
    return last.end() == candidate.hit().first() && !last.place().isCountry();
  }

  /** A street named after a place of another kind, or a quarter named after a city or country. */
  private static boolean isNamedAfter(PlaceCandidates.Candidate candidate, Place place) {
    String named =
        candidate.word().filter(w -> candidate.cued()).map(w -> w.entry().text("named")).orElse("");
    boolean great = place.isCountry() || place.isAdmin1() || place.kind().equals("city");
    return switch (named) {
      case "any" ->
          great || List.of("town", "village", "district", "subdistrict").contains(place.kind());
      case "city" -> great && place.rank() <= 2;
      default -> false;
    };
  }

  /**
   * In a row of quarters every name is one of those beside it: a city far off that has the same
   * name is not meant.
   */
  private Place inRow(List<PlaceMention> plain, PlaceCandidates.Candidate next, Place place) {
    if (!goesOn(plain, next) || place.isUnknown()) {
      return place;
    }
    PlaceMention last = plain.get(plain.size() - 1);
    Place beside = last.place();
    boolean urban = beside.kind().equals("quarter") || beside.isUnknown() && isQuarter(last.name());
    boolean small = urban && !beside.country().isEmpty();
    if (!small || beside.distanceTo(place) <= ROW_KM) {
      return place;
    }
    return next.places().stream()
        .filter(p -> beside.distanceTo(p) <= ROW_KM)
        .min(Comparator.comparingDouble(beside::distanceTo))
        .orElseGet(() -> namesake(place).inside(beside));
  }

  /** True for a name that goes on a row after a word for quarters. */
  private boolean isQuarter(int name) {
    for (int t = name; t >= Math.max(0, name - ROW); t--) {
      if (hits.any("placeword", t, h -> h.entry().text("level").equals("quarter"))) {
        return true;
      }
      if (t < name && !tokens.form(t + 1).startsWith(WAW)) {
        return false;
      }
    }
    return false;
  }

  private static final int ROW = 8;
  private static final double ROW_KM = 120;

  private static Place quarter(Place namesake) {
    return unknown(namesake, "quarter");
  }

  /** Another place of the same name, which no table has. */
  private static Place namesake(Place place) {
    return unknown(place, "village");
  }

  private static Place unknown(Place namesake, String level) {
    return new Place(
        "?" + namesake.names().get(0),
        namesake.names(),
        "",
        "unknown",
        "",
        "",
        "",
        0,
        0,
        5,
        false,
        level);
  }

  /** Forces and governments that are named say which countries a report speaks of. */
  private Map<String, Double> speaksOf(Map<String, Double> hints) {
    Map<String, Double> countries = new HashMap<>(hints);
    for (Hit hit : hits.of("party")) {
      hit.entry()
          .attribute("country")
          .ifPresent(c -> countries.merge(c, PER_PARTY, (a, b) -> Math.min(MOST_PARTIES, a + b)));
    }
    return countries;
  }

  private static List<PlaceCandidates.Candidate> oneEach(
      List<PlaceCandidates.Candidate> candidates) {
    List<PlaceCandidates.Candidate> kept = new ArrayList<>();
    for (PlaceCandidates.Candidate c : candidates) {
      int last = kept.size() - 1;
      if (last >= 0 && kept.get(last).hit().first() == c.hit().first()) {
        if (c.places().size() > 0
            && c.hit().prefix().length() < kept.get(last).hit().prefix().length()) {
          kept.set(last, c);
        }
      } else {
        kept.add(c);
      }
    }
    return kept;
  }

  private PlaceMention mention(PlaceCandidates.Candidate candidate, Place place, int floor) {
    Hit hit = candidate.hit();
    int first = hit.first();
    int before = tokens.isMark(hit.first() - 1, '(') ? hit.first() - 1 : hit.first();
    boolean beside = candidate.word().map(w -> w.end() >= before).orElse(false);
    if (candidate.cued() && beside) {
      first = candidate.word().map(Hit::first).orElse(first);
    }
    OptionalInt bearing = OptionalInt.empty();
    boolean near =
        candidate.cued() && candidate.word().map(word -> word.entry().is("near")).orElse(false);
    boolean wide = candidate.level().equals("countryside");
    int back = first;
    for (int step = 0; step < 3; step++) {
      Optional<Hit> direction = finder.before(back, "direction").filter(d -> d.first() >= floor);
      Optional<Hit> filler = finder.before(back, "placeword");
      if (direction.isPresent()) {
        Hit d = direction.get();
        if (d.entry().attribute("bearing").isPresent()) {
          bearing = OptionalInt.of(Integer.parseInt(d.entry().text("bearing")));
        }
        near |= d.entry().is("near");
        back = d.first();
        first = back;
      } else if (filler.isPresent() && step > 0 && bearing.isEmpty()) {
        break;
      } else if (filler.isPresent()) {
        wide |= filler.get().entry().text("level").equals("countryside");
        back = filler.get().first();
      } else {
        break;
      }
    }
    int end = hit.end();
    Optional<Hit> after = hits.first("direction", end);
    if (after.isPresent()
        && after.get().entry().attribute("bearing").isPresent()
        && definite(after.get())) {
      end = after.get().end();
      wide = true;
    }
    double km =
        bearing.isEmpty() ? 0 : distances.before(first).orElse(distances.after(end).orElse(0));
    boolean locative =
        candidate.locative()
            || bearing.isPresent()
            || near
            || hits.has("direction", hit.first())
            || isStruck(first);
    boolean coordinated =
        hit.prefix().startsWith(WAW)
            || isJoined("direction", back)
            || isJoined("placeword", back)
            || isJoined("locative", first - 1);
    return new PlaceMention(
        first, end, hit.first(), place, bearing, km, near, wide, locative, coordinated, List.of());
  }

  private static final int STRUCK_REACH = 3;
  private static final Set<String> STRIKING =
      Set.of("attack", "shelling", "airstrike", "strike", "regain", "takeover", "destruction");

  /** "It struck the base", "the shelling of the town": the act happened at what it was aimed at. */
  private boolean isStruck(int first) {
    for (int t = Math.max(0, first - STRUCK_REACH); t < first; t++) {
      for (Hit act : hits.at("trigger", t)) {
        if (act.end() == first && STRIKING.contains(act.entry().text("class"))) {
          return true;
        }
      }
    }
    return hits.any("object", first - 1, h -> h.end() == first);
  }

  /** True if a word of a kind begins at the token with an "and" glued to it. */
  private boolean isJoined(String kind, int token) {
    return hits.any(kind, token, h -> h.prefix().startsWith(WAW));
  }

  private boolean definite(Hit hit) {
    return tokens.folded().text().startsWith("\u0627\u0644", hit.from());
  }
}

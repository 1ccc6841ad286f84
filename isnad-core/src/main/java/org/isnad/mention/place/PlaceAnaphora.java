package org.isnad.mention.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.isnad.lexicon.Gazetteer;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.lexicon.Place;
import org.isnad.report.Document;
import org.isnad.text.Folded;
import org.isnad.text.Tokens;

/**
 * Finds what "the city", "the governorate" or "the country" stands for: a place of that kind named
 * before.
 */
final class PlaceAnaphora {
  private static final int REACH = 400;
  private static final int SHORT_REACH = 60;
  private static final int AROUND = 12;
  private static final String ARTICLE = "\u0627\u0644";
  private static final String BEH = "\u0628";

  private final Tokens tokens;
  private final Hits hits;
  private final Gazetteer gazetteer;
  private final PlaceCandidates finder;
  private final Map<String, Optional<Place>> capitals = new HashMap<>();

  PlaceAnaphora(Document document, Gazetteer gazetteer, PlaceCandidates finder) {
    this.tokens = document.tokens();
    this.hits = document.hits();
    this.gazetteer = gazetteer;
    this.finder = finder;
  }

  /** Mentions by a common noun, given the mentions by name in the order of the text. */
  List<PlaceMention> find(List<PlaceMention> named) {
    List<PlaceMention> found = new ArrayList<>();
    Optional<String> main = mainCountry(named);
    for (Hit hit : hits.of("anaphor")) {
      if (!isTaken(hit, named)) {
        antecedent(hit, named, main).ifPresent(place -> found.add(mention(hit, place)));
      }
    }
    return found;
  }

  private static Optional<String> mainCountry(List<PlaceMention> named) {
    Map<String, Integer> counts = new HashMap<>();
    Optional<String> main = Optional.empty();
    for (PlaceMention mention : named) {
      String country = mention.place().country();
      if (!country.isEmpty()) {
        counts.merge(country, mention.locative() ? 2 : 1, Integer::sum);
        if (main.isEmpty()
            || counts.getOrDefault(country, 0) > counts.getOrDefault(main.get(), 0)) {
          main = Optional.of(country);
        }
      }
    }
    return main;
  }

  /**
   * True if the noun is part of a name, or a name or an adjective right after it says which one is
   * meant.
   */
  private boolean isTaken(Hit hit, List<PlaceMention> named) {
    int next = hit.end();
    String level = hit.entry().text("level");
    for (PlaceMention mention :
        named.subList(from(named, hit.first() - AROUND), from(named, next + AROUND))) {
      boolean over = mention.first() <= hit.first() && hit.first() < mention.end();
      boolean after =
          mention.first() == next
              || mention.name() == next
              || mention.first() == next + 1 && hits.has("locative", next);
      if (over || after && !level.equals("country")) {
        return true;
      }
    }
    for (String kind : List.of("party", "source", "target", "furniture")) {
      for (Hit h : hits.within(kind, hit.first() - 3, hit.first() + 1)) {
        if (h.end() >= hit.end() && (!kind.equals("target") || h.end() > hit.end())) {
          return true;
        }
      }
    }
    boolean word =
        next < tokens.size()
            && tokens.kind(next) == Tokens.Kind.WORD
            && tokens.form(next).startsWith(ARTICLE);
    boolean light =
        word
            && (hits.has("direction", next)
                || hits.has("linker", next)
                || hits.has("time", next)
                || hits.has("trigger", next)
                || hits.has("party", next));
    return word && !light && !level.equals("country") && !level.equals("capital");
  }

  private Optional<Place> antecedent(Hit hit, List<PlaceMention> named, Optional<String> main) {
    String level = hit.entry().text("level");
    return switch (level) {
      case "country" -> main.flatMap(gazetteer::country);
      case "capital" ->
          last(hit, named, p -> p.kind().equals("city") && isCapital(hit, p), REACH)
              .or(() -> main.flatMap(c -> capital(hit, c)));
      case "admin1" ->
          last(hit, named, p -> !p.admin1().isEmpty() && !p.kind().equals("region"), REACH)
              .flatMap(p -> gazetteer.admin1(p.admin1()));
      case "city" ->
          last(
              hit,
              named,
              p -> is(p, "city", "town") && p.rank() <= 4 || isUnknown(p, "city"),
              REACH);
      case "town" ->
          last(
              hit,
              named,
              p ->
                  is(p, "town", "village", "subdistrict")
                      || is(p, "city") && p.rank() >= SMALL_CITY
                      || isUnknown(p, "city"),
              REACH);
      case "village" ->
          last(hit, named, p -> is(p, "village", "town") || isUnknown(p, "village"), REACH);
      case "named" ->
          last(hit, named, p -> hit.entry().text("country").equals(p.country()), REACH)
              .flatMap(p -> gazetteer.named(hit.entry().text("means")).stream().findFirst());
      case "pair" -> pair(hit, named);
      case "district" ->
          last(hit, named, p -> is(p, "district", "city", "town") && p.rank() >= 2, REACH);
      case "subdistrict" -> last(hit, named, p -> is(p, "subdistrict", "town"), REACH);
      case "area" ->
          lastMention(
                  hit,
                  named,
                  m ->
                      !is(m.place(), "country", "region", "admin1", "sea", "desert")
                          && !isGovernment(m),
                  SHORT_REACH)
              .map(PlaceMention::place);
      default -> last(hit, named, p -> p.kind().equals(level), REACH);
    };
  }

  /** A capital that nothing puts anything in: "the area" is not what it governs from. */
  private static boolean isGovernment(PlaceMention mention) {
    return !mention.locative() && is(mention.place(), "city") && mention.place().rank() == 1;
  }

  /** The second of two towns or villages that an "and" joins, or a place that is known as two. */
  private static Optional<Place> pair(Hit hit, List<PlaceMention> named) {
    List<PlaceMention> before =
        named.subList(from(named, hit.first() - REACH), from(named, hit.first()));
    for (int i = before.size() - 1; i >= 0; i--) {
      Place place = before.get(i).place();
      boolean settled = is(place, "city", "town", "village") || place.isUnknown();
      if (before.get(i).coordinated() && settled || place.names().get(0).contains(AND)) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }

  private static final String AND = " \u0648";

  /** True for an unknown name right after a place noun of a level, not put into a place since. */
  private static boolean isUnknown(Place place, String level) {
    return place.isUnknown() && place.source().equals(level);
  }

  private static final int SMALL_CITY = 3;

  private static boolean is(Place place, String... kinds) {
    return List.of(kinds).contains(place.kind());
  }

  private boolean isCapital(Hit hit, Place place) {
    String word = tokens.folded().text().substring(hit.from(), hit.to()) + " ";
    return place.rank() == 1
        && place.names().stream().anyMatch(n -> Folded.fold(n).startsWith(word));
  }

  private Optional<Place> capital(Hit hit, String country) {
    return capitals.computeIfAbsent(country, c -> findCapital(hit, c));
  }

  private Optional<Place> findCapital(Hit hit, String country) {
    return gazetteer.metropolises(country).stream().filter(p -> isCapital(hit, p)).findFirst();
  }

  private static Optional<Place> last(
      Hit hit, List<PlaceMention> named, Predicate<Place> fits, int reach) {
    return lastMention(hit, named, m -> fits.test(m.place()), reach).map(PlaceMention::place);
  }

  private static Optional<PlaceMention> lastMention(
      Hit hit, List<PlaceMention> named, Predicate<PlaceMention> fits, int reach) {
    List<PlaceMention> before =
        named.subList(from(named, hit.first() - reach), from(named, hit.first()));
    for (int i = before.size() - 1; i >= 0; i--) {
      if (fits.test(before.get(i))) {
        return Optional.of(before.get(i));
      }
    }
    return Optional.empty();
  }

  /** Index of the first mention whose name begins at a token or later. */
  static int from(List<PlaceMention> named, int token) {
    int low = 0;
    int high = named.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (named.get(middle).name() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private PlaceMention mention(Hit hit, Place place) {
    Optional<Hit> direction =
        hit.prefix().isEmpty() ? finder.before(hit.first(), "direction") : Optional.empty();
    OptionalInt bearing =
        direction
            .flatMap(d -> d.entry().attribute("bearing"))
            .map(b -> OptionalInt.of(Integer.parseInt(b)))
            .orElse(OptionalInt.empty());
    boolean near = direction.map(d -> d.entry().is("near")).orElse(false);
    int first = direction.map(Hit::first).orElse(hit.first());
    boolean locative =
        direction.isPresent()
            || hit.prefix().endsWith(BEH)
            || finder.before(first, "locative").isPresent()
            || finder.before(first, "trigger").isPresent();
    return new PlaceMention(
        first, hit.end(), hit.first(), place, bearing, 0, near, false, locative, false, List.of());
  }
}

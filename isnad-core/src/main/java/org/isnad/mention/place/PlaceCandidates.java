package org.isnad.mention.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Gazetteer;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.lexicon.Place;
import org.isnad.report.Document;
import org.isnad.text.Tokens;

/** Which words of a document can be place names at all, with the places that each can mean. */
final class PlaceCandidates {
  /**
   * Words that can be a place name.
   *
   * @param hit the words
   * @param places what they can mean
   * @param word the place noun before them, such as "district"; empty if there is none
   * @param level the level that the place noun says
   * @param locative true if a preposition or direction stands before them
   * @param cued true if a place noun stands directly before them
   * @param common true if such a name is as common as "Republic Bridge": only a place named near it
   *     tells that this one is meant
   */
  record Candidate(
      Hit hit,
      List<Place> places,
      Optional<Hit> word,
      String level,
      boolean locative,
      boolean cued,
      boolean common) {
    /** True if all that the words can mean lies in one country. */
    boolean oneCountry() {
      return places.stream().map(Place::country).distinct().count() == 1;
    }
  }

  private static final List<String> COVERING =
      List.of("party", "source", "time", "saying", "furniture");

  /** No name of a force or a source has more words. */
  private static final int LONGEST_NAME = 16;

  private final Tokens tokens;
  private final Hits hits;
  private final Gazetteer gazetteer;

  PlaceCandidates(Document document, Gazetteer gazetteer) {
    this.tokens = document.tokens();
    this.hits = document.hits();
    this.gazetteer = gazetteer;
  }

  List<Candidate> find() {
    List<Candidate> found = new ArrayList<>();
    for (Hit hit : hits.of("place")) {
      if (!covered(hit) && !isWord(hit)) {
        Candidate last = found.isEmpty() ? null : found.get(found.size() - 1);
        candidate(hit, Optional.ofNullable(last)).ifPresent(found::add);
      }
    }
    return found;
  }

  /** The noun of the name before, if it goes on to this one: "the towns of X and Y". */
  private Optional<Hit> shared(Candidate last, Hit hit) {
    boolean row =
        hit.prefix().equals(WAW)
            && (last.hit().end() == hit.first()
                || last.hit().end() == hit.first() - 1 && tokens.isMark(hit.first() - 1, ','));
    return last.word().filter(w -> row && last.cued() && PlaceNouns.several(tokens, w));
  }

  /**
   * True if the words are an ordinary word here: always, or unless a place noun stands before them.
   */
  private boolean isWord(Hit hit) {
    for (Hit word : hits.at("notplace", hit.first())) {
      if (word.to() >= hit.to() && (!word.entry().is("unless") || !cued(hit))) {
        return true;
      }
    }
    boolean adjective =
        hits.any("filler", hit.first(), w -> w.from() == hit.from() && w.to() >= hit.to());
    boolean noun =
        hits.any("placeword", hit.first(), w -> w.from() == hit.from() && w.to() >= hit.to());
    boolean definite = tokens.folded().text().startsWith(ARTICLE, hit.from());
    return adjective || noun && !(definite && cued(hit));
  }

  private boolean cued(Hit hit) {
    return hit.prefix().isEmpty() && announcing(hit.first()).isPresent();
  }

  /** A name inside a longer name of something else is no place: a force, an agency, a person. */
  private boolean covered(Hit hit) {
    for (String kind : COVERING) {
      for (Hit other : hits.within(kind, hit.first() - LONGEST_NAME, hit.first() + 1)) {
        boolean inside = other.from() <= hit.from() && hit.to() <= other.to();
        boolean longer = other.to() - other.from() > hit.to() - hit.from();
        if (inside && longer) {
          return true;
        }
      }
    }
    return false;
  }

  private Optional<Candidate> candidate(Hit hit, Optional<Candidate> last) {
    Optional<Hit> shared = last.flatMap(c -> shared(c, hit));
    Optional<Hit> own = ownNoun(hit);
    Optional<Hit> word = own.or(() -> announcing(hit.first())).or(() -> shared);
    boolean beside = own.isPresent() || hit.prefix().isEmpty();
    boolean cued = word.isPresent() && (beside || shared.isPresent());
    Optional<Hit> direction =
        before(cued && beside ? word.get().first() : hit.first(), "direction");
    boolean locative = preposition(hit) || direction.isPresent() || cued;
    List<Place> places = new ArrayList<>();
    for (Place place : gazetteer.named(hit.entry())) {
      boolean pointed = (direction.isPresent() || in(hit)) && isWellKnown(place);
      if (!place.cue() || cued && announces(word.get(), place) || pointed) {
        places.add(place);
      }
    }
    if (places.isEmpty() && hit.prefix().startsWith(WAW)) {
      last.filter(l -> l.hit().end() == hit.first())
          .ifPresent(l -> places.addAll(neighbours(hit, l.places())));
    }
    own.ifPresent(noun -> places.addAll(namesakes(hit, noun, places)));
    if (places.isEmpty()) {
      List<Place> contained =
          gazetteer.named(hit.entry()).stream().filter(p -> containerFollows(hit, p)).toList();
      places.addAll(contained);
    }
    boolean common = places.isEmpty() && hasNoun(hit);
    if (common) {
      places.addAll(gazetteer.named(hit.entry()));
    }
    if (places.isEmpty()) {
      return Optional.empty();
    }
    String level = cued ? word.get().entry().text("level") : "";
    return Optional.of(
        new Candidate(hit, places, word.filter(w -> cued), level, locative, cued, common));
  }

  /** What an ordinary word means as a place near those that it is joined to by "and". */
  private List<Place> neighbours(Hit hit, List<Place> row) {
    return gazetteer.named(hit.entry()).stream()
        .filter(
            p ->
                !p.isCountry()
                    && row.stream().anyMatch(r -> !r.isCountry() && r.distanceTo(p) < ROW_KM))
        .toList();
  }

  private static final double ROW_KM = 150;
  private static final String WAW = "\u0648";

  /**
   * True for a place that "in" alone can put an act in though its name is a word: no small town of
   * the lists, of which many are called after a day, a spring or a market.
   */
  private static boolean isWellKnown(Place place) {
    return place.rank() <= 3 && !place.source().equals("geonames");
  }

  /** True if the name begins with a place noun and says itself what kind of place it is. */
  private boolean hasNoun(Hit hit) {
    return hits.at("placeword", hit.first()).stream().anyMatch(w -> w.to() < hit.to());
  }

  /**
   * The place noun that a name of a street or quarter begins with: "Quarter of the Martyrs" is one
   * name in the gazetteer for one town, and means another in the next.
   */
  private Optional<Hit> ownNoun(Hit hit) {
    return hits.at("placeword", hit.first()).stream()
        .filter(w -> w.entry().attribute("named").isPresent() && w.to() < hit.to())
        .findFirst();
  }

  /** What the name means without its noun, beyond what it means with it. */
  private List<Place> namesakes(Hit hit, Hit noun, List<Place> known) {
    String name = tokens.folded().text().substring(tokens.start(noun.end()), hit.to());
    return gazetteer.named(name).stream()
        .filter(p -> !p.isListed() && announces(noun, p) && !known.contains(p))
        .toList();
  }

  /**
   * True if a place noun can announce the name of such a place: with an article of its own it is
   * followed by an adjective, and "governorate" by no village.
   */
  private boolean announces(Hit word, Place place) {
    boolean definite = tokens.folded().text().startsWith(ARTICLE, word.from());
    boolean unit = word.entry().text("level").equals("admin1");
    boolean small = List.of("village", "quarter", "street", "square").contains(place.kind());
    return !definite && !(unit && small);
  }

  /** An ordinary word is a place name when its own container is named right after it. */
  private boolean containerFollows(Hit hit, Place place) {
    for (int t = hit.end(); t < Math.min(hit.end() + 4, tokens.size()); t++) {
      if (tokens.kind(t) == Tokens.Kind.MARK) {
        return false;
      }
      for (Hit next : hits.at("place", t)) {
        boolean glued = next.prefix().equals(BEH) || t > hit.end();
        if (glued
            && gazetteer.named(next.entry()).stream()
                .anyMatch(c -> c.holds(place) && (!c.isCountry() || next.first() == hit.end()))
            && preposition(hit)) {
          return true;
        }
      }
    }
    return false;
  }

  /** True after "in", glued or not. */
  private boolean in(Hit hit) {
    return hit.prefix().endsWith(BEH) || tokens.is(hit.first() - 1, FI) && hit.prefix().isEmpty();
  }

  private static final String ARTICLE = "\u0627\u0644";
  private static final String BEH = "\u0628";
  private static final String FI = "\u0641\u064a";

  private boolean preposition(Hit hit) {
    return hit.prefix().endsWith(BEH)
        || hits.has("locative", hit.first() - 1)
        || before(hit.first(), "locative").isPresent();
  }

  /** The place noun right before a token; a bracket may open between. */
  private Optional<Hit> announcing(int token) {
    return before(tokens.isMark(token - 1, '(') ? token - 1 : token, "placeword");
  }

  Optional<Hit> before(int token, String kind) {
    for (int t = Math.max(0, token - 4); t < token; t++) {
      for (Hit hit : hits.at(kind, t)) {
        if (hit.end() == token) {
          return Optional.of(hit);
        }
      }
    }
    return Optional.empty();
  }
}

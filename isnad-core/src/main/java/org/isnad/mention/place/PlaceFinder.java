package org.isnad.mention.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.lexicon.Gazetteer;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.lexicon.Place;
import org.isnad.report.Document;
import org.isnad.text.Tokens;

/** Finds the places that a document names, resolves them, and folds a place and its containers into one mention. */
public final class PlaceFinder {
  private static final int FOLD_REACH = 7;
  private static final String WAW = "\u0648";

  private final Tokens tokens;
  private final Hits hits;
  private final PlaceCandidates finder;
  private final UnknownPlaces unknown;

  public PlaceFinder(Document document, Gazetteer gazetteer) {
    this.tokens = document.tokens();
    this.hits = document.hits();
    this.finder = new PlaceCandidates(document, gazetteer);
    this.unknown = new UnknownPlaces(document);
  }

  /**
   * All place mentions in the order of the text.
   *
   * @param hints weights of countries known from elsewhere, such as the outlet's, by ISO code
   */
  public List<PlaceMention> find(Map<String, Double> hints) {
    List<PlaceCandidates.Candidate> candidates = finder.find();
    List<PlaceCandidates.Candidate> single = oneEach(candidates);
    PlaceResolver resolver = new PlaceResolver(single, hints);
    List<PlaceMention> plain = new ArrayList<>();
    for (int i = 0; i < single.size(); i++) {
      Place place = resolver.resolve(i);
      if (!resolver.isStray(i, place)) {
        plain.add(mention(single.get(i), place));
      }
    }
    plain.addAll(unknown.find(plain));
    plain.sort(java.util.Comparator.comparingInt(PlaceMention::name));
    return fold(plain);
  }

  private static List<PlaceCandidates.Candidate> oneEach(List<PlaceCandidates.Candidate> candidates) {
    List<PlaceCandidates.Candidate> kept = new ArrayList<>();
    for (PlaceCandidates.Candidate c : candidates) {
      int last = kept.size() - 1;
      if (last >= 0 && kept.get(last).hit().first() == c.hit().first()) {
        if (c.places().size() > 0 && c.hit().prefix().length() < kept.get(last).hit().prefix().length()) {
          kept.set(last, c);
        }
      } else {
        kept.add(c);
      }
    }
    return kept;
  }

  private PlaceMention mention(PlaceCandidates.Candidate candidate, Place place) {
    Hit hit = candidate.hit();
    int first = hit.first();
    if (candidate.cued()) {
      first = candidate.word().map(Hit::first).orElse(first);
    }
    OptionalInt bearing = OptionalInt.empty();
    boolean near = false;
    boolean wide = candidate.level().equals("countryside");
    int back = first;
    for (int step = 0; step < 3; step++) {
      Optional<Hit> direction = finder.before(back, "direction");
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
    if (after.isPresent() && after.get().entry().attribute("bearing").isPresent() && definite(after.get())) {
      end = after.get().end();
      wide = true;
    }
    boolean locative = candidate.locative() || bearing.isPresent() || near;
    boolean coordinated = hit.prefix().startsWith(WAW);
    return new PlaceMention(first, end, hit.first(), place, bearing, near, wide, locative, coordinated, List.of());
  }

  private boolean definite(Hit hit) {
    return tokens.folded().text().startsWith("\u0627\u0644", hit.from());
  }

  /** A place and the containers that follow or precede it at once become one mention. */
  private List<PlaceMention> fold(List<PlaceMention> plain) {
    List<PlaceMention> folded = new ArrayList<>();
    for (PlaceMention next : plain) {
      int last = folded.size() - 1;
      if (last >= 0 && linked(folded.get(last), next)) {
        PlaceMention before = folded.get(last);
        if (before.place().isUnknown() && !next.place().isUnknown() && !next.coordinated() && before.place().country().isEmpty()) {
          PlaceMention inside = put(before, next.place());
          folded.set(last, join(inside, next, inside));
          for (int k = last - 1; k >= 0 && folded.get(k).place().isUnknown() && folded.get(k).place().country().isEmpty() && folded.get(k + 1).coordinated(); k--) {
            folded.set(k, put(folded.get(k), next.place()));
          }
          continue;
        }
        if (next.place().isUnknown() && !before.place().isUnknown() && !next.coordinated() && before.exactness() <= 4) {
          PlaceMention inside = put(next, before.place());
          folded.set(last, join(before, inside, inside));
          continue;
        }
        if (contains(next.place(), before) || next.place() == before.place()) {
          folded.set(last, join(before, next, before));
          continue;
        }
        if (contains(before.place(), next) && !next.coordinated()) {
          folded.set(last, join(before, next, next));
          continue;
        }
        boolean reference = next.bearing().isPresent() || next.near();
        if (reference && before.exactness() >= 4 && !next.coordinated() && before.place().distanceTo(next.place()) < 250) {
          folded.set(last, join(before, next, before));
          continue;
        }
      }
      folded.add(next);
    }
    return folded;
  }

  private static PlaceMention put(PlaceMention mention, Place container) {
    return new PlaceMention(
        mention.first(), mention.end(), mention.name(), mention.place().inside(container), mention.bearing(), mention.near(), mention.wide(), mention.locative(), mention.coordinated(), List.of(container));
  }

  private static boolean contains(Place container, PlaceMention inner) {
    if (container.holds(inner.place())) {
      return true;
    }
    boolean city = container.kind().equals("city") || container.kind().equals("district") || container.kind().equals("town") || container.kind().equals("subdistrict");
    boolean small = inner.place().rank() > container.rank() && !inner.place().kind().equals("city");
    return city && small && container.distanceTo(inner.place()) < 30;
  }

  private static PlaceMention join(PlaceMention a, PlaceMention b, PlaceMention exact) {
    List<Place> containers = new ArrayList<>(a.containers());
    containers.addAll(b.containers());
    containers.add(exact == a ? b.place() : a.place());
    boolean isFirst = exact == a;
    return new PlaceMention(
        a.first(),
        Math.max(a.end(), b.end()),
        exact.name(),
        exact.place(),
        isFirst ? a.bearing() : b.bearing(),
        isFirst ? a.near() : b.near(),
        isFirst ? a.wide() : b.wide(),
        a.locative() || b.locative(),
        a.coordinated(),
        containers);
  }

  /** True if only place nouns, directions, prepositions and the like stand between the two. */
  private boolean linked(PlaceMention a, PlaceMention b) {
    int gap = b.first() - a.end();
    if (gap < 0) {
      return b.name() >= a.end();
    }
    if (gap > FOLD_REACH) {
      return false;
    }
    int words = 0;
    for (int t = a.end(); t < b.first(); t++) {
      boolean mark = tokens.isMark(t, ',') || tokens.isMark(t, '(') || tokens.isMark(t, ')') || tokens.isMark(t, '-');
      if (tokens.kind(t) == Tokens.Kind.BREAK || tokens.kind(t) == Tokens.Kind.MARK && !mark) {
        return false;
      }
      boolean light = mark || hits.has("placeword", t) || hits.has("direction", t) || hits.has("locative", t) || hits.has("distance", t)
          || hits.has("linker", t) || tokens.kind(t) == Tokens.Kind.NUMBER;
      words += light ? 0 : 1;
      if (hits.has("trigger", t) || hits.has("harm", t)) {
        return false;
      }
    }
    return words <= 1;
  }
}

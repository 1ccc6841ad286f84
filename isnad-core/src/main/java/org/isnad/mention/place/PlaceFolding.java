package org.isnad.mention.place;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Hits;
import org.isnad.lexicon.Place;
import org.isnad.text.Tokens;

/**
 * Makes one mention of a place, the containers named with it, and the better known places that it
 * is told from.
 */
final class PlaceFolding {
  private static final int FOLD_REACH = 7;
  private static final double REFERENCE_KM = 400;
  private static final double NAMESAKE_KM = 130;

  private final Tokens tokens;
  private final Hits hits;

  PlaceFolding(Tokens tokens, Hits hits) {
    this.tokens = tokens;
    this.hits = hits;
  }

  /** A place and the containers that follow or precede it at once become one mention. */
  List<PlaceMention> fold(List<PlaceMention> plain) {
    List<PlaceMention> folded = new ArrayList<>();
    for (PlaceMention next : plain) {
      int last = folded.size() - 1;
      if (last >= 0 && linked(folded.get(last), next)) {
        PlaceMention before = folded.get(last);
        boolean strict = tight(before, next);
        if (strict
            && before.place().isUnknown()
            && !next.place().isUnknown()
            && !next.coordinated()
            && before.place().country().isEmpty()) {
          PlaceMention inside = before.inside(next.place());
          if (inside.bearing().isEmpty()) {
            inside = inside.turned(next.bearing());
          }
          folded.set(last, join(inside, next, inside));
          for (int k = last - 1;
              k >= 0
                  && folded.get(k).place().isUnknown()
                  && folded.get(k).place().country().isEmpty()
                  && folded.get(k + 1).coordinated();
              k--) {
            folded.set(k, folded.get(k).inside(next.place()));
          }
          continue;
        }
        if (strict
            && next.place().isUnknown()
            && !before.place().isUnknown()
            && !next.coordinated()
            && before.exactness() <= 4) {
          PlaceMention inside = next.inside(before.place());
          folded.set(last, join(before, inside, inside));
          continue;
        }
        if (strict
            && next.coordinated()
            && next.place().isUnknown()
            && next.place().country().isEmpty()
            && before.exactness() >= 4
            && !before.place().country().isEmpty()) {
          folded.add(next.inside(before.place()));
          continue;
        }
        boolean holds = !next.coordinated() && contains(next.place(), before);
        if (holds || next.place() == before.place()) {
          folded.set(last, join(before, next, before));
          continue;
        }
        if (contains(before.place(), next) && !next.coordinated()) {
          folded.set(last, join(before, next, next));
          continue;
        }
        if (strict && isNamesake(before, next)) {
          PlaceMention other = unknown(before).inside(next.place());
          folded.set(last, join(other, next, other));
          continue;
        }
        if (isReference(before, next)) {
          folded.set(last, join(before, next, before));
          continue;
        }
      }
      folded.add(next);
    }
    return folded;
  }

  /** True if the second place only says where the first lies: "in Taji, north of Baghdad". */
  private static boolean isReference(PlaceMention before, PlaceMention next) {
    boolean turned = next.bearing().isPresent();
    boolean exact =
        before.exactness() >= 4
            || turned && before.exactness() >= 1 && !before.place().kind().equals("sea");
    boolean known =
        turned
            ? next.place().rank() <= before.place().rank()
            : next.place().rank() < before.place().rank();
    return (turned || next.near())
        && known
        && exact
        && !next.coordinated()
        && !next.place().isUnknown()
        && before.place().distanceTo(next.place()) < REFERENCE_KM;
  }

  /** A small place too far from the town that it is told from is another one of that name. */
  private static boolean isNamesake(PlaceMention before, PlaceMention next) {
    boolean told =
        (next.bearing().isPresent() || next.near())
            && next.place().kind().equals("city")
            && next.place().rank() >= 2;
    return told
        && !next.coordinated()
        && !before.place().isUnknown()
        && before.place().rank() >= 4
        && before.place().distanceTo(next.place()) > NAMESAKE_KM;
  }

  private static PlaceMention unknown(PlaceMention m) {
    Place p = m.place();
    Place place =
        new Place(
            "?" + p.names().get(0),
            p.names(),
            "",
            "unknown",
            "",
            "",
            "",
            0,
            0,
            p.rank(),
            false,
            "village");
    return new PlaceMention(
        m.first(),
        m.end(),
        m.name(),
        place,
        m.bearing(),
        m.near(),
        m.wide(),
        m.locative(),
        m.coordinated(),
        List.of());
  }

  private static boolean contains(Place container, PlaceMention inner) {
    if (container.holds(inner.place())) {
      return true;
    }
    boolean city =
        container.kind().equals("city")
            || container.kind().equals("district")
            || container.kind().equals("town")
            || container.kind().equals("subdistrict");
    boolean small = inner.place().rank() > container.rank() && !inner.place().kind().equals("city");
    return city && small && container.distanceTo(inner.place()) < 30;
  }

  private static PlaceMention join(PlaceMention a, PlaceMention b, PlaceMention exact) {
    Set<Place> containers = new LinkedHashSet<>(a.containers());
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
        List.copyOf(containers));
  }

  /** True if not even one other word stands between the two, adjectives with the article aside. */
  private boolean tight(PlaceMention a, PlaceMention b) {
    for (int t = a.end(); t < b.first(); t++) {
      if (!isLight(t) && !tokens.form(t).startsWith(ARTICLE)) {
        return false;
      }
    }
    return true;
  }

  private static final String ARTICLE = "\u0627\u0644";

  private boolean isLight(int t) {
    boolean mark =
        tokens.isMark(t, ',')
            || tokens.isMark(t, '(')
            || tokens.isMark(t, ')')
            || tokens.isMark(t, '-');
    return mark
        || hits.has("placeword", t)
        || hits.has("direction", t)
        || hits.has("locative", t)
        || hits.has("distance", t)
        || hits.has("linker", t)
        || tokens.kind(t) == Tokens.Kind.NUMBER;
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
      boolean mark =
          tokens.isMark(t, ',')
              || tokens.isMark(t, '(')
              || tokens.isMark(t, ')')
              || tokens.isMark(t, '-');
      if (tokens.kind(t) == Tokens.Kind.BREAK || tokens.kind(t) == Tokens.Kind.MARK && !mark) {
        return false;
      }
      words += isLight(t) ? 0 : 1;
      if (hits.has("trigger", t) || hits.has("harm", t)) {
        return false;
      }
    }
    return words <= 1;
  }
}

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
  private static final double REFERENCE_KM = 400;
  private static final double NAMESAKE_KM = 130;
  private static final double URBAN_KM = 40;
  private static final double WORD_KM = 75;
  private static final double UNIT_KM = 100;
  private static final double DISTRICT_KM = 40;
  private static final double CITY_KM = 50;

  private final PlaceGap gap;

  PlaceFolding(Tokens tokens, Hits hits) {
    this.gap = new PlaceGap(tokens, hits);
  }

  /** A place and the containers that follow or precede it at once become one mention. */
  List<PlaceMention> fold(List<PlaceMention> plain) {
    List<PlaceMention> folded = new ArrayList<>();
    for (PlaceMention next : plain) {
      int last = folded.size() - 1;
      if (last >= 0 && gap.isLinked(folded.get(last), next)) {
        PlaceMention before = folded.get(last);
        boolean strict = gap.isTight(before, next);
        if (strict
            && before.place().isUnknown()
            && !next.place().isUnknown()
            && !next.coordinated()
            && before.place().country().isEmpty()) {
          PlaceMention inside = before.inside(next.place());
          if (inside.bearing().isEmpty()) {
            inside = inside.turned(next);
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
          other = other.bearing().isEmpty() ? other.turned(next) : other;
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

  /**
   * A small place that does not lie in or near what it is told to lie in or near is another one of
   * that name.
   */
  private static boolean isNamesake(PlaceMention before, PlaceMention next) {
    Place inner = before.place();
    Place outer = next.place();
    boolean small = inner.rank() >= 4 || inner.cue() && inner.rank() >= 3;
    if (!small || next.coordinated() || inner.isUnknown() || outer.isUnknown()) {
      return false;
    }
    double km = inner.distanceTo(outer);
    boolean told = next.bearing().isPresent() || next.near() || next.wide();
    if (told) {
      boolean urban = List.of("quarter", "street", "square", "market").contains(inner.kind());
      double reach = urban ? URBAN_KM : inner.cue() ? WORD_KM : NAMESAKE_KM;
      return outer.kind().equals("city") && outer.rank() >= 2 && km > reach;
    }
    return next.locative()
        && switch (outer.kind()) {
          case "country" -> !inner.country().equals(outer.country());
          case "admin1" -> !inner.admin1().equals(outer.admin1()) && km > UNIT_KM;
          case "district" -> !outer.holds(inner) && km > DISTRICT_KM;
          case "city" -> km > CITY_KM;
          case "mountain", "valley" -> km > NAMESAKE_KM;
          default -> false;
        };
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
        m.km(),
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
        isFirst ? a.km() : b.km(),
        isFirst ? a.near() : b.near(),
        isFirst ? a.wide() : b.wide(),
        a.locative() || b.locative(),
        a.coordinated(),
        List.copyOf(containers));
  }
}

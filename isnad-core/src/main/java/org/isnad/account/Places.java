package org.isnad.account;

import java.util.List;
import org.isnad.lexicon.Place;
import org.isnad.mention.place.PlaceMention;

/** Comparing places that frames name. */
final class Places {
  private static final List<String> LARGE = List.of("country", "region", "sea", "desert");

  private Places() {}

  /** True if the two can be the place of one incident: the same, one inside the other, or within {@code km}. */
  static boolean agree(Place a, Place b, double km) {
    if (a == b || a.holds(b) || b.holds(a)) {
      return true;
    }
    if (LARGE.contains(a.kind()) || LARGE.contains(b.kind())) {
      return a.country().equals(b.country());
    }
    if (a.isAdmin1() && b.isAdmin1()) {
      return a.admin1().equals(b.admin1());
    }
    if (a.isAdmin1() || b.isAdmin1()) {
      return a.admin1().equals(b.admin1());
    }
    return a.distanceTo(b) <= km;
  }

  /** The most exact place that words of location point at, or the first. */
  static PlaceMention best(List<PlaceMention> places) {
    PlaceMention best = places.get(0);
    for (PlaceMention place : places) {
      if (value(place) > value(best)) {
        best = place;
      }
    }
    return best;
  }

  static double value(PlaceMention place) {
    return place.exactness() * 0.5 + (place.locative() ? 1.5 : 0);
  }
}

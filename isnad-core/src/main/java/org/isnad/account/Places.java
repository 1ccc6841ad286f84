package org.isnad.account;

import java.util.List;
import org.isnad.lexicon.Place;
import org.isnad.mention.place.PlaceMention;

/** Comparing places that frames name. */
final class Places {
  private static final List<String> LARGE = List.of("country", "region", "sea", "desert");

  private Places() {}

  /**
   * True if the two can be the place of one incident: the same, one inside the other, or within
   * {@code km}.
   */
  static boolean agree(Place a, Place b, double km) {
    if (a == b || a.holds(b) || b.holds(a)) {
      return true;
    }
    if (a.isUnknown() || b.isUnknown()) {
      return unknownAgree(a, b);
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
    return a.distanceTo(b) <= km || isCapital(a, b) || isCapital(b, a);
  }

  /** A governorate's chief town may stand for the governorate, whose name it often has. */
  private static boolean isCapital(Place city, Place other) {
    return city.kind().equals("city")
        && city.rank() <= 2
        && other.rank() >= 3
        && city.admin1().equals(other.admin1())
        && city.distanceTo(other) <= GOVERNORATE_KM;
  }

  private static final double GOVERNORATE_KM = 80;

  /**
   * A name without a point agrees with the same name, and with any larger place that it can lie in.
   */
  private static boolean unknownAgree(Place a, Place b) {
    if (a.isUnknown() && b.isUnknown()) {
      return a.id().equals(b.id());
    }
    Place known = a.isUnknown() ? b : a;
    Place unknown = a.isUnknown() ? a : b;
    if (unknown.country().isEmpty()) {
      return known.rank() <= 3;
    }
    boolean same =
        known.country().equals(unknown.country())
            && (known.admin1().isEmpty() || known.admin1().equals(unknown.admin1()));
    return same && known.rank() <= 3;
  }

  /** True if the two name the same point, not merely one inside the other. */
  static boolean same(Place a, Place b) {
    return a == b
        || a.id().equals(b.id())
        || !a.isUnknown()
            && !b.isUnknown()
            && a.rank() >= 3
            && b.rank() >= 3
            && a.distanceTo(b) < 1;
  }

  /**
   * True if the two are small places of different names that lie close to each other: neighbouring
   * villages, or a village and the road by it.
   */
  static boolean beside(Place a, Place b) {
    boolean small = a.rank() >= 3 && b.rank() >= 3 && !a.isUnknown() && !b.isUnknown();
    return small && !same(a, b) && !a.holds(b) && !b.holds(a);
  }

  /** How much a mention says where: the more exact, and the more by words of location. */
  static double value(PlaceMention place) {
    return place.exactness() * 0.5 + (place.locative() ? 1.5 : 0);
  }
}

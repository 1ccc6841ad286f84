package org.isnad.incident;

import java.util.List;
import java.util.Optional;
import org.isnad.account.Where;

/** Compares the places that accounts of one incident tell. */
final class Sites {
  /** The precision of a place of which only the country is known. */
  static final int COUNTRY_ONLY = 4;

  private static final int PROVINCE_ONLY = 3;

  /** Inside a district and near a town: not further than this from what it is near. */
  private static final double NEAR_KM = 40;

  private Sites() {}

  /** The most exact of the told places that can lie within this one; this one if there is none. */
  static Where exactest(Where where, List<Where> told) {
    Where exactest = where;
    for (Where other : told) {
      if (holds(where, other)
          && (other.precision() < exactest.precision()
              || other.precision() == exactest.precision()
                  && code(other).compareTo(code(exactest)) < 0
                  && !exactest.equals(where))) {
        exactest = other;
      }
    }
    return exactest;
  }

  private static boolean holds(Where outer, Where inner) {
    return inner.precision() < outer.precision()
        && switch (outer.precision()) {
          case COUNTRY_ONLY -> same(outer.country(), inner.country());
          case PROVINCE_ONLY -> same(outer.admin1(), inner.admin1());
          default -> kilometres(outer, inner) <= NEAR_KM;
        };
  }

  private static boolean same(Optional<String> one, Optional<String> other) {
    return one.isPresent() && one.equals(other);
  }

  private static double kilometres(Where one, Where other) {
    return Pair.kilometres(one.lat(), one.lon(), other.lat(), other.lon());
  }

  /** The most exact name that there is. */
  static String code(Where where) {
    return where
        .name()
        .or(where::arabic)
        .or(where::admin2)
        .or(where::admin1)
        .or(where::country)
        .orElse("?");
  }
}

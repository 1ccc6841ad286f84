package org.isnad.incident;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.account.EventType;
import org.isnad.mention.Count;

/**
 * What two accounts have in common and what not, as values of the features. It depends on these two
 * accounts alone and not on which of them comes first. One instance compares one pair after the
 * other, for one thread.
 */
final class Pair {
  /** Types that two careful readers can give to one and the same act. */
  private static final List<Set<EventType>> KINDS =
      List.of(
          EnumSet.of(EventType.ARMED_CLASH, EventType.ATTACK),
          EnumSet.of(EventType.IED, EventType.SUICIDE_BOMB),
          EnumSet.of(EventType.IED, EventType.GRENADE),
          EnumSet.of(EventType.IED, EventType.ATTACK),
          EnumSet.of(EventType.SUICIDE_BOMB, EventType.ATTACK),
          EnumSet.of(EventType.SUICIDE_BOMB, EventType.ARMED_CLASH),
          EnumSet.of(EventType.AIR_DRONE_STRIKE, EventType.SHELLING),
          EnumSet.of(EventType.AIR_DRONE_STRIKE, EventType.ATTACK),
          EnumSet.of(EventType.AIR_DRONE_STRIKE, EventType.CHEMICAL),
          EnumSet.of(EventType.SHELLING, EventType.CHEMICAL),
          EnumSet.of(EventType.SHELLING, EventType.ATTACK),
          EnumSet.of(EventType.SHELLING, EventType.ARMED_CLASH),
          EnumSet.of(EventType.GOV_REGAINS, EventType.NONSTATE_OVERTAKES, EventType.ARMED_CLASH),
          EnumSet.of(
              EventType.PROTEST,
              EventType.PROTEST_INTERVENTION,
              EventType.PROTEST_EXCESSIVE_FORCE,
              EventType.VIOLENT_DEMONSTRATION,
              EventType.MOB_VIOLENCE),
          EnumSet.of(EventType.LOOTING_DESTRUCTION, EventType.ATTACK),
          EnumSet.of(EventType.DISRUPTED_WEAPONS, EventType.AIR_DRONE_STRIKE),
          EnumSet.of(EventType.DISRUPTED_WEAPONS, EventType.SHELLING),
          EnumSet.of(EventType.DISRUPTED_WEAPONS, EventType.IED),
          EnumSet.of(EventType.DISRUPTED_WEAPONS, EventType.SUICIDE_BOMB),
          EnumSet.of(
              EventType.CHANGE_TO_GROUP,
              EventType.AGREEMENT,
              EventType.TERRITORY_TRANSFER,
              EventType.STRATEGIC_OTHER));

  private static final double KM_A_DEGREE = 111.2;
  private static final int SHORT = 4;
  private static final double NOBODY = 0.3;

  /** One dead, or none dead and one injured: too many incidents have that. */
  private static final double ONE_OR_NOBODY = 2 * NOBODY + Math.log1p(1);

  private static final double ONE_NAME = Math.log1p(1);
  private static final int FEW_DAYS = 7;
  private static final double FAR_KM = 100;
  private static final double SAME = 0.5;
  private static final double LIKE = 0.2;

  private Facts a;
  private Facts b;
  private final double[] values = new double[Feature.values().length];

  @SuppressWarnings("NullAway.Init") // both accounts are set before they are compared
  Pair() {}

  /** The value of each feature, by its ordinal; most are 0. */
  static double[] features(Facts one, Facts other) {
    Pair pair = new Pair();
    pair.compare(one, other);
    return pair.values;
  }

  /** The weighed features of two accounts; negative infinity if they are parted for certain. */
  double score(Facts one, Facts other, LinkWeights weights) {
    if (!parting(one, other).isEmpty()) {
      return Double.NEGATIVE_INFINITY;
    }
    compare(one, other);
    return weights.sum(values);
  }

  private void compare(Facts one, Facts other) {
    Arrays.fill(values, 0);
    a = one;
    b = other;
    set(Feature.PRIOR, 1);
    time();
    place();
    kind();
    boolean here = has(Feature.SAME_PLACE) || has(Feature.WITHIN_5_KM);
    set(Feature.TIME_NOT_SAID_AND_ELSEWHERE, has(Feature.TIME_NOT_SAID) && !here);
    parties();
    harm();
    words();
    boolean telling = isTelling();
    set(Feature.TIME_NOT_SAID_AND_NOTHING_TELLING, has(Feature.TIME_NOT_SAID) && !telling);
    set(Feature.NOT_SAME_TYPE_AND_NOTHING_TELLING, !has(Feature.SAME_TYPE) && !telling);
  }

  /** True if the two share what few incidents have: a toll, a wording, rare words. */
  private boolean isTelling() {
    return has(Feature.SAME_WORDING)
        || has(Feature.LIKE_WORDING)
        || value(Feature.SHARED_NAMES) > ONE_NAME
        || value(Feature.SAME_KILLED) + value(Feature.SAME_INJURED) > ONE_OR_NOBODY;
  }

  private double value(Feature feature) {
    return values[feature.ordinal()];
  }

  private boolean has(Feature feature) {
    return value(feature) > 0;
  }

  private void set(Feature feature, double value) {
    values[feature.ordinal()] = value;
  }

  private void set(Feature feature, boolean holds) {
    if (holds) {
      set(feature, 1);
    }
  }

  private void time() {
    if (a.hasDay() && b.hasDay()) {
      int apart = daysApart(a, b);
      if (a.presumed || b.presumed) {
        set(apart == 0 ? Feature.PRESUMED_TIMES_OVERLAP : Feature.PRESUMED_TIMES_APART, 1);
      } else if (apart > 0) {
        set(apart == 1 ? Feature.ONE_DAY_APART : Feature.DAYS_APART, Math.min(apart, 30));
      } else if (a.days() == 1 && b.days() == 1) {
        set(Feature.SAME_DAY, 1);
      } else {
        boolean brief = a.days() <= SHORT && b.days() <= SHORT;
        set(brief ? Feature.DAYS_OVERLAP : Feature.LONG_TIMES_OVERLAP, 1);
      }
    } else {
      set(Feature.TIME_NOT_SAID, 1);
      if (a.weekday != 0 && b.weekday != 0) {
        set(a.weekday == b.weekday ? Feature.SAME_WEEKDAY : Feature.OTHER_WEEKDAY, 1);
      }
    }
    if (a.time != 0 && b.time != 0) {
      set(a.time == b.time ? Feature.SAME_PART_OF_DAY : Feature.OTHER_PART_OF_DAY, 1);
    }
    if (a.published != Facts.NO_DAY && b.published != Facts.NO_DAY) {
      set(Feature.PUBLISHED_TOGETHER, Math.abs(a.published - b.published) <= 2);
    }
    set(Feature.BOTH_BACKGROUND, a.background && b.background);
    set(Feature.ONE_BACKGROUND, a.background != b.background);
  }

  /** How many days lie between two times; 0 if they overlap. */
  static int daysApart(Facts a, Facts b) {
    return Math.max(0, Math.max(a.start - b.end, b.start - a.end));
  }

  /** Kilometres between two points; exact enough within a country. */
  static double kilometres(double lat, double lon, double otherLat, double otherLon) {
    double north = lat - otherLat;
    double east = (lon - otherLon) * Math.cos(Math.toRadians((lat + otherLat) / 2));
    return KM_A_DEGREE * Math.sqrt(north * north + east * east);
  }

  private static double kilometres(Facts a, Facts b) {
    return kilometres(a.lat, a.lon, b.lat, b.lon);
  }

  private void place() {
    if (!a.hasPlace() || !b.hasPlace()) {
      set(Feature.PLACE_NOT_SAID, 1);
      return;
    }
    set(Feature.SAME_SITE, a.site != 0 && a.site == b.site);
    if (!a.hasPoint() || !b.hasPoint()) {
      set(Feature.ONE_PLACE_HOLDS_THE_OTHER, a.country == b.country);
      set(Feature.FAR_AWAY, a.country != b.country);
      return;
    }
    boolean sameProvince = a.province != 0 && a.province == b.province;
    if (a.province != 0 && b.province != 0) {
      set(sameProvince ? Feature.SAME_PROVINCE : Feature.OTHER_PROVINCE, 1);
    }
    set(Feature.SAME_DISTRICT, a.district != 0 && a.district == b.district && sameProvince);
    if (a.place != 0 && a.place == b.place && kilometres(a, b) < 30) {
      set(Feature.SAME_PLACE, 1);
      return;
    }
    if (a.precision == 3 && b.precision == 3) {
      set(Feature.FAR_AWAY, !sameProvince);
    } else if (a.precision == 3 || b.precision == 3) {
      set(Feature.ONE_PLACE_HOLDS_THE_OTHER, sameProvince);
    } else {
      double apart = kilometres(a, b);
      set(
          apart <= 5
              ? Feature.WITHIN_5_KM
              : apart <= 20
                  ? Feature.WITHIN_20_KM
                  : apart <= 60 ? Feature.WITHIN_60_KM : Feature.FAR_AWAY,
          1);
      set(Feature.OTHER_NAMED_PLACE, a.precision == 1 && b.precision == 1);
    }
  }

  private void kind() {
    if (a.type == b.type) {
      set(Feature.SAME_TYPE, 1);
    } else {
      set(
          related(a.type, b.type)
              ? Feature.RELATED_TYPE
              : a.type.isViolent() && b.type.isViolent()
                  ? Feature.OTHER_VIOLENCE
                  : Feature.OTHER_TYPE,
          1);
    }
    set(Feature.OTHER_STATUS, a.status != b.status);
    if (a.weapons.length > 0 && b.weapons.length > 0) {
      set(share(a.weapons, b.weapons) > 0 ? Feature.SHARED_WEAPON : Feature.OTHER_WEAPON, 1);
    }
  }

  private static boolean related(EventType a, EventType b) {
    for (Set<EventType> kind : KINDS) {
      if (kind.contains(a) && kind.contains(b)) {
        return true;
      }
    }
    return false;
  }

  private void parties() {
    if (a.target != 0 && b.target != 0) {
      set(a.target == b.target ? Feature.SAME_TARGET : Feature.OTHER_TARGET, 1);
    }
    if (a.actor != 0 && b.actor != 0) {
      set(a.actor == b.actor ? Feature.SAME_ACTOR : Feature.OTHER_ACTOR, 1);
    }
  }

  private void harm() {
    harm(
        a.killed,
        b.killed,
        Feature.SAME_KILLED,
        Feature.KILLED_FIT,
        Feature.KILLED_RISE,
        Feature.OTHER_KILLED);
    harm(
        a.injured,
        b.injured,
        Feature.SAME_INJURED,
        Feature.INJURED_FIT,
        Feature.INJURED_RISE,
        Feature.OTHER_INJURED);
  }

  private void harm(
      Count left, Count right, Feature same, Feature fit, Feature rise, Feature other) {
    if (!Facts.isTold(left) || !Facts.isTold(right)) {
      return;
    }
    boolean exact = left.best().isPresent() && right.best().isPresent();
    if (exact && left.best().equals(right.best())) {
      // Many tell of one or two dead; few of thirty-seven.
      set(same, Math.min(3, NOBODY + Math.log1p((double) left.low())));
    } else if (fit(left, right)) {
      set(fit, 1);
    } else if (rises(left, right)) {
      set(rise, 1);
    } else {
      set(other, 1);
    }
  }

  private static boolean fit(Count left, Count right) {
    return left.low() <= right.high().orElse(Long.MAX_VALUE)
        && right.low() <= left.high().orElse(Long.MAX_VALUE);
  }

  /** A toll grows with the days, by news of the same story to at most three times as much. */
  private boolean rises(Count left, Count right) {
    if (left.low() == 0 || right.low() == 0 || a.published == b.published) {
      return false;
    }
    boolean later = a.published > b.published;
    long before = later ? right.low() : left.low();
    long after = later ? left.low() : right.low();
    return after > before && after <= 3 * before;
  }

  private void words() {
    int shared = shareSorted(a.names, b.names);
    set(Feature.SHARED_NAMES, Math.log1p(shared));
    set(Feature.NO_SHARED_NAMES, shared == 0 && a.names.length > 2 && b.names.length > 2);
    double wording = a.testimony.sketch().containment(b.testimony.sketch());
    set(Feature.SAME_WORDING, wording >= SAME);
    set(Feature.LIKE_WORDING, wording >= LIKE && wording < SAME);
    set(
        Feature.SAME_BODY,
        a.testimony.origin().sketch().likeness(b.testimony.origin().sketch()) >= SAME);
  }

  /** How many members two short arrays share. */
  private static int share(int[] left, int[] right) {
    int shared = 0;
    for (int one : left) {
      for (int other : right) {
        shared += one == other ? 1 : 0;
      }
    }
    return shared;
  }

  /** How many members two sorted arrays share. */
  private static int shareSorted(int[] left, int[] right) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < left.length && j < right.length) {
      if (left[i] == right[j]) {
        shared++;
        i++;
        j++;
      } else if (left[i] < right[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  /** True if the one happened after the other, of which no day is told, was published. */
  private static boolean isLater(Facts one, Facts other) {
    return one.hasDay()
        && !one.presumed
        && (!other.hasDay() || other.presumed)
        && other.published != Facts.NO_DAY
        && one.start > other.published + 1;
  }

  /** Why two accounts cannot be of one incident, whatever else they share; empty if they can. */
  static String parting(Facts a, Facts b) {
    if (a.report == b.report) {
      return "one report tells them apart";
    }
    if (a.hasDay() && b.hasDay() && !a.presumed && !b.presumed && daysApart(a, b) > FEW_DAYS) {
      return "more than " + FEW_DAYS + " days lie between them";
    }
    if (isLater(a, b) || isLater(b, a)) {
      return "one happened after the report of the other";
    }
    boolean abroad = a.country != 0 && b.country != 0 && a.country != b.country;
    if (abroad && a.hasPoint() && b.hasPoint() && kilometres(a, b) > FAR_KM) {
      return "more than " + (int) FAR_KM + " km and a border lie between them";
    }
    return "";
  }
}

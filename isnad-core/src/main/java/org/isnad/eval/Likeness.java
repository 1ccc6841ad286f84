package org.isnad.eval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How like a program's account is to a gold one: what decides which are compared. */
final class Likeness {

  private static final Map<String, String> GROUP = groups();
  private static final int NEAR = 5;

  /** Where the gold's trigger stands in the text, in code points. */
  record Range(int start, int end) {

    boolean isNear(Json evidence) {
      return evidence.get("start").number(Double.POSITIVE_INFINITY) < end + NEAR
          && start - NEAR < evidence.get("end").number(Double.NEGATIVE_INFINITY);
    }
  }

  private Likeness() {}

  private static Map<String, String> groups() {
    Map<String, String> groups = new LinkedHashMap<>();
    Map.of(
            "battle", "armed_clash gov_regains nonstate_overtakes",
            "remote", "air_drone_strike shelling ied suicide_bomb grenade chemical",
            "civilians", "attack abduction sexual_violence",
            "protest", "protest protest_intervention protest_excessive_force",
            "riot", "violent_demonstration mob_violence",
            "strategic",
                "disrupted_weapons arrests agreement change_to_group base_established"
                    + " looting_destruction territory_transfer strategic_other")
        .forEach(
            (group, types) -> {
              for (String type : types.split(" ", -1)) {
                groups.put(type, group);
              }
            });
    return Map.copyOf(groups);
  }

  static double of(Json gold, Json given, @Nullable Range trigger) {
    Json type = given.get("type");
    if (!type.says()) {
      return 0;
    }
    double likeness = ofTypes(type, gold.get("type").listed());
    Map<String, Boolean> right = Comparison.of(gold, given);
    likeness += 2 * one(right, "when") + 1.5 * one(right, "admin1") + 1.5 * one(right, "point");
    likeness += .5 * one(right, "weapon") + .5 * one(right, "target");
    likeness += .5 * one(right, "killed") + .5 * one(right, "injured");
    if (trigger != null && evidence(given).anyMatch(trigger::isNear)) {
      likeness += 3;
    }
    return likeness >= (gold.get("optional").says() ? 3 : 3.5) ? likeness : 0;
  }

  private static double ofTypes(Json type, List<Json> wanted) {
    if (type.isAmong(wanted)) {
      return 3;
    }
    String group = group(type);
    return wanted.stream().anyMatch(want -> Objects.equals(group, group(want))) ? 1.5 : 0;
  }

  private static @Nullable String group(Json type) {
    String code = type.text();
    return code == null ? null : GROUP.get(code);
  }

  private static double one(Map<String, Boolean> right, String field) {
    return right.getOrDefault(field, false) ? 1 : 0;
  }

  private static Stream<Json> evidence(Json account) {
    return Stream.of("trigger", "when", "where", "target")
        .flatMap(part -> account.get(part).get("evidence").members().stream());
  }
}

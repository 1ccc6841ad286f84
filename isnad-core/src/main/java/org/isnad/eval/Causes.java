package org.isnad.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isnad.eval.Likeness.Range;
import org.jspecify.annotations.Nullable;

/**
 * Errors by field and cause, as far as the records themselves show the cause: whether what was
 * missed is told nowhere or was taken for another account, and where a wrong value comes from.
 */
final class Causes {
  /** So alike are two tellings of one incident at the least. */
  private static final double SAME = 6;

  private final Map<String, List<String>> lines = new TreeMap<>();

  void missed(String error, List<Json> given, Set<Integer> used, @Nullable Range trigger) {
    String cause = "told nowhere";
    if (trigger == null) {
      cause = "not placed in the text";
    }
    for (int j = 0; j < given.size() && trigger != null; j++) {
      Stream<Json> words = given.get(j).get("trigger").get("evidence").members().stream();
      if (words.anyMatch(trigger::isNear)) {
        cause = used.contains(j) ? "its words stand in another account" : "given, but unlike";
      }
    }
    add("missed: " + cause, error);
  }

  void extra(String error, Json given, List<Json> gold, Set<Integer> met) {
    double most = 0;
    boolean again = false;
    for (int i = 0; i < gold.size(); i++) {
      double likeness = Likeness.of(gold.get(i), given, null);
      if (likeness > most) {
        most = likeness;
        again = met.contains(i);
      }
    }
    String cause =
        most < SAME
            ? "no account of the gold is like it"
            : again ? "tells an account again" : "like one that was missed";
    add("extra: " + cause, error);
  }

  /** A wrong value of a field; {@code others} are the report's other gold accounts. */
  void wrong(String field, String error, Json gold, Json given, List<Json> others) {
    String cause;
    if (isAbsent(field, given)) {
      cause = "not given";
    } else if (isSilent(field, gold)) {
      cause = "given where the report is silent";
    } else if (others.stream()
        .anyMatch(
            other ->
                !isSilent(field, other)
                    && Comparison.of(other, given).getOrDefault(field, false))) {
      cause = "that of another account";
    } else {
      cause = "another value";
    }
    add(field + ": " + cause, error);
  }

  private static boolean isAbsent(String field, Json given) {
    return switch (field) {
      case "when" -> given.get("when").get("start").isNull();
      case "admin1", "point" -> given.get("where").get("admin1").isNull();
      case "actor" -> !given.get("actor").get("name").says();
      case "target" -> given.get("target").get("category").is("unknown");
      case "weapon" -> given.get("weapons").members().isEmpty();
      case "killed", "injured" -> given.get("harm").get(field).isNull();
      case "claim" -> given.get("claim").isNull();
      default -> false;
    };
  }

  private static boolean isSilent(String field, Json gold) {
    Json wanted = field.equals("admin1") ? gold.get("where").get(field) : gold.get(field);
    return switch (field) {
      case "admin1", "killed", "injured", "claim" ->
          wanted.listed().stream().allMatch(Json::isNull);
      case "actor", "target", "weapon" ->
          wanted.listed().stream().allMatch(value -> value.isNull() || value.is("unknown"));
      default -> false;
    };
  }

  void add(String cause, String error) {
    lines.computeIfAbsent(cause, none -> new ArrayList<>()).add(error);
  }

  /** The errors of each cause, the most frequent cause first. */
  Map<String, List<String>> sorted() {
    Map<String, List<String>> sorted = new LinkedHashMap<>();
    lines.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<String, List<String>> e) -> -e.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .forEach(e -> sorted.put(e.getKey(), List.copyOf(e.getValue())));
    return Collections.unmodifiableMap(sorted);
  }
}

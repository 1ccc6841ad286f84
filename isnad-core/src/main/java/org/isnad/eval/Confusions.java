package org.isnad.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.eval.Score.Confusion;

/** What was taken for what, field by field. */
final class Confusions {

  private static final int LONGEST = 60;

  private final Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();

  void missed(Json type) {
    count("found", "missed " + type);
  }

  void extra(Json type) {
    count("found", "extra " + type);
  }

  void add(String field, Json gold, Json given) {
    count(field, wanted(field, gold) + " -> " + got(field, given));
  }

  private void count(String field, String what) {
    counts.computeIfAbsent(field, none -> new TreeMap<>()).merge(what, 1, Integer::sum);
  }

  /** The wanted value in few words. */
  static String wanted(String field, Json gold) {
    return switch (field) {
      case "admin1" -> brief(gold.get("where").get("admin1"));
      case "point" -> point(gold.get("where"));
      case "when" ->
          gold.get("when").listed().stream()
              .map(Confusions::interval)
              .collect(Collectors.joining(" | "));
      case "killed", "injured" ->
          gold.get(field).listed().stream()
              .map(Confusions::count)
              .collect(Collectors.joining(" | "));
      default -> brief(gold.get(field));
    };
  }

  /** The given value in few words. */
  static String got(String field, Json given) {
    return switch (field) {
      case "admin1" -> brief(given.get("where").get("admin1"));
      case "point" -> point(given.get("where"));
      case "when" -> interval(given.get("when"));
      case "killed", "injured" -> count(given.get("harm").get(field));
      case "actor" -> brief(given.get("actor").get("name").or(given.get("actor").get("id")));
      case "target" -> brief(given.get("target").get("category"));
      case "weapon" -> joined(given.get("weapons"), "type");
      case "chain" -> joined(given.get("chain"), "name");
      case "claim" -> brief(given.get("claim").get("group"));
      default -> brief(given.get(field));
    };
  }

  private static String joined(Json list, String member) {
    return list.members().stream()
        .map(one -> brief(one.get(member)))
        .collect(Collectors.joining("+", "[", "]"));
  }

  private static String point(Json place) {
    return brief(place.get("name"))
        + " "
        + String.valueOf(place.get("lat").value())
        + ","
        + String.valueOf(place.get("lon").value());
  }

  private static String interval(Json when) {
    String start = String.valueOf(Days.day(when.get("start")));
    String end = String.valueOf(Days.day(when.get("end").or(when.get("start"))));
    return start.equals(end) ? start : start + ".." + end;
  }

  private static String count(Json value) {
    if (!value.isObject()) {
      return value.toString();
    }
    return value.get("best").isNull() ? value.get("low") + "+" : value.get("best").toString();
  }

  private static String brief(Json value) {
    String text =
        value.isList()
            ? value.members().stream().map(Json::toString).collect(Collectors.joining("|"))
            : value.toString();
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
  }

  /** The most frequent first. */
  Map<String, List<Confusion>> lists() {
    Map<String, List<Confusion>> lists = new LinkedHashMap<>();
    counts.forEach(
        (field, seen) -> {
          List<Confusion> list = new ArrayList<>();
          seen.forEach((what, times) -> list.add(new Confusion(what, times)));
          list.sort(
              Comparator.comparingInt(Confusion::times).reversed().thenComparing(Confusion::what));
          lists.put(field, List.copyOf(list));
        });
    return Collections.unmodifiableMap(lists);
  }
}

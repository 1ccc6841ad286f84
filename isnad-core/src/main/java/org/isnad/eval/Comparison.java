package org.isnad.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A gold account beside a program's, field by field. */
final class Comparison {

  /** Every field that is scored, in the order in which the figures are written. */
  static final List<String> FIELDS =
      List.of(
          "type", "status", "when", "admin1", "point", "actor", "target", "weapon", "killed",
          "injured", "chain", "claim");

  /** The fields that must all be right for a record to count as right. */
  static final List<String> RECORD =
      List.of("type", "status", "when", "admin1", "killed", "injured");

  private static final double USUAL_TOLERANCE_KM = 15;
  private static final double EARTH_DIAMETER_KM = 12742;

  private final Json gold;
  private final Json given;

  private Comparison(Json gold, Json given) {
    this.gold = gold;
    this.given = given;
  }

  /** Right or wrong for every field that the gold account speaks of. */
  static Map<String, Boolean> of(Json gold, Json given) {
    return new Comparison(gold, given).compare();
  }

  private Map<String, Boolean> compare() {
    Map<String, Boolean> right = new LinkedHashMap<>();
    Json wantedPlace = gold.get("where");
    for (String field : FIELDS) {
      boolean spokenOf =
          switch (field) {
            case "admin1" -> wantedPlace.get(field).present();
            case "point" -> !wantedPlace.get("lat").isNull();
            default -> gold.get(field).present();
          };
      if (spokenOf) {
        right.put(field, isRight(field));
      }
    }
    return right;
  }

  private boolean isRight(String field) {
    Json wanted = gold.get(field);
    return switch (field) {
      case "type", "status" -> given.get(field).isAmong(wanted.listed());
      case "when" -> wanted.listed().stream().anyMatch(w -> Days.agree(w, given.get("when")));
      case "admin1" ->
          given.get("where").get("admin1").isAmong(gold.get("where").get("admin1").listed());
      case "point" -> pointIsRight();
      case "actor" -> actorIsRight();
      case "target" -> targetIsRight();
      case "weapon" -> weaponIsRight();
      case "killed", "injured" -> Counts.agree(wanted, given.get("harm").get(field));
      case "chain" -> chainIsRight();
      case "claim" -> claimIsRight();
      default -> throw new IllegalArgumentException("no such field: " + field);
    };
  }

  private boolean pointIsRight() {
    Json wanted = gold.get("where");
    Json got = given.get("where");
    if (got.get("lat").isNull()) {
      return false;
    }
    double tolerance = wanted.get("tolerance_km").number(USUAL_TOLERANCE_KM);
    Stream<double[]> also =
        wanted.get("also").members().stream()
            .map(p -> new double[] {p.members().get(0).number(0), p.members().get(1).number(0)});
    return Stream.concat(Stream.of(point(wanted)), also)
        .anyMatch(point -> kilometres(point, point(got)) <= tolerance);
  }

  private static double[] point(Json place) {
    return new double[] {place.get("lat").number(0), place.get("lon").number(0)};
  }

  private static double kilometres(double[] a, double[] b) {
    double p = Math.toRadians(a[0]);
    double q = Math.toRadians(b[0]);
    double across = Math.sin(Math.toRadians(b[1] - a[1]) / 2);
    double up = Math.sin((q - p) / 2);
    double h = up * up + Math.cos(p) * Math.cos(q) * across * across;
    return EARTH_DIAMETER_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }

  private boolean actorIsRight() {
    List<Json> wanted = gold.get("actor").listed().stream().filter(Json::says).toList();
    Json actor = given.get("actor");
    String id = actor.get("id").says() ? actor.get("id").text() : null;
    boolean wantsUnknown = wanted.stream().anyMatch(name -> name.is("unknown"));
    if ((id == null || id.equals("unknown")) && !actor.get("name").says()) {
      return wanted.isEmpty() || wantsUnknown;
    }
    List<@Nullable String> names = new ArrayList<>();
    names.add(id == null ? "" : id.replace('-', ' '));
    names.add(id);
    names.add(actor.get("name").text());
    names.add(actor.get("name_ar").text());
    names.addAll(quotes(actor));
    return Names.meet(wanted.stream().filter(name -> !name.is("unknown")).toList(), names);
  }

  private boolean targetIsRight() {
    Json category = given.get("target").get("category");
    return (category.present() ? category : new Json(true, "unknown"))
        .isAmong(gold.get("target").listed());
  }

  private boolean weaponIsRight() {
    List<Json> listed = gold.get("weapon").listed();
    Set<String> wanted = types(listed.stream());
    Set<String> got =
        types(given.get("weapons").members().stream().map(weapon -> weapon.get("type")));
    if (got.isEmpty()) {
      return wanted.isEmpty() || listed.stream().anyMatch(type -> type.is("unknown"));
    }
    return got.stream().anyMatch(wanted::contains);
  }

  private static Set<String> types(Stream<Json> values) {
    return values
        .filter(type -> type.says() && !type.is("unknown"))
        .map(Json::toString)
        .collect(Collectors.toSet());
  }

  private boolean chainIsRight() {
    List<Json> links = given.get("chain").members();
    List<Json> wanted = gold.get("chain").members();
    if (wanted.isEmpty()) {
      return links.stream()
          .map(link -> link.get("kind"))
          .allMatch(kind -> kind.is("outlet") || kind.is("unknown"));
    }
    List<@Nullable String> names = new ArrayList<>();
    for (Json link : links) {
      names.add(link.get("name").text());
      names.addAll(quotes(link));
    }
    return wanted.stream().allMatch(want -> Names.meet(want.listed(), names));
  }

  private boolean claimIsRight() {
    Json claim = given.get("claim");
    Json group = claim.get("group");
    if (!gold.get("claim").says()) {
      return !group.says();
    }
    List<@Nullable String> names = new ArrayList<>();
    names.add(group.text());
    names.add(claim.get("group_ar").text());
    names.addAll(quotes(claim));
    return group.says() && Names.meet(gold.get("claim").listed(), names);
  }

  private static List<@Nullable String> quotes(Json value) {
    List<@Nullable String> quotes = new ArrayList<>();
    value.get("evidence").members().forEach(evidence -> quotes.add(evidence.get("quote").text()));
    return quotes;
  }
}

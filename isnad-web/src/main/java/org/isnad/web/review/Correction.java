package org.isnad.web.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.lexicon.Place;
import org.isnad.store.Field;
import org.isnad.store.Json;
import org.isnad.web.language.Language;
import org.isnad.web.language.Texts;

/** Makes a field's value of what was filled in, or says what is wrong with it. */
final class Correction {

  private static final long MOST_PEOPLE = 1_000_000;
  private static final int LONGEST_NAME = 200;
  private static final int COUNTRY = 4;
  private static final int MOST_WEAPONS = 8;

  private final Finder names;
  private final Filled filled;
  private final List<Mistake> mistakes;

  Correction(Finder names, Filled filled, List<Mistake> mistakes) {
    this.names = names;
    this.filled = filled;
    this.mistakes = mistakes;
  }

  /**
   * The value with what it rests on; worth nothing if a mistake was added.
   *
   * @param current the value that is shown now
   * @param basis members that say what it rests on
   */
  Json value(Field field, Json current, Map<String, Json> basis) {
    return switch (field) {
      case TYPE -> with(Map.of("code", code("type")), basis);
      case STATUS -> with(Map.of("code", code("status")), basis);
      case WHEN -> with(when(), basis);
      case WHERE -> with(where(current), basis);
      case ACTOR -> with(actor(), basis);
      case TARGET -> with(target(), basis);
      case WEAPONS -> weapons(basis);
      case KILLED, INJURED, ABDUCTED, ARRESTED, CASUALTIES -> with(count(), basis);
      case CLAIM -> with(claim(), basis);
      case DAMAGE -> {
        wrong("field", "not-here");
        yield Json.NULL;
      }
    };
  }

  private static Json with(Map<String, Json> value, Map<String, Json> basis) {
    Map<String, Json> all = new TreeMap<>(value);
    all.putAll(basis);
    return Json.of(all);
  }

  private void wrong(String input, String key, String... arguments) {
    mistakes.add(Mistake.of(input, key, arguments));
  }

  private Json code(String list) {
    Optional<String> code = filled.text("code");
    if (code.isEmpty() || !isCode(list, code.get())) {
      wrong(list, "code");
    }
    return Json.of(code.orElse(""));
  }

  /** Codes are those that have a name; English and Arabic have the same. */
  private static boolean isCode(String list, String code) {
    return code.matches("[a-z0-9_]+")
        && Texts.in(Language.ENGLISH).find(list + "." + code).isPresent();
  }

  private Map<String, Json> when() {
    Optional<LocalDate> start = day("start");
    Optional<LocalDate> end = filled.text("end").isEmpty() ? start : day("end");
    if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
      wrong("end", "before-start");
    }
    String exact = start.equals(end) ? "day" : "days";
    String precision = filled.text("precision").orElse(exact);
    if (!isCode("when-precision", precision)) {
      wrong("precision", "code");
    }
    Map<String, Json> when = new TreeMap<>();
    when.put("start", Json.of(start.map(LocalDate::toString).orElse(null)));
    when.put("end", Json.of(end.map(LocalDate::toString).orElse(null)));
    when.put("precision", Json.of(precision));
    when.put("time", Json.NULL);
    return when;
  }

  private Optional<LocalDate> day(String input) {
    Optional<String> typed = filled.figures(input);
    if (typed.isEmpty()) {
      wrong(input, "day");
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(typed.get()));
    } catch (DateTimeParseException other) {
      wrong(input, "day");
      return Optional.empty();
    }
  }

  private Map<String, Json> where(Json current) {
    Map<String, Json> where = new TreeMap<>();
    where.put("admin3", Json.NULL);
    where.put("site", current.get("site"));
    Optional<Integer> precision = precision();
    Optional<String> id = filled.text("place");
    if (id.isPresent()) {
      Optional<Place> place = names.place(id.get());
      if (place.isEmpty()) {
        wrong("place", "place");
        return where;
      }
      Place found = place.get();
      int own = Math.max(Finder.precision(found), precision.orElse(1));
      where.put("country", Json.of(found.country()));
      where.put("admin1", Json.of(found.admin1().isEmpty() ? null : found.admin1()));
      where.put("admin2", Json.of(found.admin2().isEmpty() ? null : found.admin2()));
      where.put("name", Json.of(found.english()));
      where.put("name_ar", Json.of(found.names().isEmpty() ? null : found.names().get(0)));
      point(where, own, BigDecimal.valueOf(found.lat()), BigDecimal.valueOf(found.lon()));
      return where;
    }
    if (filled.text("lat").isEmpty() && filled.text("lon").isEmpty()) {
      wrong("place", "place");
      return where;
    }
    BigDecimal lat = degrees("lat", 90);
    BigDecimal lon = degrees("lon", 180);
    if (precision.isEmpty()) {
      wrong("precision", "code");
    }
    where.put("country", current.get("country"));
    where.put("admin1", current.get("admin1"));
    where.put("admin2", Json.NULL);
    Optional<String> name = name("name");
    where.put("name", Json.of(name.orElse(null)));
    where.put("name_ar", Json.of(name("name_ar").or(() -> name).orElse(null)));
    point(where, precision.orElse(COUNTRY), lat, lon);
    return where;
  }

  private static void point(
      Map<String, Json> where, int precision, BigDecimal lat, BigDecimal lon) {
    boolean exact = precision < COUNTRY;
    where.put("precision", Json.of(precision));
    where.put("lat", exact ? new Json(lat.stripTrailingZeros()) : Json.NULL);
    where.put("lon", exact ? new Json(lon.stripTrailingZeros()) : Json.NULL);
  }

  private Optional<Integer> precision() {
    Optional<String> typed = filled.figures("precision");
    if (typed.isPresent() && !typed.get().matches("[1-4]")) {
      wrong("precision", "code");
      return Optional.empty();
    }
    return typed.map(Integer::valueOf);
  }

  private BigDecimal degrees(String input, int most) {
    String typed = filled.figures(input).orElse("");
    if (typed.matches("-?[0-9]{1,3}(\\.[0-9]{1,8})?")) {
      BigDecimal degrees = new BigDecimal(typed);
      if (degrees.abs().compareTo(BigDecimal.valueOf(most)) <= 0) {
        return degrees;
      }
    }
    wrong(input, "degrees", Integer.toString(most));
    return BigDecimal.ZERO;
  }

  private Optional<String> name(String input) {
    Optional<String> name = filled.text(input);
    if (name.isPresent() && name.get().codePointCount(0, name.get().length()) > LONGEST_NAME) {
      wrong(input, "long", Integer.toString(LONGEST_NAME));
    }
    return name;
  }

  private Map<String, Json> actor() {
    Map<String, Json> actor = new TreeMap<>();
    String certainty = filled.text("certainty").orElse("");
    if (!isCode("certainty", certainty)) {
      wrong("certainty", "code");
    }
    actor.put("certainty", Json.of(certainty));
    Optional<String> id = filled.text("party");
    Optional<String> free = name("name");
    if (id.isPresent()) {
      Optional<Party> party = names.party(id.get());
      if (party.isEmpty()) {
        wrong("party", "party");
        return actor;
      }
      actor.put("id", Json.of(party.get().id()));
      actor.put("name", Json.of(party.get().arabic()));
      actor.put("label", Json.of(party.get().label()));
    } else if (free.isPresent()) {
      actor.put("id", Json.of(slug(free.get())));
      actor.put("name", Json.of(free.get()));
      actor.put("label", Json.NULL);
    } else if (certainty.equals("unknown")) {
      actor.put("id", Json.of("unknown"));
      actor.put("name", Json.NULL);
      actor.put("label", Json.NULL);
    } else {
      wrong("party", "party");
    }
    return actor;
  }

  private static String slug(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
        .replaceAll("^-|-$", "");
  }

  private Map<String, Json> target() {
    String category = filled.text("code").orElse("");
    if (!isCode("target", category)) {
      wrong("target", "code");
    }
    Map<String, Json> target = new TreeMap<>();
    target.put("category", Json.of(category));
    target.put("owner", Json.of(name("owner").orElse(null)));
    return target;
  }

  private Json weapons(Map<String, Json> basis) {
    List<Json> weapons = new ArrayList<>();
    for (int i = 0; i < MOST_WEAPONS; i++) {
      String type = filled.at("weapon", i);
      String model = filled.at("model", i);
      String count = Filled.ascii(filled.at("count", i));
      if (type.isEmpty() && (!model.isEmpty() || !count.isEmpty())) {
        wrong("weapon", "code");
      } else if (!type.isEmpty()) {
        if (!isCode("weapon", type)) {
          wrong("weapon", "code");
        }
        boolean counted = count.matches("[0-9]{1,6}");
        if (!counted && !count.isEmpty()) {
          wrong("count", "people", Long.toString(MOST_PEOPLE));
        }
        Map<String, Json> weapon = new TreeMap<>();
        weapon.put("type", Json.of(type));
        weapon.put("model", Json.of(model.isEmpty() ? null : model));
        weapon.put("count", counted ? Json.of(Long.parseLong(count)) : Json.NULL);
        weapons.add(with(weapon, basis));
      }
    }
    if (weapons.isEmpty()) {
      wrong("weapon", "code");
    }
    return Json.of(weapons);
  }

  /** One figure is exact; with the lowest alone the others stay open: "dozens", "at least". */
  private Map<String, Json> count() {
    Optional<Long> low = people("low");
    Optional<Long> best = people("best");
    Optional<Long> high = people("high");
    Map<String, Json> count = new TreeMap<>();
    if (low.isEmpty() && best.isEmpty()) {
      if (mistakes.isEmpty()) {
        wrong("best", "people", Long.toString(MOST_PEOPLE));
      }
      return count;
    }
    boolean exact = low.isEmpty();
    long lowest = low.or(() -> best).orElse(0L);
    Optional<Long> highest = exact ? high.or(() -> best) : high;
    if (best.isPresent() && best.get() < lowest) {
      wrong("best", "order");
    }
    if (highest.isPresent() && highest.get() < best.orElse(lowest)) {
      wrong("high", "order");
    }
    count.put("low", Json.of(lowest));
    count.put("best", best.map(Json::of).orElse(Json.NULL));
    count.put("high", highest.map(Json::of).orElse(Json.NULL));
    return count;
  }

  private Optional<Long> people(String input) {
    Optional<String> typed = filled.figures(input);
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    if (!typed.get().matches("[0-9]{1,7}") || Long.parseLong(typed.get()) > MOST_PEOPLE) {
      wrong(input, "people", Long.toString(MOST_PEOPLE));
      return Optional.empty();
    }
    return Optional.of(Long.valueOf(typed.get()));
  }

  private Map<String, Json> claim() {
    Map<String, Json> claim = new TreeMap<>();
    Optional<String> group = name("name");
    Optional<Party> party = filled.text("party").flatMap(names::party);
    if (party.isEmpty() && group.isEmpty()) {
      wrong("party", "party");
    }
    claim.put("group", Json.of(party.map(Party::label).or(() -> group).orElse(null)));
    claim.put("group_ar", Json.of(party.map(Party::arabic).or(() -> group).orElse(null)));
    claim.put("by", Json.of(name("by").orElse("")));
    return claim;
  }
}

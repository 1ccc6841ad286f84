package org.isnad.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.lexicon.Place;
import org.isnad.store.Json;
import org.jspecify.annotations.Nullable;

/** Makes the lines of the flat tables. */
final class Rows {

  private static final String JOINED = "; ";
  private static final List<String> OUTCOMES =
      List.of("killed", "injured", "abducted", "arrested", "casualties");

  /** What stands in claim_group where a report says that nobody claims it. */
  private static final String NOBODY = "nobody";

  private final Areas areas;
  private final PlaceNote notes;

  Rows(Areas areas) {
    this.areas = areas;
    this.notes = new PlaceNote(areas);
  }

  Row of(Case incident) {
    Map<String, @Nullable Object> cells = new HashMap<>();
    what(incident, cells);
    where(incident, cells);
    who(incident, cells);
    for (String outcome : OUTCOMES) {
      TollView.Numbers toll = TollView.AS_KEPT.of(incident.toll(outcome));
      cells.put(outcome + "_low", number(toll.low()));
      cells.put(outcome + "_best", number(toll.best()));
      cells.put(outcome + "_high", number(toll.high()));
    }
    sources(incident, cells);
    return Row.of(cells);
  }

  private static void what(Case incident, Map<String, @Nullable Object> cells) {
    cells.put("id", incident.id());
    cells.put("version", whole(incident.at("version")));
    cells.put("type", incident.text("type").orElse(null));
    cells.put("event_type", incident.type().map(TypeNames::event).orElse(null));
    cells.put("sub_event_type", incident.type().map(TypeNames::subEvent).orElse(null));
    cells.put("status", incident.text("status").orElse(null));
    cells.put("start", incident.start().orElse(null));
    cells.put("end", incident.end().orElse(null));
    cells.put("date_precision", incident.text("when", "precision").orElse("unknown"));
    cells.put("time", incident.text("when", "time").orElse(null));
    cells.put("confidence", incident.at("confidence").number().orElse(null));
    cells.put("review", incident.review());
    cells.put(
        "disagreements",
        joined(
            incident.at("disagreements").list().stream()
                .flatMap(d -> d.get("field").text().stream())));
    cells.put("decided", joined(incident.at("decided").members().keySet().stream()));
    cells.put("release", incident.release());
  }

  private void where(Case incident, Map<String, @Nullable Object> cells) {
    Optional<Place> unit = incident.text("where", "admin1").flatMap(areas::admin1);
    for (String name : List.of("country", "admin1", "admin2", "admin3", "site")) {
      cells.put(name, incident.text("where", name).orElse(null));
    }
    cells.put("admin1_name", unit.map(Place::english).orElse(null));
    cells.put("admin1_name_ar", unit.map(p -> p.names().get(0)).orElse(null));
    cells.put("place_name", incident.text("where", "name").orElse(null));
    cells.put("place_name_ar", incident.text("where", "name_ar").orElse(null));
    boolean point = incident.hasPoint();
    cells.put("latitude", point ? degrees(incident.at("where", "lat")) : null);
    cells.put("longitude", point ? degrees(incident.at("where", "lon")) : null);
    cells.put("place_precision", (long) incident.placePrecision());
    cells.put("place_note", notes.of(incident).orElse(null));
    cells.put("coord_policy", incident.coordPolicy());
    cells.put("uncertainty_m", Uncertainty.of(incident).orElse(null));
  }

  private static void who(Case incident, Map<String, @Nullable Object> cells) {
    cells.put("actor_id", incident.text("actor", "id").orElse(null));
    cells.put("actor_name", incident.text("actor", "name").orElse(null));
    cells.put("actor_label", incident.text("actor", "label").orElse(null));
    cells.put("actor_certainty", incident.text("actor", "certainty").orElse(null));
    cells.put("target_category", incident.text("target", "category").orElse(null));
    cells.put("target_owner", incident.text("target", "owner").orElse(null));
    cells.put("weapons", joined(incident.at("weapons").list().stream().map(Rows::weapon)));
    Json claim = incident.at("claim");
    boolean nobody =
        claim.has("nobody")
            ? claim.get("nobody").equals(Json.of(true))
            : !claim.isNull() && claim.get("group").isNull();
    cells.put(
        "claim_group",
        nobody
            ? NOBODY
            : incident
                .text("claim", "group")
                .or(() -> incident.text("claim", "group_ar"))
                .orElse(null));
  }

  private static String weapon(Json weapon) {
    String type = weapon.get("type").text().orElse("unknown");
    return weapon.get("count").number().map(n -> type + " x" + n.toPlainString()).orElse(type);
  }

  private static void sources(Case incident, Map<String, @Nullable Object> cells) {
    cells.put("sources_reports", whole(incident.at("reports")));
    cells.put("sources_independent_low", whole(incident.at("independent_chains", "lower")));
    cells.put("sources_independent_high", whole(incident.at("independent_chains", "upper")));
    cells.put("outlets", joined(incident.sources().stream().map(Source::outlet)));
    cells.put("urls", joined(incident.sources().stream().map(Source::url), " "));
    cells.put(
        "accounts",
        joined(incident.at("accounts").list().stream().flatMap(a -> a.text().stream()), " "));
    cells.put("evidence", incident.evidence());
  }

  private static @Nullable String joined(Stream<String> texts) {
    return joined(texts, JOINED);
  }

  /** Each once, in their order; null if there is none. */
  private static @Nullable String joined(Stream<String> texts, String by) {
    String all = texts.filter(t -> !t.isEmpty()).distinct().collect(Collectors.joining(by));
    return all.isEmpty() ? null : all;
  }

  private static @Nullable Long whole(Json number) {
    return number.number().map(BigDecimal::longValue).orElse(null);
  }

  private static @Nullable Long number(OptionalLong number) {
    return number.isPresent() ? number.getAsLong() : null;
  }

  /** At most six decimals, and none that say nothing. */
  static @Nullable BigDecimal degrees(Json number) {
    return number.number().map(Rows::rounded).orElse(null);
  }

  private static BigDecimal rounded(BigDecimal degrees) {
    BigDecimal short6 = degrees.setScale(6, RoundingMode.HALF_UP).stripTrailingZeros();
    return short6.scale() < 0 ? short6.setScale(0) : short6;
  }
}

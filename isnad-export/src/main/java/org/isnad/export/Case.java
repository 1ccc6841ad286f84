package org.isnad.export;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.store.Json;

/**
 * An incident as a file may show it: every writer takes this and nothing else, so that what is
 * withheld is withheld from all of them.
 *
 * @param record the incidents format, with what was decided
 * @param review how far people have come with it
 * @param sources the reports, each once
 * @param quotes the words that values rest on
 * @param isPublic true if names and exact places were taken out
 * @param latest when the last report or decision of it came in
 */
record Case(
    Json record,
    String review,
    List<Source> sources,
    List<Quote> quotes,
    boolean isPublic,
    Instant latest) {

  Case {
    sources = List.copyOf(sources);
    quotes = List.copyOf(quotes);
  }

  String id() {
    return text("id").orElse("");
  }

  /** Text under a path of names. */
  Optional<String> text(String... path) {
    return at(path).text().filter(t -> !t.isEmpty());
  }

  Json at(String... path) {
    Json value = record;
    for (String name : path) {
      value = value.get(name);
    }
    return value;
  }

  Json toll(String outcome) {
    return at("harm", outcome);
  }

  Optional<TypeNames> type() {
    return text("type").flatMap(TypeNames::of);
  }

  Optional<LocalDate> start() {
    return day(at("when", "start"));
  }

  Optional<LocalDate> end() {
    return day(at("when", "end"));
  }

  static Optional<LocalDate> day(Json json) {
    try {
      return json.text().map(LocalDate::parse);
    } catch (DateTimeException undated) {
      return Optional.empty();
    }
  }

  int placePrecision() {
    return at("where", "precision").number().map(n -> n.intValue()).orElse(4);
  }

  boolean hasPoint() {
    return at("where", "lat").number().isPresent() && at("where", "lon").number().isPresent();
  }

  String release() {
    return isPublic ? Release.PUBLIC : Release.COMPLETE;
  }

  String coordPolicy() {
    return isPublic ? Release.GRID : Release.AS_KEPT;
  }

  /** One line of JSON Lines. */
  Json json() {
    Map<String, Json> members = record.members();
    members.put("review", Json.of(review));
    members.put("sources", Json.of(sources.stream().map(Source::json).toList()));
    members.put("evidence", evidence());
    members.put("release", Json.of(release()));
    members.put("coord_policy", Json.of(coordPolicy()));
    Uncertainty.of(this).ifPresent(m -> members.put("uncertainty_m", Json.of(m)));
    return Json.of(new TreeMap<>(members));
  }

  Json evidence() {
    return Json.of(quotes.stream().map(Quote::json).toList());
  }
}

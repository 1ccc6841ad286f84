package org.isnad.web.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.store.Field;
import org.isnad.store.Json;
import org.isnad.web.language.Digits;
import org.isnad.web.show.Evidences;
import org.isnad.web.show.Excerpt;
import org.isnad.web.show.FieldValue;
import org.isnad.web.show.Part;
import org.isnad.web.show.Values;
import org.isnad.web.show.Words;

/** What was read in a report, with its words. */
final class Reading {

  private final Json record;
  private final Values values;
  private final Digits digits;
  private final List<Words> words;
  private final Map<String, String> incidents;

  /**
   * @param record the line of the accounts format; null if the report could not be read
   * @param incidents permanent ids of incidents by the ids of accounts
   */
  Reading(
      Json record,
      String report,
      String text,
      Values values,
      Digits digits,
      Map<String, String> incidents) {
    this.record = record;
    this.values = values;
    this.digits = digits;
    this.words = Evidences.of(record, report, text);
    this.incidents = incidents;
  }

  List<Told> accounts() {
    List<Told> told = new ArrayList<>();
    for (Json account : record.get("accounts").list()) {
      told.add(told(account));
    }
    return told;
  }

  private Told told(Json account) {
    String id = account.get("id").text().orElse("");
    String number = id.substring(id.indexOf('#') + 1);
    List<Line> lines = new ArrayList<>();
    List<String> silent = new ArrayList<>();
    for (Field field : Field.values()) {
      Json value = field.in(account);
      FieldValue shown = values.of(field, value);
      if (shown.isSaid() || !quotes(id, field.code()).isEmpty()) {
        lines.add(line(id, number, field.code(), shown, confidence(field, value, account)));
      } else {
        silent.add(values.label(field));
      }
    }
    FieldValue chain = chain(account);
    if (chain.isSaid()) {
      lines.add(line(id, number, Evidences.CHAIN, chain, Optional.empty()));
    }
    return new Told(
        id,
        number,
        Optional.ofNullable(incidents.get(id)),
        account.get("type").text().orElse(""),
        account.get("background").equals(Json.of(true)),
        account.get("confidence").number().map(BigDecimal::doubleValue).orElse(0.0),
        lines,
        silent);
  }

  private Line line(
      String id, String number, String field, FieldValue value, Optional<Double> confidence) {
    return new Line(
        "a" + number + "-" + field,
        id + "|" + field,
        field,
        values.label(field),
        Values.kind(field),
        value,
        confidence,
        quotes(id, field));
  }

  private static Optional<Double> confidence(Field field, Json value, Json account) {
    Json sure = field == Field.TYPE ? account : value;
    return sure.list().isEmpty()
        ? sure.get("confidence").number().map(BigDecimal::doubleValue)
        : sure.list().stream()
            .flatMap(member -> member.get("confidence").number().stream())
            .map(BigDecimal::doubleValue)
            .min(Double::compare);
  }

  /** From the outlet inward, without the outlet itself where it is not named. */
  private static FieldValue chain(Json account) {
    List<Part> parts = new ArrayList<>();
    for (Json link : account.get("chain").list()) {
      Optional<String> name = link.get("name").text().filter(n -> !n.isBlank());
      if (name.isPresent()) {
        if (!parts.isEmpty()) {
          parts.add(new Part(" ← ", Part.Kind.WORDS));
        }
        parts.add(new Part(name.get(), Part.Kind.VALUE));
      }
    }
    return parts.isEmpty()
        ? new FieldValue(FieldValue.State.NOT_SAID, List.of(), List.of())
        : new FieldValue(FieldValue.State.SAID, parts, List.of());
  }

  private List<String> quotes(String owner, String field) {
    return words.stream()
        .filter(w -> w.owner().equals(owner) && w.field().equals(field))
        .map(Words::quote)
        .distinct()
        .toList();
  }

  /** Words of the report that say when it was published. */
  Optional<String> printed() {
    return words.stream()
        .filter(w -> w.field().equals(Evidences.PUBLISHED))
        .map(Words::quote)
        .findFirst();
  }

  List<Counted> statements() {
    List<Counted> counted = new ArrayList<>();
    for (Json statement : record.get("statements").list()) {
      Json count = statement.get("count");
      Optional<String> low = count.get("low").number().map(n -> digits.of(n.longValue()));
      Optional<String> high = count.get("high").number().map(n -> digits.of(n.longValue()));
      counted.add(
          new Counted(
              statement.get("kind").text().orElse(""),
              low.equals(high) || high.isEmpty()
                  ? low.orElse("?") + (high.isEmpty() ? "+" : "")
                  : low.orElse("?") + "\u2013" + high.get(),
              statement.get("window").get("start").text(),
              statement.get("window").get("end").text(),
              statement.get("scope").text().orElse(""),
              statement.get("evidence").list().stream()
                  .flatMap(e -> e.get("quote").text().stream())
                  .distinct()
                  .toList()));
    }
    return counted;
  }

  /**
   * The text and where the words of each field stand in it, as the page's script takes them. Places
   * are UTF-16 units.
   */
  Json painted(String text) {
    Map<String, String> labels = new TreeMap<>();
    for (Told told : accounts()) {
      told.lines()
          .forEach(
              line ->
                  labels.put(
                      line.words(),
                      line.label() + (line.value().isSaid() ? ": " + line.value().text() : "")));
    }
    int end = Excerpt.end(text);
    List<Json> fields = new ArrayList<>();
    for (Words span : words) {
      if (span.isThere() && span.end() <= end) {
        Map<String, Json> field = new TreeMap<>();
        field.put("account", Json.of(span.owner()));
        field.put("incident", Json.of(incidents.get(span.owner())));
        field.put("field", Json.of(span.field()));
        field.put(
            "label",
            Json.of(
                labels.getOrDefault(
                    span.owner() + "|" + span.field(), values.label(span.field()))));
        field.put("start", Json.of(span.start()));
        field.put("end", Json.of(span.end()));
        fields.add(Json.of(field));
      }
    }
    return Json.of(Map.of("text", Json.of(text.substring(0, end)), "fields", Json.of(fields)));
  }
}

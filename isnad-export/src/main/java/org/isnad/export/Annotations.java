package org.isnad.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.store.Json;

/** Makes annotations of the Web Annotation Data Model. */
final class Annotations {

  private static final String MOTIVATION = "motivation";
  private static final String VALUE = "value";

  private Annotations() {}

  /** What every incident has: which reports tell of it. */
  static Json link(Case incident) {
    List<Json> reports = incident.sources().stream().map(s -> Json.of(urn(s.report()))).toList();
    return annotation(
        "linking",
        Json.of(Map.of("id", Json.of(incident.id()), "type", Json.of("isnad:Incident"))),
        Json.of(reports));
  }

  /** The words that values rest on, each once. */
  static List<Json> quotes(Case incident) {
    Map<String, Json> annotations = new LinkedHashMap<>();
    for (Quote quote : incident.quotes()) {
      Map<String, Json> body = new TreeMap<>();
      body.put("type", Json.of("TextualBody"));
      body.put("purpose", Json.of("tagging"));
      body.put(VALUE, Json.of(quote.field()));
      body.put("isnad:incident", Json.of(incident.id()));
      body.put("isnad:account", Json.of(quote.account()));
      body.put("isnad:value", quote.value());
      Json annotation = annotation("identifying", Json.of(body), target(quote));
      annotations.putIfAbsent(annotation.get("id").toString(), annotation);
    }
    return new ArrayList<>(annotations.values());
  }

  /** What people decided of each field; the incident is what they assess. */
  static List<Json> decisions(Case incident) {
    List<Json> annotations = new ArrayList<>();
    incident
        .at("decided")
        .members()
        .forEach(
            (field, by) -> {
              Map<String, Json> body = new TreeMap<>(by.members());
              body.put("type", Json.of("TextualBody"));
              body.put("purpose", Json.of("assessing"));
              body.put(VALUE, Json.of(field + ": " + by.get("kind").text().orElse("")));
              annotations.add(
                  annotation("assessing", Json.of(named(body)), Json.of(incident.id())));
            });
    return annotations;
  }

  /** Members that the model does not know get our prefix. */
  private static Map<String, Json> named(Map<String, Json> body) {
    Map<String, Json> named = new TreeMap<>();
    body.forEach(
        (name, value) ->
            named.put(
                List.of("type", "purpose", VALUE).contains(name) ? name : "isnad:" + name, value));
    return named;
  }

  private static Json target(Quote quote) {
    List<Json> selectors = new ArrayList<>();
    quote
        .words()
        .ifPresent(
            words ->
                selectors.add(
                    Json.of(
                        Map.of(
                            "type", Json.of("TextQuoteSelector"),
                            "exact", Json.of(words.exact()),
                            "prefix", Json.of(words.before()),
                            "suffix", Json.of(words.after())))));
    selectors.add(
        Json.of(
            Map.of(
                "type", Json.of("TextPositionSelector"),
                "start", Json.of(quote.start()),
                "end", Json.of(quote.end()))));
    Json state =
        Json.of(
            Map.of(
                "type", Json.of("State"),
                "isnad:hash", Json.of(quote.report()),
                "isnad:offsets", Json.of("Unicode code points of the text in UTF-8")));
    return Json.of(
        Map.of(
            "type", Json.of("SpecificResource"),
            "source", Json.of(urn(quote.report())),
            "state", state,
            "selector", Json.of(selectors)));
  }

  private static String urn(String report) {
    return "urn:" + report;
  }

  /** Its id follows from what it says. */
  private static Json annotation(String motivation, Json body, Json target) {
    Json annotation =
        Json.of(
            Map.of(
                "type",
                Json.of("Annotation"),
                MOTIVATION,
                Json.of(motivation),
                "body",
                body,
                "target",
                target));
    return annotation.with(
        "id", Json.of("urn:isnad:annotation:" + Sha256.of(annotation.toString()).substring(0, 32)));
  }
}

package org.isnad.web.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.report.Report;
import org.isnad.store.Json;
import org.isnad.store.Listed;
import org.isnad.store.Telling;

/** Incidents, accounts and reports as programs get them. */
final class Items {

  private Items() {}

  static Json of(Optional<String> text) {
    return Json.of(text.orElse(null));
  }

  private static Json number(Optional<Double> number) {
    return number.map(n -> Json.parse(Double.toString(n))).orElse(Json.NULL);
  }

  private static Json share(double number) {
    return Json.parse(Double.toString(number));
  }

  private static Json count(Optional<Long> number) {
    return number.map(Json::of).orElse(Json.NULL);
  }

  private static Json texts(List<String> texts) {
    return Json.of(texts.stream().map(Json::of).toList());
  }

  private static Json figures(Listed.Figures figures) {
    return Json.of(
        Map.of(
            "low", count(figures.low()),
            "best", count(figures.best()),
            "high", count(figures.high())));
  }

  /** What is shown of an incident in a list. */
  static Map<String, Json> members(Listed row, String server) {
    Map<String, Json> item = new TreeMap<>();
    item.put("id", Json.of(row.id()));
    item.put("url", Json.of(server + ApiPages.ROOT + "/incidents/" + row.id()));
    item.put("version", Json.of(row.version()));
    item.put("type", of(row.type()));
    item.put("status", of(row.status()));
    item.put(
        "when",
        Json.of(
            Map.of(
                "start", of(row.start().map(Object::toString)),
                "end", of(row.end().map(Object::toString)),
                "precision", of(row.datePrecision()))));
    Listed.Spotted place = row.place();
    Map<String, Json> where = new TreeMap<>();
    where.put("country", of(place.country()));
    where.put("admin1", of(place.admin1()));
    where.put("admin2", of(place.admin2()));
    where.put("name", of(place.name()));
    where.put("name_ar", of(place.nameAr()));
    where.put("lat", number(place.lat()));
    where.put("lon", number(place.lon()));
    where.put("precision", Json.of(place.precision()));
    item.put("where", Json.of(where));
    item.put(
        "actor",
        Json.of(
            Map.of(
                "id", of(row.actor()),
                "name", of(row.actorName()),
                "label", of(row.actorLabel()))));
    item.put("target", of(row.target()));
    item.put("weapons", texts(row.weapons()));
    item.put("killed", figures(row.killed()));
    item.put("injured", figures(row.injured()));
    item.put("reports", Json.of(row.reports()));
    item.put(
        "sources",
        Json.of(Map.of("low", Json.of(row.sourcesLow()), "high", Json.of(row.sourcesHigh()))));
    item.put("confidence", share(row.confidence()));
    item.put("review", Json.of(row.review().code()));
    item.put("disagreements", texts(row.disagreements()));
    return item;
  }

  /** As a feature of GeoJSON; without coordinates its geometry is null. */
  static Json feature(Listed row, String server) {
    Map<String, Json> properties = members(row, server);
    properties.remove("id");
    Json geometry =
        row.place().hasPoint()
            ? Json.of(
                Map.of(
                    "type", Json.of("Point"),
                    "coordinates",
                        Json.of(List.of(number(row.place().lon()), number(row.place().lat())))))
            : Json.NULL;
    return Json.of(
        Map.of(
            "type", Json.of("Feature"),
            "id", Json.of(row.id()),
            "geometry", geometry,
            "properties", Json.of(properties)));
  }

  /** What one report tells, each value with its words. */
  static Json of(Telling telling) {
    return Json.of(
        Map.of(
            "id", Json.of(telling.account()),
            "report", about(telling.report()),
            "account", telling.record()));
  }

  /** Where a report is from, without its text. */
  static Json about(Report report) {
    return Json.of(
        Map.of(
            "id", Json.of(report.id()),
            "outlet", of(report.outlet()),
            "url", of(report.url()),
            "title", of(report.title()),
            "published", of(report.published()),
            "retrieved", of(report.retrieved())));
  }
}

package org.isnad.web.report;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.report.Report;
import org.isnad.store.Hit;
import org.isnad.store.Json;
import org.isnad.store.Sighting;
import org.isnad.store.StoreException;
import org.isnad.web.Call;
import org.isnad.web.Pages;
import org.isnad.web.Refusal;
import org.isnad.web.Role;
import org.isnad.web.Route;
import org.isnad.web.show.Values;

/** Reports: looking for them by their words, and each beside what was read in it. */
public final class ReportPages implements Pages {

  /** So many are listed; a page says so if there are more. */
  private static final int MOST_HITS = 100;

  @Override
  public List<Route> routes() {
    return List.of(
        Route.page("/reports", Role.VIEWER, ReportPages::search),
        Route.page("/reports/{id}", Role.VIEWER, ReportPages::show),
        Route.json("/reports/{id}/words", Role.VIEWER, ReportPages::words),
        Route.page("/reports/{id}/leave", Role.VIEWER, ReportPages::leave),
        Route.json("/reports/{id}/original", Role.CODER, ReportPages::original));
  }

  private static void search(Call call) throws StoreException {
    String query = call.query("q").orElse("").strip();
    List<Hit> hits = List.of();
    boolean isEmpty = query.isEmpty();
    if (!isEmpty) {
      try {
        hits = call.store().search().reports(query, Optional.empty(), MOST_HITS + 1);
      } catch (IllegalArgumentException noWord) {
        isEmpty = true;
      }
    }
    call.show(
        "reports",
        "reports.title",
        Map.of(
            "query",
            query,
            "isEmpty",
            isEmpty,
            "hits",
            hits.subList(0, Math.min(MOST_HITS, hits.size())),
            "isCut",
            hits.size() > MOST_HITS,
            "count",
            call.store().reports().count()));
  }

  private static Report find(Call call) throws StoreException {
    return call.store().reports().find(call.part("id")).orElseThrow(Refusal::notFound);
  }

  private static Json record(Call call, Report report) throws StoreException {
    return call.store().reports().record(report.id()).map(Json::parse).orElse(Json.NULL);
  }

  private static Reading reading(Call call, Report report, Json record) throws StoreException {
    return new Reading(
        record,
        report.id(),
        report.text(),
        new Values(call.texts(), call.digits()),
        call.digits(),
        call.store().explore().incidentsOf(report.id()));
  }

  private static void show(Call call) throws StoreException {
    Report report = find(call);
    Json record = record(call, report);
    Reading reading = reading(call, report, record);
    Json published = record.get("report").get("published");
    Optional<String> title =
        report.title().or(() -> record.get("report").get("title").get("text").text());
    List<Sighting> sightings = call.store().reports().sightings(report.id());
    ReportView view =
        new ReportView(
            report,
            title,
            report.published().or(reading::printed),
            published.get("start").text(),
            published.get("end").text(),
            published.get("basis").text().orElse("unknown"),
            sightings,
            versions(call, sightings),
            reading.accounts(),
            reading.statements(),
            call.store().reports().problem(report.id()));
    call.showTitled(
        "report",
        title.or(report::outlet).orElse(call.texts().get("report.untitled")),
        Map.of("view", view));
  }

  /** All texts that its addresses ever had; none if each had only this one. */
  private static List<String> versions(Call call, List<Sighting> sightings) throws StoreException {
    Set<String> versions = new LinkedHashSet<>();
    for (Sighting sighting : sightings) {
      if (sighting.report().url().isPresent()) {
        versions.addAll(call.store().reports().versions(sighting.report().url().get()));
      }
    }
    return versions.size() > 1 ? List.copyOf(versions) : List.of();
  }

  private static void words(Call call) throws StoreException {
    Report report = find(call);
    call.json(reading(call, report, record(call, report)).painted(report.text()));
  }

  /** Says where a link leads before anybody follows it: the other side sees who comes. */
  private static void leave(Call call) throws StoreException {
    Report report = find(call);
    String url = report.url().orElseThrow(Refusal::notFound);
    call.show("report-leave", "report.leave", new TreeMap<>(Map.of("id", report.id(), "url", url)));
  }

  /** The bytes that a report was taken from, as a file; never as anything that a browser opens. */
  private static void original(Call call) throws StoreException {
    Report report = find(call);
    byte[] bytes =
        call.store()
            .reports()
            .original(report.id())
            .orElseGet(() -> report.text().getBytes(StandardCharsets.UTF_8));
    String name = report.id().replaceAll("[^A-Za-z0-9]+", "-");
    call.context()
        .contentType("application/octet-stream")
        .header("Content-Disposition", "attachment; filename=\"" + name + ".bin\"")
        .result(bytes);
  }
}

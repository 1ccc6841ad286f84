package org.isnad.web.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.report.Report;
import org.isnad.store.Arrival;
import org.isnad.store.Json;
import org.isnad.store.ReaderVersion;
import org.isnad.store.Store;

/** Sentences in which right and left meet, with words to be marked in them; all are invented. */
final class Fixtures {

  /** One of them; places are code points. */
  record Fixture(String text, int start, int end, String quote) {

    Report report() {
      return Report.ofText(text);
    }

    Json evidence() {
      return Json.of(
          List.of(
              Json.of(
                  Map.of("start", Json.of(start), "end", Json.of(end), "quote", Json.of(quote)))));
    }
  }

  private Fixtures() {}

  static List<Fixture> all() throws IOException {
    try (InputStream file = Fixtures.class.getResourceAsStream("/bidi/fixtures.jsonl")) {
      if (file == null) {
        throw new IOException("no fixtures");
      }
      List<Fixture> all = new ArrayList<>();
      for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        Json json = Json.parse(line);
        all.add(
            new Fixture(
                json.get("text").text().orElseThrow(),
                json.get("start").number().orElseThrow().intValue(),
                json.get("end").number().orElseThrow().intValue(),
                json.get("quote").text().orElseThrow()));
      }
      return all;
    }
  }

  /** Keeps each as a report in which one account was read, that rests on the words. */
  static void in(Store store, List<Fixture> fixtures) throws IOException {
    List<Arrival> arrivals = new ArrayList<>();
    for (Fixture fixture : fixtures) {
      arrivals.add(Arrival.read(fixture.report(), record(fixture).toString()));
    }
    store.reports().add(new ReaderVersion("test", "rules", "places"), arrivals);
  }

  private static Json record(Fixture fixture) {
    String id = fixture.report().id();
    Json account =
        Json.of(
            Map.of(
                "id", Json.of(id + "#1"),
                "type", Json.of("attack"),
                "status", Json.of("occurred"),
                "trigger", Json.of(Map.of("evidence", fixture.evidence()))));
    return Json.of(
        Map.of(
            "report", Json.of(Map.of("id", Json.of(id))),
            "accounts", Json.of(List.of(account)),
            "statements", Json.of(List.of())));
  }
}

package org.isnad.web.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.isnad.store.Filter;
import org.isnad.store.Json;
import org.isnad.store.Listed;
import org.isnad.store.Store;
import org.isnad.web.Client;
import org.isnad.web.Role;
import org.isnad.web.Site;
import org.isnad.web.Web;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is asked, everything that counts incidents counts the same ones. */
class AgreementTest {

  private static final int QUESTIONS = 60;

  @TempDir private Path folder;

  @Test
  void listMapWeeksProgramsAndFilesCountTheSameIncidents() throws IOException {
    Store store = Store.open(folder.resolve("made.db"), InstantSource.system());
    GeneratedStore.fill(store, 7, 400, 60);
    try (Site site = Site.start(store, settings -> settings, Web.PAGES).withPeople()) {
      Client client = site.client(Role.CODER);
      SplittableRandom random = new SplittableRandom(11);
      List<Listed> rows = store.explore().list(Filter.ALL);
      int some = 0;
      for (int i = 0; i < QUESTIONS; i++) {
        some += compare(client, question(random, rows).canonical()) > 0 ? 1 : 0;
      }
      assertThat(some).as("questions that find something").isGreaterThan(QUESTIONS / 3);
      assertThat(site.printed()).isEmpty();
    }
  }

  private static Filter question(SplittableRandom random, List<Listed> rows) {
    Map<String, List<String>> asked = new TreeMap<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      Listed row = rows.get(random.nextInt(rows.size()));
      switch (random.nextInt(12)) {
        case 0 -> asked.put("type", List.of(row.type().orElseThrow(), "ied"));
        case 1 -> row.place().country().ifPresent(c -> asked.put("country", List.of(c)));
        case 2 -> row.place().admin1().ifPresent(a -> asked.put("admin1", List.of(a, "IQ-BG")));
        case 3 -> row.start().ifPresent(d -> asked.put("from", List.of(d.toString())));
        case 4 -> row.end().ifPresent(d -> asked.put("to", List.of(d.toString())));
        case 5 -> asked.put("killed", List.of(Integer.toString(random.nextInt(5))));
        case 6 -> asked.put("point", List.of(random.nextBoolean() ? "yes" : "no"));
        case 7 -> asked.put("date", List.of(random.nextBoolean() ? "yes" : "no"));
        case 8 -> asked.put("confidence", List.of("0." + random.nextInt(1, 9)));
        case 9 -> row.place().nameAr().ifPresent(n -> asked.put("place", List.of(n)));
        case 10 -> asked.put("q", List.of(random.nextBoolean() ? "حادث" : "النهر"));
        default -> asked.put("bbox", List.of("38,30,46,36"));
      }
    }
    return new Filter(asked);
  }

  private static long compare(Client client, String query) {
    String asked = query.isEmpty() ? "" : "?" + query;
    Json map = Json.parse(client.get("/explore/map" + asked).body());
    Json weeks = Json.parse(client.get("/explore/weeks" + asked).body());
    Json list = Json.parse(client.get("/api/v1/incidents" + asked).body());
    long total = number(list, "total");
    assertThat(number(map, "total")).as(query).isEqualTo(total);
    assertThat(number(weeks, "total")).as(query).isEqualTo(total);
    long onMap = map.get("spots").list().stream().mapToLong(spot -> number(spot, "count")).sum();
    assertThat(onMap + number(map, "without")).as(query).isEqualTo(total);
    long dated =
        weeks.get("weeks").list().stream()
            .flatMap(week -> week.get("types").members().values().stream())
            .mapToLong(n -> n.number().orElseThrow().longValue())
            .sum();
    assertThat(dated + number(weeks, "without")).as(query).isEqualTo(total);
    Json features = Json.parse(client.get("/api/v1/incidents.geojson" + asked).body());
    assertThat(features.get("features").list()).as(query).hasSize(Math.toIntExact(total));
    assertThat(number(features, "numberReturned")).isEqualTo(total);
    var file = client.get("/export?format=jsonl" + (query.isEmpty() ? "" : "&" + query));
    assertThat(file.body().lines().count()).as(query).isEqualTo(total);
    var table = client.get("/export?format=csv" + (query.isEmpty() ? "" : "&" + query));
    assertThat(table.headers().firstValue("Isnad-Rows")).hasValue(Long.toString(total));
    assertThat(client.get("/explore" + asked).body())
        .as(query)
        .contains("data-total=\"" + total + "\"");
    return total;
  }

  private static long number(Json json, String name) {
    return json.get(name).number().orElseThrow().longValue();
  }

  @Test
  void aFileOfFewerIncidentsHasTheirIdsInTheOrderOfTheList() throws IOException {
    Store store = Store.open(folder.resolve("order.db"), InstantSource.system());
    GeneratedStore.fill(store, 8, 120, 20);
    try (Site site = Site.start(store, settings -> settings, Web.PAGES).withPeople()) {
      String file = site.client(Role.CODER).get("/export?format=jsonl&country=IQ").body();
      List<String> ids = new ArrayList<>();
      file.lines().forEach(line -> ids.add(Json.parse(line).get("id").text().orElse("")));
      assertThat(ids)
          .isEqualTo(
              store.explore().list(new Filter(Map.of("country", List.of("IQ")))).stream()
                  .map(Listed::id)
                  .toList());
    }
  }
}

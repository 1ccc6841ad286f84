package org.isnad.eval;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Makes records out of gold, some of them wrong, so that a scorer has something to score. */
final class GoldRecords {

  private GoldRecords() {}

  static List<String> of(Path gold, SplittableRandom random) throws IOException {
    List<Json> reports;
    try (Reader file = Files.newBufferedReader(gold)) {
      reports = Json.parse(file).members();
    }
    List<Json> all = new ArrayList<>();
    reports.forEach(report -> all.addAll(report.get("accounts").members()));
    List<String> lines = new ArrayList<>();
    for (Json report : reports) {
      List<String> accounts = new ArrayList<>();
      for (Json account : report.get("accounts").members()) {
        Json other = all.get(random.nextInt(all.size()));
        accounts.add(account(random.nextInt(4) == 0 ? other : account, account, random));
      }
      lines.add(
          "{\"report\":{\"external_id\":\"%s\",\"published\":{}},\"accounts\":[%s]}"
              .formatted(report.get("id"), String.join(",", accounts)));
    }
    return List.copyOf(lines);
  }

  private static String account(Json one, Json other, SplittableRandom random) {
    Json when = one.get("when").listed().get(0);
    Json where = other.get("where");
    return """
        {"id":"x","type":%s,"status":%s,"background":%s,
         "when":{"start":%s,"end":%s,"confidence":0.%s},
         "where":{"admin1":%s,"lat":%s,"lon":%s,"confidence":0.%s},
         "actor":{"id":"some-id","name":%s,"confidence":0.%s},
         "target":{"category":%s},"weapons":[{"type":%s}],
         "harm":{"killed":%s,"injured":%s}}"""
        .formatted(
            quote(one.get("type")),
            quote(other.get("status")),
            one.get("background").says(),
            quote(when.get("start")),
            quote(when.get("end")),
            random.nextInt(10, 99),
            quote(where.get("admin1")),
            number(where.get("lat")),
            number(where.get("lon")),
            random.nextInt(10, 99),
            quote(other.get("actor")),
            random.nextInt(10, 99),
            quote(one.get("target")),
            quote(other.get("weapon")),
            count(one.get("killed"), random),
            count(other.get("injured"), random))
        .lines()
        .map(String::strip)
        .collect(Collectors.joining());
  }

  private static String quote(Json value) {
    Json first = value.listed().isEmpty() ? Json.NULL : value.listed().get(0);
    return first.isNull() ? "null" : '"' + first.toString().replace("\"", "\\\"") + '"';
  }

  private static String number(Json value) {
    return String.valueOf(value.value());
  }

  private static String count(Json value, SplittableRandom random) {
    Json first = value.listed().isEmpty() ? Json.NULL : value.listed().get(0);
    if (!first.isNumber()) {
      return "null";
    }
    String best = random.nextInt(4) == 0 ? "null" : first.toString();
    return "{\"low\":%s,\"best\":%s,\"confidence\":0.%s}"
        .formatted(first, best, random.nextInt(10, 99));
  }
}

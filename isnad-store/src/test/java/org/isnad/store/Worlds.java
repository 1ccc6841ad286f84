package org.isnad.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.isnad.report.Report;

/** Invented incidents of many kinds, as records of reading would tell them; nothing is read. */
final class Worlds {

  private static final List<String> TYPES =
      List.of("ied", "shelling", "armed_clash", "attack", "air_drone_strike", "protest");
  private static final List<String> ACTORS = List.of("unknown", "islamic-state", "turkey", "us");
  private static final List<String> TARGETS = List.of("unknown", "convoy", "base", "civilians");
  private static final List<String> WEAPONS = List.of("ied", "rocket", "drone", "small_arms");

  private record Town(String country, String admin1, String name, String arabic, double lat) {}

  private static final List<Town> TOWNS =
      List.of(
          new Town("IQ", "IQ-BB", "Al-Hillah", "الحلة", 32.48),
          new Town("IQ", "IQ-AN", "Fallujah", "الفلوجة", 33.35),
          new Town("IQ", "IQ-DI", "Baqubah", "بعقوبة", 33.74),
          new Town("SY", "SY-ID", "Idlib", "إدلب", 35.93),
          new Town("YE", "YE-TA", "Taizz", "تعز", 13.58));

  private Worlds() {}

  /** Reports of one account each; equal seeds give equal ones. */
  static List<Arrival> arrivals(long seed, int count) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Arrival> arrivals = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Report report =
          Report.ofText("خبر من صنعنا عن حادث لم يقع، رقمه " + seed + "-" + i)
              .withOutlet("وكالة المثال");
      arrivals.add(Arrival.read(report, record(report, random).toString()));
    }
    return arrivals;
  }

  private static Json record(Report report, SplittableRandom random) {
    Map<String, Json> account = new TreeMap<>();
    account.put("id", Json.of(report.id() + "#1"));
    account.put("type", Json.of(TYPES.get(random.nextInt(TYPES.size()))));
    account.put("status", Json.of("occurred"));
    account.put("confidence", Json.parse("0." + (10 + random.nextInt(90))));
    account.put("when", when(random));
    if (random.nextInt(5) > 0) {
      account.put("where", where(random));
    }
    account.put(
        "actor",
        Json.of(
            Map.of(
                "id", Json.of(ACTORS.get(random.nextInt(ACTORS.size()))),
                "certainty", Json.of("attributed"),
                "confidence", Json.parse("0." + (10 + random.nextInt(90))))));
    account.put(
        "target",
        Json.of(Map.of("category", Json.of(TARGETS.get(random.nextInt(TARGETS.size()))))));
    account.put(
        "weapons",
        Json.of(
            List.of(
                Json.of(Map.of("type", Json.of(WEAPONS.get(random.nextInt(WEAPONS.size()))))))));
    if (random.nextBoolean()) {
      Json killed = Json.of(random.nextInt(9));
      account.put(
          "harm",
          Json.of(
              Map.of("killed", Json.of(Map.of("low", killed, "best", killed, "high", killed)))));
    }
    return Json.of(
        Map.of(
            "report", Json.of(Map.of("id", Json.of(report.id()))),
            "accounts", Json.of(List.of(Json.of(account))),
            "statements", Json.of(List.of())));
  }

  private static Json when(SplittableRandom random) {
    if (random.nextInt(10) == 0) {
      return Json.of(Map.of("precision", Json.of("unknown")));
    }
    LocalDate start = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(700));
    LocalDate end = start.plusDays(random.nextInt(4) == 0 ? random.nextInt(20) : 0);
    return Json.of(
        Map.of(
            "start", Json.of(start.toString()),
            "end", Json.of(end.toString()),
            "precision", Json.of(start.equals(end) ? "day" : "days")));
  }

  private static Json where(SplittableRandom random) {
    Town town = TOWNS.get(random.nextInt(TOWNS.size()));
    int precision = 1 + random.nextInt(3);
    Map<String, Json> where = new TreeMap<>();
    where.put("country", Json.of(town.country()));
    where.put("admin1", Json.of(town.admin1()));
    where.put("precision", Json.of(precision));
    where.put("lat", Json.parse(Double.toString(town.lat())));
    where.put("lon", Json.parse("44." + random.nextInt(1, 9)));
    if (precision < 3) {
      where.put("name", Json.of(town.name()));
      where.put("name_ar", Json.of(town.arabic()));
    }
    return Json.of(where);
  }
}

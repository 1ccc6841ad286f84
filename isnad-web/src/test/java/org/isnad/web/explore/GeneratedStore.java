package org.isnad.web.explore;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.isnad.account.EventType;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Place;
import org.isnad.lexicon.PlaceRow;
import org.isnad.report.Report;
import org.isnad.store.Arrival;
import org.isnad.store.Json;
import org.isnad.store.ReaderVersion;
import org.isnad.store.Store;

/**
 * Stores of many invented incidents, as records of reading would tell them; nothing is read. The
 * places exist, the events did not happen.
 */
final class GeneratedStore {

  private static final ReaderVersion VERSION = new ReaderVersion("test", "rules", "places");
  private static final List<String> ACTORS =
      List.of("unknown", "islamic-state", "turkey", "us", "coalition", "houthis");
  private static final List<String> TARGETS =
      List.of("unknown", "convoy", "base", "civilians", "security_forces", "residential");
  private static final List<String> WEAPONS =
      List.of("ied", "rocket", "drone", "small_arms", "mortar", "aircraft");
  private static final List<String> OUTLETS = List.of("وكالة المثال", "صحيفة النهر", "قناة البلد");
  private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
  private static final int DAYS = 1800;
  private static final int BATCH = 1000;
  private static final int LINKED_AT_ONCE = 2000;

  private final SplittableRandom random;
  private final List<Place> places;

  private GeneratedStore(long seed, int most) {
    this.random = new SplittableRandom(seed);
    this.places = places(most);
  }

  /** Writes a store: {@code FILE COUNT}. */
  public static void main(String[] arguments) throws IOException {
    try (Store store = Store.open(Path.of(arguments[0]), InstantSource.system())) {
      fill(store, 50, Integer.parseInt(arguments[1]), 3000);
    }
  }

  /**
   * Fills a store; equal seeds give equal stores.
   *
   * @param count of reports, each with one incident
   * @param most how many places at most
   */
  static void fill(Store store, long seed, int count, int most) throws IOException {
    GeneratedStore generated = new GeneratedStore(seed, most);
    List<Arrival> batch = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      batch.add(generated.arrival(seed, i));
      if (batch.size() == BATCH || i == count - 1) {
        store.reports().add(VERSION, batch);
        batch.clear();
      }
    }
    while (store.link(LINKED_AT_ONCE).accounts() > 0) {
      // On to the next.
    }
  }

  private static List<Place> places(int most) {
    List<Place> all = new ArrayList<>();
    for (String file : Lexicon.lines("index.txt")) {
      if (file.startsWith("places/") && file.endsWith(".tsv")) {
        List<String> lines = Lexicon.lines(file);
        for (int i = 1; i < lines.size(); i++) {
          if (!lines.get(i).isBlank()) {
            Place place = PlaceRow.read(file + ":" + (i + 1), lines.get(i));
            if (List.of("IQ", "SY", "YE", "LB").contains(place.country())
                && !place.admin1().isEmpty()
                && !place.isCountry()) {
              all.add(place);
            }
          }
        }
      }
    }
    int step = Math.max(1, all.size() / most);
    List<Place> some = new ArrayList<>();
    for (int i = 0; i < all.size() && some.size() < most; i += step) {
      some.add(all.get(i));
    }
    return some;
  }

  private Arrival arrival(long seed, int number) {
    Report report =
        Report.ofText("خبر من صنعنا عن حادث لم يقع، رقمه " + seed + "-" + number)
            .withOutlet(OUTLETS.get(random.nextInt(OUTLETS.size())));
    return Arrival.read(report, record(report).toString());
  }

  private Json record(Report report) {
    Map<String, Json> account = new TreeMap<>();
    account.put("id", Json.of(report.id() + "#1"));
    // The lower numbers are the likelier.
    int type = Math.min(random.nextInt(25), random.nextInt(25));
    account.put("type", Json.of(EventType.values()[type].code()));
    account.put("status", Json.of("occurred"));
    account.put("confidence", share());
    account.put("when", when());
    where().ifPresent(where -> account.put("where", where));
    account.put(
        "actor",
        Json.of(
            Map.of(
                "id", Json.of(one(ACTORS)),
                "certainty", Json.of("attributed"),
                "confidence", share())));
    account.put("target", Json.of(Map.of("category", Json.of(one(TARGETS)))));
    account.put("weapons", Json.of(List.of(Json.of(Map.of("type", Json.of(one(WEAPONS)))))));
    if (random.nextBoolean()) {
      account.put("harm", Json.of(Map.of("killed", figures(), "injured", figures())));
    }
    return Json.of(
        Map.of(
            "report", Json.of(Map.of("id", Json.of(report.id()))),
            "accounts", Json.of(List.of(Json.of(account))),
            "statements", Json.of(List.of())));
  }

  private Json figures() {
    int low = random.nextInt(6);
    Json high = Json.of(low + random.nextInt(3));
    return Json.of(Map.of("low", Json.of(low), "best", high, "high", high));
  }

  private Json share() {
    return Json.parse("0." + (10 + random.nextInt(90)));
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  private Json when() {
    if (random.nextInt(20) == 0) {
      return Json.of(Map.of("precision", Json.of("unknown")));
    }
    LocalDate start = FIRST.plusDays(random.nextInt(DAYS));
    LocalDate end = start.plusDays(random.nextInt(8) == 0 ? random.nextInt(20) : 0);
    return Json.of(
        Map.of(
            "start", Json.of(start.toString()),
            "end", Json.of(end.toString()),
            "precision", Json.of(start.equals(end) ? "day" : "days")));
  }

  private Optional<Json> where() {
    if (random.nextInt(12) == 0) {
      return Optional.empty();
    }
    Place place = places.get(random.nextInt(places.size()));
    Map<String, Json> where = new TreeMap<>();
    where.put("country", Json.of(place.country()));
    where.put("admin1", Json.of(place.admin1()));
    where.put("precision", Json.of(place.isAdmin1() ? 3 : 1 + random.nextInt(2)));
    where.put("lat", Json.parse(Double.toString(place.lat())));
    where.put("lon", Json.parse(Double.toString(place.lon())));
    where.put("name", Json.of(place.english()));
    if (!place.names().isEmpty()) {
      where.put("name_ar", Json.of(place.names().get(0)));
    }
    return Optional.of(Json.of(where));
  }
}

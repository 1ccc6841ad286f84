package org.isnad.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts incidents one after the other: totals, points, weeks, governorates. */
final class Tally {

  private static final int DAYS_OF_WEEK = 7;

  /** Weeks without any incident are told as well, but not for ever. */
  private static final int MOST_WEEKS = 5_300;

  private record Point(double lat, double lon, int precision) {}

  private record Region(Optional<String> country, Optional<String> admin1) {}

  private static final class Sum {
    private long incidents;
    private long killed;
    private long injured;
    private final Map<String, Long> types = new TreeMap<>();

    void add(Listed row) {
      incidents++;
      killed += row.killed().known();
      injured += row.injured().known();
      types.merge(row.type().orElse(""), 1L, Long::sum);
    }
  }

  private final Map<Point, Sum> points = new HashMap<>();
  private final Map<Point, Listed.Spotted> places = new HashMap<>();
  private final Map<Region, Sum> regions = new HashMap<>();
  private final TreeMap<LocalDate, Map<String, Long>> weeks = new TreeMap<>();
  private long incidents;
  private long onMap;
  private long dated;

  void add(Listed row) {
    incidents++;
    Listed.Spotted place = row.place();
    if (place.lat().isPresent() && place.lon().isPresent()) {
      onMap++;
      Point point = new Point(place.lat().get(), place.lon().get(), place.precision());
      points.computeIfAbsent(point, p -> new Sum()).add(row);
      places.putIfAbsent(point, place);
    }
    if (place.country().isPresent()) {
      regions.computeIfAbsent(new Region(place.country(), place.admin1()), r -> new Sum()).add(row);
    }
    Optional<LocalDate> week = row.week();
    if (week.isPresent()) {
      dated++;
      weeks
          .computeIfAbsent(week.get(), w -> new TreeMap<>())
          .merge(row.type().orElse(""), 1L, Long::sum);
    }
  }

  Totals totals() {
    return new Totals(incidents, onMap, incidents - onMap, dated, incidents - dated);
  }

  List<Spot> spots() {
    List<Spot> spots = new ArrayList<>();
    points.forEach(
        (point, sum) -> {
          Listed.Spotted place = places.getOrDefault(point, NOWHERE);
          spots.add(
              new Spot(
                  point.lat(),
                  point.lon(),
                  point.precision(),
                  place.country(),
                  place.admin1(),
                  place.name(),
                  place.nameAr(),
                  sum.incidents,
                  sum.types,
                  sum.killed));
        });
    spots.sort(
        Comparator.comparingLong((Spot spot) -> -spot.incidents())
            .thenComparingDouble(Spot::lat)
            .thenComparingDouble(Spot::lon)
            .thenComparingInt(Spot::precision));
    return spots;
  }

  private static final Listed.Spotted NOWHERE =
      new Listed.Spotted(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          0);

  List<Week> weeks() {
    List<Week> all = new ArrayList<>();
    if (weeks.isEmpty()) {
      return all;
    }
    LocalDate last = weeks.lastKey();
    boolean gapless = weeks.firstKey().plusDays((long) MOST_WEEKS * DAYS_OF_WEEK).isAfter(last);
    if (!gapless) {
      weeks.forEach((monday, types) -> all.add(new Week(monday, types)));
      return all;
    }
    for (LocalDate day = weeks.firstKey(); !day.isAfter(last); day = day.plusDays(DAYS_OF_WEEK)) {
      all.add(new Week(day, weeks.getOrDefault(day, Map.of())));
    }
    return all;
  }

  List<Governorate> governorates() {
    List<Governorate> all = new ArrayList<>();
    regions.forEach(
        (region, sum) ->
            all.add(
                new Governorate(
                    region.country(),
                    region.admin1(),
                    sum.incidents,
                    sum.killed,
                    sum.injured,
                    sum.types)));
    all.sort(
        Comparator.comparingLong((Governorate g) -> -g.incidents())
            .thenComparing(g -> g.country().orElse(""))
            .thenComparing(g -> g.admin1().orElse("")));
    return all;
  }
}

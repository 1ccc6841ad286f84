package org.isnad.store;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/**
 * An incident as lists, maps and charts show it: what people decided over what machines found.
 *
 * @param id permanent id
 * @param version grows with every change of what is shown
 * @param place where it was
 * @param actor id of the party that did it; empty if that is unknown
 * @param target category of what was hit; empty if unknown
 * @param weapons types
 * @param reports how many tell it
 * @param sourcesLow independent sources that are proven to be different
 * @param sourcesHigh independent sources that cannot be shown to be the same
 * @param confidence from 0 to 1
 * @param disagreements fields of which its accounts contradict each other
 * @param contested those of them that nobody decided
 * @param weakest the least sure field that nobody decided
 * @param since when its first report came in
 */
public record Listed(
    String id,
    long version,
    Review review,
    Optional<String> type,
    Optional<String> status,
    Optional<LocalDate> start,
    Optional<LocalDate> end,
    Optional<String> datePrecision,
    Spotted place,
    Optional<String> actor,
    Optional<String> actorName,
    Optional<String> actorLabel,
    Optional<String> target,
    List<String> weapons,
    Figures killed,
    Figures injured,
    int reports,
    int sourcesLow,
    int sourcesHigh,
    double confidence,
    List<String> disagreements,
    List<String> contested,
    Optional<Weakest> weakest,
    Optional<Instant> since) {

  private static final int DAYS_OF_WEEK = 7;

  /**
   * A place as it is shown.
   *
   * @param precision 1 exact, 2 near, 3 a governorate, 4 a country; 0 if there is no place
   */
  public record Spotted(
      Optional<String> country,
      Optional<String> admin1,
      Optional<String> admin2,
      Optional<String> name,
      Optional<String> nameAr,
      Optional<Double> lat,
      Optional<Double> lon,
      int precision) {

    /** True if it has coordinates. */
    public boolean hasPoint() {
      return lat.isPresent() && lon.isPresent();
    }
  }

  /** People who came to a kind of harm; empty where nothing is said. */
  public record Figures(Optional<Long> low, Optional<Long> best, Optional<Long> high) {

    static final Figures NONE = new Figures(Optional.empty(), Optional.empty(), Optional.empty());

    /** The best figure, or the least where no best one is told; 0 if nothing is. */
    public long known() {
      return best.or(() -> low).orElse(0L);
    }

    /** True if something is told, be it that there were none. */
    public boolean isTold() {
      return low.isPresent() || best.isPresent() || high.isPresent();
    }
  }

  /** A field and how sure it is, from 0 to 1. */
  public record Weakest(String field, double confidence) {}

  public Listed {
    weapons = List.copyOf(weapons);
    disagreements = List.copyOf(disagreements);
    contested = List.copyOf(contested);
  }

  /** The Monday of the week that it was in; empty if its days do not lie within seven. */
  public Optional<LocalDate> week() {
    if (start.isEmpty()
        || end.isEmpty()
        || ChronoUnit.DAYS.between(start.get(), end.get()) >= DAYS_OF_WEEK) {
      return Optional.empty();
    }
    return Optional.of(start.get().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
  }
}

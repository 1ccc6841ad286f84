package org.isnad.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.account.Moment;
import org.isnad.account.Offset;
import org.isnad.report.Evidence;

/**
 * Dates reports without a date by the incidents that they share with others: "on Tuesday" is one
 * day once another report says which week it was.
 *
 * <p>Only what follows is kept. An incident lies within the days that the other reports give it,
 * all of them together; each relative time of the report turns these into days of publication, and
 * the report was published on a day that all its accounts allow. If none is left, nothing is
 * inferred.
 */
public final class Dating {
  /** Dates pass on through reports that were dated themselves; no chain of them is longer. */
  private static final int ROUNDS = 8;

  /** Wider days say little of a relative time. */
  private static final int WIDEST = 8;

  /** An account that may be of another incident must not date its report. */
  private static final double LEAST_SURE = 0.88;

  private final List<Incident> incidents;
  private final SortedMap<String, Days> dated = new TreeMap<>();
  private final SortedMap<String, InferredDate> inferred = new TreeMap<>();

  private Dating(Collection<Incident> incidents) {
    this.incidents = incidents.stream().sorted(Comparator.comparing(Incident::id)).toList();
  }

  /** The dates that follow, sorted by the reports' ids; the incidents may come in any order. */
  public static List<InferredDate> of(Collection<Incident> incidents) {
    Dating dating = new Dating(incidents);
    for (int round = 0; round < ROUNDS && dating.narrow(); round++) {
      // Each round dates reports that share incidents with those of the round before.
    }
    return List.copyOf(dating.inferred.values());
  }

  /** The same by the reports' ids. */
  public static Map<String, InferredDate> byReport(Collection<Incident> incidents) {
    Map<String, InferredDate> dates = new TreeMap<>();
    of(incidents).forEach(date -> dates.put(date.origin().id(), date));
    return dates;
  }

  /** One round for all reports at once, so that their order does not matter. */
  private boolean narrow() {
    SortedMap<String, Steps> steps = new TreeMap<>();
    for (Incident incident : incidents) {
      for (Testimony testimony : incident.testimonies()) {
        if (isUndated(testimony.origin())) {
          step(incident, testimony, steps);
        }
      }
    }
    boolean changed = false;
    for (Map.Entry<String, Steps> entry : steps.entrySet()) {
      Optional<InferredDate> date = entry.getValue().result();
      if (date.isEmpty()) {
        changed |= dated.remove(entry.getKey()) != null;
        inferred.remove(entry.getKey());
      } else {
        Days days = new Days(date.get().start(), date.get().end());
        changed |= !days.equals(dated.put(entry.getKey(), days));
        inferred.put(entry.getKey(), date.get());
      }
    }
    return changed;
  }

  private void step(Incident incident, Testimony testimony, SortedMap<String, Steps> steps) {
    Optional<Offset> told = testimony.account().when().told();
    if (told.isEmpty() || sureness(incident, testimony) < LEAST_SURE) {
      return;
    }
    SortedMap<String, Days> others = others(incident, testimony.origin().id());
    Days days = others.values().stream().reduce(Days::cover).orElse(null);
    if (days == null || days.length() > WIDEST) {
      return;
    }
    String words =
        testimony.account().when().evidence().stream()
            .map(Evidence::quote)
            .collect(Collectors.joining(" "));
    steps
        .computeIfAbsent(testimony.origin().id(), r -> new Steps(testimony.origin()))
        .add(testimony, incident, days, told.get(), words, List.copyOf(others.keySet()));
  }

  /** How sure it is that the account is of the incident, from 0 to 1. */
  private static double sureness(Incident incident, Testimony testimony) {
    double score =
        incident.bonds().stream()
            .filter(b -> b.left().equals(testimony.id()) || b.right().equals(testimony.id()))
            .mapToDouble(Bond::score)
            .max()
            .orElse(Double.NEGATIVE_INFINITY);
    return 1 / (1 + Math.exp(-score));
  }

  /**
   * The days that other reports give an incident, by account: those that say them, or, if none
   * does, those whose report was dated in the round before.
   */
  private SortedMap<String, Days> others(Incident incident, String report) {
    SortedMap<String, Days> said = new TreeMap<>();
    SortedMap<String, Days> followed = new TreeMap<>();
    for (Testimony other : incident.testimonies()) {
      Moment when = other.account().when();
      if (!other.origin().id().equals(report)) {
        Days.of(when.start(), when.end()).ifPresent(days -> said.put(other.id(), days));
        Optional.ofNullable(dated.get(other.origin().id()))
            .flatMap(published -> when.told().flatMap(published::told))
            .ifPresent(days -> followed.put(other.id(), days));
      }
    }
    return said.isEmpty() ? followed : said;
  }

  private static boolean isUndated(Origin origin) {
    return origin.start().isEmpty() || !origin.start().equals(origin.end());
  }

  /** What the accounts of one report allow. */
  private static final class Steps {
    private final Origin origin;
    private final List<InferredDate.Because> because = new ArrayList<>();
    private Optional<Days> left;
    private boolean contradicted;

    Steps(Origin origin) {
      this.origin = origin;
      this.left = Days.of(origin.start(), origin.end());
    }

    void add(
        Testimony testimony,
        Incident incident,
        Days days,
        Offset told,
        String words,
        List<String> others) {
      Optional<Days> allowed = days.published(told);
      Optional<Days> both = left.isEmpty() ? allowed : allowed.flatMap(left.get()::and);
      if (both.isEmpty()) {
        contradicted = true;
        return;
      }
      left = both;
      because.add(
          new InferredDate.Because(
              testimony.id(),
              words,
              incident.id(),
              others,
              "others date it to "
                  + days
                  + ", and it is "
                  + phrase(told)
                  + ": published "
                  + allowed.map(Days::toString).orElse("")));
    }

    private static String phrase(Offset told) {
      String weekday =
          told.weekday()
              .map(day -> "a " + day.name().charAt(0) + lower(day.name()) + ", ")
              .orElse("");
      String days =
          told.first() == told.last()
              ? Integer.toString(-told.first())
              : -told.last() + " to " + -told.first();
      return weekday + days + " days before the report";
    }

    private static String lower(String name) {
      return name.substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    Optional<InferredDate> result() {
      return contradicted || left.isEmpty()
          ? Optional.empty()
          : Optional.of(new InferredDate(origin, left.get().first(), left.get().last(), because));
    }
  }
}

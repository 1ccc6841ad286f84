package org.isnad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.report.Report;
import org.isnad.text.Span;

/**
 * An event whose date people wrote down.
 *
 * @param report the report that tells it
 * @param published when that was published, as people wrote down, or else as it came with it
 * @param trigger the words that tell it
 * @param wanted the dates that are right
 */
record GoldEvent(Report report, Optional<LocalDate> published, Span trigger, List<Wanted> wanted) {

  private static final String GOLD = ".gold.json";
  private static final int ISO_LENGTH = 10;

  /** A day or an interval that is right, give or take so many days at either end. */
  record Wanted(LocalDate start, LocalDate end, long tolerance) {
    boolean isMetBy(Dated date) {
      return Math.abs(ChronoUnit.DAYS.between(start, date.start())) <= tolerance
          && Math.abs(ChronoUnit.DAYS.between(end, date.end())) <= tolerance;
    }
  }

  boolean isMetBy(Dated date) {
    return wanted.stream().anyMatch(w -> w.isMetBy(date));
  }

  /**
   * The events of all gold files of a folder that have a date which can be known and whose words
   * stand in their report; those that cost nothing when missed are left out.
   */
  static List<GoldEvent> load(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(f -> f.toString().endsWith(GOLD)).sorted().toList();
    }
    List<GoldEvent> events = new ArrayList<>();
    for (Path file : files) {
      String name = file.getFileName().toString();
      Path texts = file.resolveSibling(name.substring(0, name.length() - GOLD.length()) + ".jsonl");
      Map<String, Report> reports = new HashMap<>();
      for (Report report : Corpus.load(texts)) {
        reports.put(report.externalId().orElse(""), report);
      }
      for (Tree gold : Tree.parse(Files.readString(file)).list()) {
        Report report = reports.get(gold.get("id").text().orElse(""));
        if (report != null) {
          for (Tree account : gold.get("accounts").list()) {
            event(report, gold.get("published"), account).ifPresent(events::add);
          }
        }
      }
    }
    return events;
  }

  private static Optional<GoldEvent> event(Report report, Tree published, Tree account) {
    String trigger = account.get("trigger").text().orElse("");
    int at = trigger.isEmpty() ? -1 : report.text().indexOf(trigger);
    List<Tree> alternatives = account.get("when").listed();
    List<Wanted> wanted = alternatives.stream().flatMap(w -> wanted(w).stream()).toList();
    boolean known =
        wanted.size() == alternatives.size()
            && alternatives.stream().noneMatch(when -> when.has("within"));
    if (at < 0 || !known || account.get("optional").text().equals(Optional.of("true"))) {
      return Optional.empty();
    }
    Optional<LocalDate> day =
        day(published.get("date"))
            .or(() -> day(published.get("end")))
            .or(() -> report.published().flatMap(GoldEvent::day))
            .or(() -> report.retrieved().flatMap(GoldEvent::day));
    return Optional.of(new GoldEvent(report, day, new Span(at, at + trigger.length()), wanted));
  }

  private static Optional<Wanted> wanted(Tree when) {
    Optional<LocalDate> start = day(when.get("start"));
    Optional<LocalDate> end = day(when.get("end")).or(() -> start);
    long tolerance = when.get("tolerance_days").text().map(Long::parseLong).orElse(0L);
    return start.map(day -> new Wanted(day, end.orElse(day), tolerance));
  }

  private static Optional<LocalDate> day(Tree value) {
    return value.text().flatMap(GoldEvent::day);
  }

  private static Optional<LocalDate> day(String iso) {
    return iso.length() < ISO_LENGTH
        ? Optional.empty()
        : Optional.of(LocalDate.parse(iso.substring(0, ISO_LENGTH)));
  }
}

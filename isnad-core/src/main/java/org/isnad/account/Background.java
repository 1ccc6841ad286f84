package org.isnad.account;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.mention.time.TimeMention;
import org.isnad.report.Document;
import org.isnad.report.Sentence;

/** What a report only recalls, beside what it was written to tell. */
final class Background {
  /** News gives the year of what lies back, and of today only with its day. */
  private static final List<String> COARSE = List.of("month", "year");

  private static final int RECENT_DAYS = 3;
  private static final int OLD_DAYS = 60;
  private static final int EARLY = 3;
  private static final int OPENING = 3;

  private final Scene scene;
  private final Hits hits;
  private final int firstNews;
  private final Calendar calendar;
  private final Weights weights;
  private final int firstLine;

  Background(Scene scene, Calendar calendar, Weights weights) {
    this.scene = scene;
    this.hits = scene.document().hits();
    this.firstNews = calendar.sense().firstNews();
    this.calendar = calendar;
    this.weights = weights;
    this.firstLine = firstLine(scene.document());
  }

  /** True if what is told has gone on for long: "since September 2014", "since the summer". */
  boolean isLongSince(Frame frame) {
    Optional<LocalDate> published = calendar.published().start();
    return published.isPresent()
        && frame.points().stream().allMatch(calendar.sense()::isSince)
        && frame.times().stream()
            .filter(calendar.sense()::isSince)
            .flatMap(t -> calendar.resolve(t).start().stream())
            .anyMatch(day -> ChronoUnit.DAYS.between(day, published.get()) > LONG_DAYS);
  }

  private static final int LONG_DAYS = 10;

  private static int firstLine(Document document) {
    return document.sentences().stream()
        .filter(s -> s.role() == Sentence.Role.BODY)
        .mapToInt(Sentence::line)
        .findFirst()
        .orElse(0);
  }

  /** True if an incident is recalled rather than reported. */
  boolean of(Cluster cluster, Moment when) {
    return weigh(cluster, when).sum() > weights.of("background.threshold");
  }

  /** What speaks for an incident being recalled; days are counted if its day is known. */
  Weighing weigh(Cluster cluster, Moment when) {
    boolean lead = isLead(cluster);
    Frame best = cluster.best();
    Weighing weighing =
        new Weighing(weights)
            .add("background.lead", lead)
            .add("background.recalled", recalls(best))
            .add(
                "background.earlier",
                cluster.frames().stream().allMatch(calendar.sense()::isLongEarlier))
            .add("background.relative", inRelative(best))
            .add("background.offset", isOffset(best))
            .add("background.late", cluster.first().index() - firstNews > EARLY)
            .add("background.again", cluster.frames().size() > 1);
    Optional<LocalDate> published = calendar.published().start();
    if (when.start().isPresent() && when.end().isPresent() && published.isPresent()) {
      long days = daysBefore(when.start().get(), when.end().get(), published.get());
      return weighing
          .add("background.days-ago", days > RECENT_DAYS)
          .add("background.months-ago", days > OLD_DAYS)
          .add("background.recent", days <= RECENT_DAYS && !when.evidence().isEmpty())
          .add("background.silent", days <= RECENT_DAYS && when.evidence().isEmpty());
    }
    return undated(weighing, cluster, when, lead);
  }

  /** How many days lie between the middle of some days and another day. */
  private static long daysBefore(LocalDate start, LocalDate end, LocalDate day) {
    LocalDate middle = start.plusDays((ChronoUnit.DAYS.between(start, end) + 1) / 2);
    return ChronoUnit.DAYS.between(middle, day);
  }

  private Weighing undated(Weighing weighing, Cluster cluster, Moment when, boolean lead) {
    boolean year = when.start().isPresent() && COARSE.contains(when.precision());
    List<TimeMention> times = cluster.frames().stream().flatMap(f -> f.points().stream()).toList();
    boolean dated =
        times.stream().anyMatch(t -> t.value().shift().isEmpty() && t.value().weekday().isEmpty());
    boolean far =
        times.stream().anyMatch(t -> t.value().shift().map(d -> d < -RECENT_DAYS).orElse(false));
    return weighing
        .add("background.undated-lead", lead && !year)
        .add("background.year", year)
        .add("background.told-far", far)
        .add("background.dated", dated)
        .add("background.told-near", !dated && !far && !times.isEmpty())
        .add("background.undated-recalled", recalls(cluster.best()));
  }

  /** True if "who", "which" stands right before the act. */
  private boolean inRelative(Frame frame) {
    int act = frame.triggers().get(0).first();
    for (int t = Math.max(frame.sentence().first(), act - OPENING); t < act; t++) {
      for (Hit hit : hits.at("clause", t)) {
        if (hit.entry().text("part").equals("relative")) {
          return true;
        }
      }
    }
    return false;
  }

  /** True if "two days after" stands before the act. */
  private boolean isOffset(Frame frame) {
    int act = frame.anchor().first();
    return scene.timesIn(frame.sentence().first(), act).stream()
        .anyMatch(t -> t.value().datesOther() && calendar.sense().leadsTo(t, act));
  }

  /** True if the sentence opens like a recollection. */
  boolean recalls(Frame frame) {
    int first = frame.sentence().first();
    for (int t = first; t < Math.min(first + OPENING, frame.end()); t++) {
      for (Hit hit : hits.at("context", t)) {
        if (hit.entry().id().equals("context.recall")) {
          return true;
        }
      }
    }
    return false;
  }

  /** True for what the headline or the first line tells. */
  boolean isLead(Cluster cluster) {
    return cluster.frames().stream()
        .anyMatch(
            f -> f.isTitle() || f.sentence().line() <= firstLine && f.sentence().paragraphStart());
  }
}

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
  private static final int RECENT_DAYS = 3;
  private static final int OLD_DAYS = 60;
  private static final int EARLY = 3;
  private static final int OPENING = 3;

  private final Hits hits;
  private final Calendar calendar;
  private final Weights weights;
  private final int firstLine;

  Background(Scene scene, Calendar calendar, Weights weights) {
    this.hits = scene.document().hits();
    this.calendar = calendar;
    this.weights = weights;
    this.firstLine = firstLine(scene.document());
  }

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
    Optional<LocalDate> published = calendar.published().start();
    boolean lead = isLead(cluster);
    Weighing weighing = new Weighing(weights).add("background.lead", lead);
    if (when.end().isPresent() && published.isPresent()) {
      long days = ChronoUnit.DAYS.between(when.end().get(), published.get());
      return weighing
          .add("background.days-ago", days > RECENT_DAYS)
          .add("background.months-ago", days > OLD_DAYS);
    }
    List<TimeMention> times = cluster.frames().stream().flatMap(f -> f.points().stream()).toList();
    boolean dated =
        times.stream().anyMatch(t -> t.value().shift().isEmpty() && t.value().weekday().isEmpty());
    boolean recalls = recalls(cluster.best());
    return weighing
        .add("background.undated-lead", lead)
        .add(
            "background.told-far",
            times.stream()
                .anyMatch(t -> t.value().shift().map(d -> d < -RECENT_DAYS).orElse(false)))
        .add("background.dated-recalled", dated && recalls)
        .add("background.dated-late", dated && !recalls && cluster.first().index() > EARLY);
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

package org.isnad.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.mention.time.Precision;
import org.isnad.mention.time.Published;
import org.isnad.mention.time.TimeExpression;
import org.isnad.mention.time.TimeMention;
import org.isnad.mention.time.When;
import org.isnad.report.Document;
import org.isnad.report.Evidence;
import org.isnad.report.Sentence;

/** Finds the stretch of time over which a statement counts. */
final class Spans {
  private static final int REACH = 14;

  /** From "since X" to "until Y" stand no more than these tokens. */
  private static final int UNTIL = 8;

  private final Scene scene;
  private final Document document;
  private final Published published;

  Spans(Scene scene, Published published) {
    this.scene = scene;
    this.document = scene.document();
    this.published = published;
  }

  /** The days counted over, if they are known, and the words that say so. */
  record Stretch(Optional<LocalDate> start, Optional<LocalDate> end, List<Evidence> words) {
    static Stretch unknown() {
      return new Stretch(Optional.empty(), Optional.empty(), List.of());
    }
  }

  /** The stretch that the sentence tells nearest to these tokens. */
  Stretch of(Sentence sentence, int first, int end) {
    List<TimeMention> times =
        scene.timesIn(sentence.first(), sentence.end()).stream()
            .filter(t -> t.value().hasDay() && (isSince(t) || distance(t, first, end) <= REACH))
            .filter(t -> (isStretch(t) || isWhole(t)) && !follows("time.until", t.first()))
            .sorted(
                Comparator.comparing((TimeMention t) -> !isSince(t))
                    .thenComparing(t -> !isStretch(t))
                    .thenComparingInt(t -> distance(t, first, end)))
            .toList();
    return times.isEmpty() ? Stretch.unknown() : stretch(times.get(0), sentence);
  }

  private Stretch stretch(TimeMention time, Sentence sentence) {
    When when = time.value().resolve(published);
    List<Evidence> words = new ArrayList<>(List.of(document.evidence(time.first(), time.end())));
    Optional<LocalDate> end = earlier(when.end(), published.end());
    if (isSince(time)) {
      end = published.end();
      Optional<TimeMention> until =
          scene.timesIn(time.end(), sentence.end()).stream()
              .filter(t -> t.value().hasDay() && t.first() - time.end() <= UNTIL)
              .filter(t -> follows("time.until", t.first()))
              .findFirst();
      if (until.isPresent()) {
        end = until.get().value().resolve(published).end();
        words.add(document.evidence(until.get().first(), until.get().end()));
      }
    }
    Optional<LocalDate> last = end;
    boolean inOrder =
        when.start().isPresent() && last.filter(d -> !d.isBefore(when.start().get())).isPresent();
    return inOrder ? new Stretch(when.start(), last, words) : Stretch.unknown();
  }

  private static boolean isStretch(TimeMention time) {
    return time.value().kind() == TimeExpression.Kind.WINDOW;
  }

  /** A day, month or year as a whole: "this month", "on Wednesday". */
  private boolean isWhole(TimeMention time) {
    if (time.value().kind() != TimeExpression.Kind.POINT || time.value().time().isPresent()) {
      return false;
    }
    Precision precision = time.value().resolve(published).precision();
    return precision == Precision.DAY
        || precision == Precision.MONTH
        || precision == Precision.YEAR;
  }

  private boolean isSince(TimeMention time) {
    return document.hits().at("time", time.first()).stream()
            .anyMatch(hit -> hit.entry().id().equals("time.since"))
        || follows("time.since", time.first());
  }

  private boolean follows(String id, int token) {
    for (int t = Math.max(0, token - 2); t <= token; t++) {
      if (document.hits().any("time", t, hit -> hit.entry().id().equals(id))) {
        return true;
      }
    }
    return false;
  }

  private static int distance(TimeMention time, int first, int end) {
    return time.first() >= end ? time.first() - end : Math.max(0, first - time.end());
  }

  private static Optional<LocalDate> earlier(Optional<LocalDate> a, Optional<LocalDate> b) {
    return a.isPresent() && b.isPresent() && b.get().isBefore(a.get()) ? b : a;
  }
}

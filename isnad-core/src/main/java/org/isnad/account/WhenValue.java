package org.isnad.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.mention.time.Published;
import org.isnad.mention.time.TimeMention;
import org.isnad.mention.time.When;
import org.isnad.report.Document;

/** The time of an incident from the frames that tell it. */
final class WhenValue {
  private static final double OWN = 0.93;
  private static final double INHERITED = 0.8;
  private static final double SILENT = 0.75;

  private final Document document;
  private final Calendar calendar;
  private final Optional<LocalDate> titleDay;

  WhenValue(Document document, Calendar calendar, Optional<LocalDate> titleDay) {
    this.document = document;
    this.calendar = calendar;
    this.titleDay = titleDay;
  }

  /** The time that the frames themselves tell. */
  Optional<Moment> own(Cluster cluster) {
    Optional<Moment> best = Optional.empty();
    for (Frame frame : cluster.frames()) {
      Optional<TimeMention> mention = calendar.mention(frame);
      if (mention.isPresent()) {
        When when = mention.get().value().resolve(calendar.published());
        Moment moment = moment(when, mention.get(), OWN);
        if (best.isEmpty() || best.get().start().isEmpty() && moment.start().isPresent()) {
          best = Optional.of(moment);
        }
      }
    }
    return best;
  }

  private Moment moment(When when, TimeMention mention, double confidence) {
    return new Moment(
        when.start(),
        when.end(),
        when.precision().code(),
        when.time(),
        List.of(document.evidence(mention.first(), mention.end())),
        when.start().isPresent() ? confidence : 0.7);
  }

  /** News told with no day: from the day before publication to the day of publication. */
  Moment silent() {
    Published published = calendar.published();
    Optional<LocalDate> day = published.day();
    if (titleDay.isPresent()) {
      return new Moment(titleDay, titleDay, "day", Optional.empty(), List.of(), SILENT);
    }
    if (day.isEmpty()) {
      return new Moment(
          Optional.empty(), Optional.empty(), "unknown", Optional.empty(), List.of(), 0.7);
    }
    return new Moment(
        Optional.of(day.get().minusDays(1)), day, "days", Optional.empty(), List.of(), SILENT);
  }

  /** Told only as what came before something else: no day can be known. */
  static Moment earlier() {
    return new Moment(
        Optional.empty(), Optional.empty(), "unknown", Optional.empty(), List.of(), 0.6);
  }

  static Moment inherited(Moment other) {
    return new Moment(
        other.start(),
        other.end(),
        other.precision(),
        Optional.empty(),
        other.evidence(),
        Math.min(other.confidence(), INHERITED));
  }
}

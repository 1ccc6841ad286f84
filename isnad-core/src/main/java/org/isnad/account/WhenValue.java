package org.isnad.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.mention.time.Published;
import org.isnad.mention.time.TimeExpression;
import org.isnad.mention.time.TimeMention;
import org.isnad.mention.time.When;
import org.isnad.report.Document;
import org.isnad.report.Evidence;
import org.isnad.report.Sentence;

/**
 * The time of an incident: one that its sentences tell, one that stands over them or right before
 * them, the day of the story, or that of the report.
 */
final class WhenValue {
  private static final double OWN = 0.93;
  private static final double INHERITED = 0.8;
  private static final double SILENT = 0.75;
  private static final double UNKNOWN = 0.7;
  private static final int MOST = 40;

  private final Scene scene;
  private final Document document;
  private final Calendar calendar;
  private final Weights weights;
  private final Optional<LocalDate> titleDay;
  private final Story story;
  private final Headings headings;

  WhenValue(Scene scene, Calendar calendar, Weights weights, Optional<LocalDate> titleDay) {
    this.scene = scene;
    this.document = scene.document();
    this.calendar = calendar;
    this.weights = weights;
    this.titleDay = titleDay;
    this.story = new Story(scene, calendar);
    this.headings = new Headings(scene, calendar.sense());
  }

  /** A time that an incident can have, with what speaks for it. */
  record Choice(Moment moment, Weighing weighing) {
    /** {@code "when: 2022-01-04 1.3 (when.told 1.0 ...)"}. */
    String reason() {
      return "when: "
          + moment.start().map(LocalDate::toString).orElse("?")
          + " "
          + Weighing.rounded(weighing.sum())
          + " ("
          + weighing.reasons()
          + ")";
    }
  }

  /**
   * The times that an incident can have, the likeliest first.
   *
   * @param recalled true if its sentence opens like a recollection
   */
  List<Choice> choices(Cluster cluster, boolean recalled) {
    boolean earlier = cluster.frames().stream().allMatch(Frame::earlier);
    List<Choice> choices = new ArrayList<>(told(cluster));
    Frame best = cluster.best();
    headings
        .ofLine(best.index())
        .ifPresent(t -> choices.add(borrowed(t, weighing("when.line", false, false))));
    headings
        .ofSection(best.index())
        .ifPresent(t -> choices.add(borrowed(t, weighing("when.section", recalled, earlier))));
    before(best)
        .ifPresent(
            t ->
                choices.add(
                    borrowed(
                        t,
                        weighing(
                            isOld(t) ? "when.before-old" : "when.before", recalled, earlier))));
    story.day().ifPresent(t -> choices.add(borrowed(t, weighing("when.story", recalled, earlier))));
    choices.add(new Choice(silent(earlier), weighing("when.silent", recalled, earlier)));
    choices.sort((a, b) -> Double.compare(b.weighing().sum(), a.weighing().sum()));
    Optional<String> part = partOfDay(best);
    Choice first = choices.get(0);
    if (first.moment().time().isEmpty() && part.isPresent()) {
      Moment m = first.moment();
      choices.set(
          0,
          new Choice(
              new Moment(m.start(), m.end(), m.precision(), part, m.evidence(), m.confidence()),
              first.weighing()));
    }
    return choices;
  }

  private Weighing weighing(String kind, boolean recalled, boolean earlier) {
    boolean silent = kind.equals("when.silent");
    return new Weighing(weights)
        .add(kind, true)
        .add("when.recalled", recalled && !silent)
        .add("when.earlier", earlier && !silent);
  }

  private List<Choice> told(Cluster cluster) {
    List<Choice> choices = new ArrayList<>();
    for (Frame frame : cluster.frames()) {
      for (TimeMention time : frame.points()) {
        if (choices.size() < MOST) {
          choices.add(told(time, frame, cluster));
        }
      }
    }
    for (Choice choice : List.copyOf(choices)) {
      boolean nested =
          choices.stream().anyMatch(other -> isInside(choice.moment(), other.moment()));
      choice.weighing().add("when.nested", nested);
    }
    return choices;
  }

  private Choice told(TimeMention time, Frame frame, Cluster cluster) {
    boolean own = frame == cluster.best() || frame.index() == cluster.best().index();
    Weighing weighing =
        calendar
            .weigh(time, frame)
            .add("when.best", own)
            .add("when.first", frame == cluster.first())
            .add("when.title", frame.isTitle())
            .add("when.old-aside", !own && isOld(time));
    return new Choice(moment(time, OWN), weighing);
  }

  private boolean isOld(TimeMention time) {
    return calendar.isOld(calendar.resolve(time));
  }

  private static boolean isInside(Moment inner, Moment outer) {
    return inner.start().isPresent()
        && outer.start().isPresent()
        && !inner.start().get().isBefore(outer.start().get())
        && !inner.end().get().isAfter(outer.end().get())
        && !(inner.start().equals(outer.start()) && inner.end().equals(outer.end()));
  }

  /** The last time that the sentence before tells, in the same line. */
  private Optional<TimeMention> before(Frame frame) {
    if (frame.index() == 0 || frame.sentence().paragraphStart()) {
      return Optional.empty();
    }
    Sentence sentence = document.sentences().get(frame.index() - 1);
    Optional<TimeMention> last = Optional.empty();
    for (TimeMention time : scene.timesIn(sentence.first(), sentence.end())) {
      boolean point =
          time.value().kind() == TimeExpression.Kind.POINT
              && time.value().hasDay()
              && !calendar.sense().datesSpeaker(time);
      last = point ? Optional.of(time) : last;
    }
    return last;
  }

  private Optional<String> partOfDay(Frame frame) {
    return frame.times().stream()
        .filter(t -> t.value().kind() == TimeExpression.Kind.POINT && !t.value().hasDay())
        .flatMap(t -> t.value().time().stream())
        .findFirst();
  }

  private Choice borrowed(TimeMention time, Weighing weighing) {
    Moment moment = moment(time, INHERITED);
    return new Choice(
        new Moment(
            moment.start(),
            moment.end(),
            moment.precision(),
            Optional.empty(),
            moment.evidence(),
            moment.confidence()),
        weighing);
  }

  private Moment moment(TimeMention time, double confidence) {
    When when = calendar.resolve(time);
    List<Evidence> evidence = List.of(document.evidence(time.first(), time.end()));
    Optional<LocalDate> published = calendar.published().day();
    boolean since = calendar.sense().isSince(time) && !isOld(time);
    Optional<LocalDate> end = since && published.isPresent() ? published : when.end();
    boolean longer = !end.equals(when.end());
    return new Moment(
        when.start(),
        when.start().isPresent() ? end : when.end(),
        longer ? "days" : when.precision().code(),
        when.time(),
        evidence,
        when.start().isPresent() ? confidence : UNKNOWN);
  }

  /**
   * News told with no day: from the day before publication to the day of publication. Told only as
   * what came before something else: no day can be known.
   */
  private Moment silent(boolean earlier) {
    Published published = calendar.published();
    Optional<LocalDate> day = published.day();
    if (titleDay.isPresent() && !earlier) {
      return new Moment(titleDay, titleDay, "day", Optional.empty(), List.of(), SILENT);
    }
    if (day.isEmpty() || earlier) {
      return new Moment(
          Optional.empty(), Optional.empty(), "unknown", Optional.empty(), List.of(), UNKNOWN);
    }
    return new Moment(
        Optional.of(day.get().minusDays(1)), day, "days", Optional.empty(), List.of(), SILENT);
  }
}

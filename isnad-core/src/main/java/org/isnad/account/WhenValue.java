package org.isnad.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.mention.time.TimeExpression;
import org.isnad.mention.time.TimeMention;
import org.isnad.report.Document;
import org.isnad.report.Sentence;

/**
 * The time of an incident: one that its sentences tell, one that stands over them or right before
 * them, the day of the story, or that of the report.
 */
final class WhenValue {
  private final Scene scene;
  private final Document document;
  private final Calendar calendar;
  private final Weights weights;
  private final Moments moments;
  private final Story story;
  private final Headings headings;
  private final ToldTimes told;

  WhenValue(Scene scene, Calendar calendar, Weights weights, Optional<LocalDate> titleDay) {
    this.scene = scene;
    this.document = scene.document();
    this.calendar = calendar;
    this.weights = weights;
    this.moments = new Moments(document, calendar, titleDay);
    this.story = new Story(scene, calendar);
    this.headings = new Headings(scene, calendar.sense());
    this.told = new ToldTimes(scene, calendar, weights, moments, story);
  }

  /** A time that an incident can have, with what speaks for it. */
  record Choice(Moment moment, Weighing weighing) {}

  /**
   * The times that an incident can have, the likeliest first.
   *
   * @param recalled true if its sentence opens like a recollection
   */
  List<Choice> choices(Cluster cluster, boolean recalled) {
    boolean earlier = cluster.frames().stream().allMatch(calendar.sense()::isLongEarlier);
    Frame best = cluster.best();
    List<Choice> own = told.of(cluster);
    List<Choice> choices = new ArrayList<>(own);
    headings
        .ofLine(best.index())
        .ifPresent(t -> choices.add(new Choice(moments.borrowed(t), weighing("when.line"))));
    headings
        .clock(best.index())
        .ifPresent(t -> choices.add(new Choice(moments.atClock(t), weighing("when.clock"))));
    headings
        .ofSection(best.index())
        .ifPresent(t -> borrow(t, "when.section", recalled, earlier, choices));
    before(best)
        .ifPresent(
            t -> {
              boolean old = calendar.isOld(calendar.resolve(t));
              borrow(t, old ? "when.before-old" : "when.before", false, earlier, choices);
            });
    for (Choice choice : choices) {
      boolean nested = own.stream().anyMatch(o -> ToldTimes.isInside(choice.moment(), o.moment()));
      choice.weighing().add("when.nested", nested);
    }
    story.day().ifPresent(t -> borrow(t, "when.story", recalled, earlier, choices));
    choices.add(new Choice(moments.silent(earlier), weighing("when.silent")));
    choices.sort((a, b) -> Double.compare(b.weighing().sum(), a.weighing().sum()));
    Choice first = choices.get(0);
    Optional<String> part = first.moment().time().or(() -> partOfDay(best));
    choices.set(0, new Choice(Moments.at(first.moment(), part), first.weighing()));
    return choices;
  }

  private void borrow(
      TimeMention time, String kind, boolean recalled, boolean earlier, List<Choice> choices) {
    choices.add(
        new Choice(
            moments.borrowed(time),
            weighing(kind).add("when.recalled", recalled).add("when.earlier", earlier)));
  }

  private Weighing weighing(String kind) {
    return new Weighing(weights).add(kind, true);
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

  private static Optional<String> partOfDay(Frame frame) {
    return frame.times().stream()
        .filter(t -> t.value().kind() == TimeExpression.Kind.POINT && !t.value().hasDay())
        .flatMap(t -> t.value().time().stream())
        .findFirst();
  }
}

package org.isnad.account;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.mention.time.TimeExpression;
import org.isnad.mention.time.TimeMention;
import org.isnad.mention.time.When;

/** The times that the sentences of an incident tell, each with what speaks for and against it. */
final class ToldTimes {
  private static final int MOST = 40;
  private static final int LONGEST_WINDOW_DAYS = 7;
  private static final int LATE_DAYS = 4;

  private final Scene scene;
  private final Calendar calendar;
  private final Weights weights;
  private final Moments moments;
  private final Story story;

  ToldTimes(Scene scene, Calendar calendar, Weights weights, Moments moments, Story story) {
    this.scene = scene;
    this.calendar = calendar;
    this.weights = weights;
    this.moments = moments;
    this.story = story;
  }

  List<WhenValue.Choice> of(Cluster cluster) {
    List<WhenValue.Choice> choices = new ArrayList<>();
    for (Frame frame : cluster.frames()) {
      if (choices.size() < MOST) {
        frame.points().stream().limit(MOST).forEach(t -> choices.add(point(t, frame, cluster)));
        offset(frame).ifPresent(t -> choices.add(offset(t, frame, cluster)));
      }
    }
    window(cluster.best()).ifPresent(choices::add);
    return choices;
  }

  private WhenValue.Choice point(TimeMention time, Frame frame, Cluster cluster) {
    boolean own = isOwn(frame, cluster);
    Weighing weighing =
        calendar
            .weigh(time, frame)
            .add("when.best", own)
            .add("when.first", frame == cluster.first())
            .add("when.title", frame.isTitle())
            .add("when.speaker-late", calendar.sense().datesSpeaker(time) && isAfterStory(time))
            .add("when.old-aside", !own && calendar.isOld(calendar.resolve(time)));
    return new WhenValue.Choice(moments.told(time, frame), weighing);
  }

  private static boolean isOwn(Frame frame, Cluster cluster) {
    return frame.index() == cluster.best().index();
  }

  /** True if the story told the day of an act that came shortly before a time. */
  private boolean isAfterStory(TimeMention time) {
    Optional<LocalDate> act =
        story.day().filter(t -> !calendar.sense().datesSpeaker(t)).flatMap(this::start);
    Optional<LocalDate> said = start(time);
    return act.isPresent()
        && said.isPresent()
        && act.get().isBefore(said.get())
        && ChronoUnit.DAYS.between(act.get(), said.get()) <= LATE_DAYS;
  }

  private Optional<LocalDate> start(TimeMention time) {
    return calendar.resolve(time).start();
  }

  /** "Two days after" before the act, in its sentence. */
  private Optional<TimeMention> offset(Frame frame) {
    int act = frame.anchor().first();
    TimeMention last = null;
    for (TimeMention time : scene.timesIn(frame.sentence().first(), act)) {
      if (time.value().datesOther()) {
        last = time;
      } else if (time.value().kind() == TimeExpression.Kind.POINT && time.value().hasDay()) {
        last = null;
      }
    }
    boolean tells = last != null && calendar.sense().leadsTo(last, act);
    return tells ? Optional.ofNullable(last) : Optional.empty();
  }

  private WhenValue.Choice offset(TimeMention time, Frame frame, Cluster cluster) {
    return new WhenValue.Choice(
        moments.told(time, frame),
        new Weighing(weights)
            .add("when.offset", true)
            .add("when.best", isOwn(frame, cluster))
            .add("when.first", frame == cluster.first()));
  }

  /** "In the last days": a few days up to the report. */
  private Optional<WhenValue.Choice> window(Frame frame) {
    for (TimeMention time : frame.times()) {
      When when = calendar.resolve(time);
      boolean window =
          time.value().kind() == TimeExpression.Kind.WINDOW
              && when.start().isPresent()
              && when.end().equals(calendar.published().day())
              && !calendar.sense().clause(time, frame).equals("relative");
      long days =
          window ? ChronoUnit.DAYS.between(when.start().get(), when.end().get()) : Long.MAX_VALUE;
      if (days > 1 && days <= LONGEST_WINDOW_DAYS) {
        return Optional.of(
            new WhenValue.Choice(
                moments.borrowed(time), new Weighing(weights).add("when.window", true)));
      }
    }
    return Optional.empty();
  }

  static boolean isInside(Moment inner, Moment outer) {
    return inner.start().isPresent()
        && outer.start().isPresent()
        && !inner.start().get().isBefore(outer.start().get())
        && !inner.end().get().isAfter(outer.end().get())
        && !(inner.start().equals(outer.start()) && inner.end().equals(outer.end()));
  }
}

package org.isnad.account;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.IdentityHashMap;
import java.util.Optional;
import org.isnad.mention.time.Basis;
import org.isnad.mention.time.Published;
import org.isnad.mention.time.TimeMention;
import org.isnad.mention.time.When;

/** Chooses the time of a frame among the times told in it, and puts it on the calendar. */
final class Calendar {
  /**
   * In the lead the day of who said it is the news's own; further down it says little of the act.
   */
  private static final int LEAD = 3;

  private static final int RECENT_DAYS = 3;
  private static final int NEAR = 8;
  private static final int FAR = 20;

  private final TimeSense sense;
  private final Published published;
  private final Weights weights;
  private final IdentityHashMap<Frame, Optional<TimeMention>> known = new IdentityHashMap<>();

  Calendar(TimeSense sense, Published published, Weights weights) {
    this.sense = sense;
    this.published = published;
    this.weights = weights;
  }

  Published published() {
    return published;
  }

  TimeSense sense() {
    return sense;
  }

  Optional<When> of(Frame frame) {
    return mention(frame).map(this::resolve);
  }

  /** True if the time of a frame is when somebody spoke of the act. */
  boolean isSaid(Frame frame) {
    return mention(frame).filter(sense::datesSpeaker).isPresent();
  }

  When resolve(TimeMention time) {
    return time.value().resolve(published);
  }

  /** The time that most likely dates the act. */
  Optional<TimeMention> mention(Frame frame) {
    return known.computeIfAbsent(frame, this::choose);
  }

  private Optional<TimeMention> choose(Frame frame) {
    TimeMention best = null;
    double bestScore = weights.of("when.frame");
    for (TimeMention time : frame.points()) {
      double score = weigh(time, frame).sum();
      if (score > bestScore) {
        bestScore = score;
        best = time;
      }
    }
    return Optional.ofNullable(best);
  }

  /** True if a time is the date that the report bears, and not one that its news tells. */
  boolean isDateline(TimeMention time) {
    boolean printed =
        published.basis() == Basis.DATELINE
            && sense.isInBody(time)
            && published.evidence().filter(span -> sense.overlaps(time, span)).isPresent();
    return printed || sense.isDateline(time);
  }

  /** How many words lie between a time and the act. */
  private static int distance(TimeMention time, Frame frame) {
    return time.first() >= frame.anchor().end()
        ? time.first() - frame.anchor().end()
        : Math.max(0, frame.anchor().first() - time.end());
  }

  /** What speaks for and against a time as the one of a frame's act. */
  Weighing weigh(TimeMention time, Frame frame) {
    int distance = distance(time, frame);
    boolean speaker = sense.datesSpeaker(time);
    boolean deep = frame.index() - sense.firstNews() > LEAD;
    String clause = sense.clause(time, frame);
    boolean known =
        resolve(time).start().isPresent()
            || time.value().weekday().isPresent()
            || time.value().shift().isPresent();
    return new Weighing(weights)
        .add("when.told", true)
        .add("when.per-word", distance)
        .add("when.near", distance <= NEAR)
        .add("when.far", distance > FAR)
        .add("when.speaker", speaker && !deep)
        .add("when.speaker-deep", speaker && deep)
        .add("when.clause-since", clause.equals("since"))
        .add("when.clause-after", clause.equals("after"))
        .add("when.clause-relative", clause.equals("relative"))
        .add("when.clause-main", clause.equals("main"))
        .add("when.clause-offset", clause.equals("offset"))
        .add("when.describes", sense.describes(time, frame))
        .add("when.dateline", isDateline(time))
        .add("when.vague", !known);
  }

  /** True if a time lies more than three days before the report. */
  boolean isOld(When when) {
    Optional<LocalDate> day = published.start();
    return when.end().isPresent()
        && day.isPresent()
        && ChronoUnit.DAYS.between(when.end().get(), day.get()) > RECENT_DAYS;
  }

  /** True if two times cannot be those of one act. */
  boolean apart(TimeMention a, TimeMention b) {
    When one = resolve(a);
    When other = resolve(b);
    if (one.start().isPresent() && other.start().isPresent()) {
      return one.end().get().isBefore(other.start().get())
          || other.end().get().isBefore(one.start().get());
    }
    return a.value().weekday().isPresent()
        && b.value().weekday().isPresent()
        && !a.value().weekday().equals(b.value().weekday());
  }
}

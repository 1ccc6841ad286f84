package org.isnad.account;

import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Hits;
import org.isnad.mention.time.Published;
import org.isnad.mention.time.TimeMention;
import org.isnad.mention.time.When;

/** Chooses the time of a frame among the times told in it, and puts it on the calendar. */
final class Calendar {
  private static final double PER_TOKEN = -0.05;
  private static final double SPEAKER = -1;
  private static final double KNOWN = 1;

  private final Hits hits;
  private final Published published;

  Calendar(Hits hits, Published published) {
    this.hits = hits;
    this.published = published;
  }

  Published published() {
    return published;
  }

  Optional<When> of(Frame frame) {
    return mention(frame).map(m -> m.value().resolve(published));
  }

  /** The time that most likely dates the act. */
  Optional<TimeMention> mention(Frame frame) {
    TimeMention best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (TimeMention time : frame.points()) {
      double score = score(time, frame);
      if (score > bestScore) {
        bestScore = score;
        best = time;
      }
    }
    return Optional.ofNullable(best);
  }

  private double score(TimeMention time, Frame frame) {
    int distance =
        time.first() >= frame.anchor().end() ? time.first() - frame.anchor().end() : Math.max(0, frame.anchor().first() - time.end());
    double score = PER_TOKEN * distance;
    if (datesSpeaker(time)) {
      score += SPEAKER;
    }
    return score + (time.value().resolve(published).start().isPresent() || time.value().weekday().isPresent() ? KNOWN : 0);
  }

  /** True if a word of saying or a source stands right before the time: it dates what was said. */
  boolean datesSpeaker(TimeMention time) {
    for (int t = Math.max(0, time.first() - 4); t < time.first(); t++) {
      boolean saying = hits.has("saying", t);
      boolean act = false;
      for (int k = t; k < time.first(); k++) {
        act |= hits.has("trigger", k) || hits.has("that", k);
      }
      if (saying && !act) {
        return true;
      }
    }
    return false;
  }

  List<TimeMention> points(Frame frame) {
    return frame.points();
  }
}

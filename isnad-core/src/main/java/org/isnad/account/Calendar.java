package org.isnad.account;

import java.util.Optional;
import org.isnad.lexicon.Hits;
import org.isnad.mention.time.Published;
import org.isnad.mention.time.TimeMention;
import org.isnad.mention.time.When;
import org.isnad.report.Document;
import org.isnad.report.Sentence;

/** Chooses the time of a frame among the times told in it, and puts it on the calendar. */
final class Calendar {
  private static final int SPEAKER_REACH = 9;

  /**
   * In the lead the day of who said it is the news's own; further down it says little of the act.
   */
  private static final int LEAD = 3;

  private final Hits hits;
  private final int firstNews;
  private final Published published;
  private final Weights weights;

  Calendar(Document document, Published published, Weights weights) {
    this.weights = weights;
    this.hits = document.hits();
    this.firstNews = firstNews(document);
    this.published = published;
  }

  private static int firstNews(Document document) {
    for (int i = 0; i < document.sentences().size(); i++) {
      if (document.sentences().get(i).role() == Sentence.Role.BODY) {
        return i;
      }
    }
    return 0;
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
      if (canDate(time, frame)) {
        double score = weigh(time, frame).sum();
        if (score > bestScore) {
          bestScore = score;
          best = time;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** False for a day that only says when somebody spoke. */
  boolean canDate(TimeMention time, Frame frame) {
    return frame.index() - firstNews <= LEAD || !datesSpeaker(time);
  }

  /** How likely a time dates the act of a frame. */
  Weighing weigh(TimeMention time, Frame frame) {
    int distance =
        time.first() >= frame.anchor().end()
            ? time.first() - frame.anchor().end()
            : Math.max(0, frame.anchor().first() - time.end());
    boolean known =
        time.value().resolve(published).start().isPresent() || time.value().weekday().isPresent();
    return new Weighing(weights)
        .add("time.per-word", distance)
        .add("time.speaker", datesSpeaker(time))
        .add("time.known", known);
  }

  /** True if two times cannot be those of one act. */
  boolean apart(TimeMention a, TimeMention b) {
    When one = a.value().resolve(published);
    When other = b.value().resolve(published);
    if (one.start().isPresent() && other.start().isPresent()) {
      return one.end().get().isBefore(other.start().get())
          || other.end().get().isBefore(one.start().get());
    }
    return a.value().weekday().isPresent()
        && b.value().weekday().isPresent()
        && !a.value().weekday().equals(b.value().weekday());
  }

  /** True if a word of saying or a source stands right before the time: it dates what was said. */
  boolean datesSpeaker(TimeMention time) {
    for (int t = time.first() - 1; t >= Math.max(0, time.first() - SPEAKER_REACH); t--) {
      if (hits.has("trigger", t)
          || hits.has("that", t)
          || hits.has("locative", t) && t < time.first() - 1) {
        return false;
      }
      if (hits.at("saying", t).stream().anyMatch(h -> h.entry().text("role").equals("saying"))) {
        return true;
      }
    }
    return false;
  }
}

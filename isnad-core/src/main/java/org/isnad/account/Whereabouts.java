package org.isnad.account;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.isnad.mention.place.PlaceMention;
import org.isnad.report.Sentence;

/**
 * Which of the places that a report names is that of an incident, its own or one told around it.
 */
final class Whereabouts {
  private static final double LEAST = 0.5;
  private static final double LEAST_INSIDE = -2.5;
  private static final double PER_LINE = 0.4;
  private static final double OTHER_LINE = 0.5;
  private static final double AFTER = 0.6;
  private static final double HEADING = 1.5;

  private final Scene scene;
  private final WhereValue values;

  Whereabouts(Scene scene, WhereValue values) {
    this.scene = scene;
    this.values = values;
  }

  /**
   * The place of an incident.
   *
   * @param own the best place that its own sentences name
   * @param last the place of the incident before it, if that stands in the same line
   */
  Optional<PlaceMention> of(Frame best, Optional<PlaceMention> own, Optional<PlaceMention> last) {
    Optional<PlaceMention> place = own.filter(p -> !values.isDatelinePlace(p));
    if (place.isEmpty()) {
      return last.or(() -> nearby(best, p -> true, LEAST)).filter(p -> !isNowhere(p));
    }
    PlaceMention told = place.get();
    if (isNowhere(told)) {
      return nearby(best, p -> !p.place().isUnknown(), LEAST)
          .map(near -> near.place().isCountry() ? near : told.inside(near.place()));
    }
    if (isWide(told)) {
      Predicate<PlaceMention> inside =
          p ->
              !isWide(p)
                  && !isNowhere(p)
                  && p.place().country().equals(told.place().country())
                  && WhereValue.lies(p.place(), told);
      return nearby(best, inside, LEAST_INSIDE).or(() -> place);
    }
    return place;
  }

  private static boolean isWide(PlaceMention mention) {
    return mention.place().isCountry()
        || mention.place().kind().equals("region") && mention.place().admin1().isEmpty();
  }

  private static boolean isNowhere(PlaceMention mention) {
    return mention.place().isUnknown() && mention.place().country().isEmpty();
  }

  /**
   * A place for an act that names none: of the line's other sentences, the heading over it, the
   * headline.
   */
  private Optional<PlaceMention> nearby(Frame frame, Predicate<PlaceMention> fits, double least) {
    PlaceMention best = null;
    double bestScore = least;
    Optional<PlaceMention> heading = values.heading(frame.sentence().first());
    for (PlaceMention place : scene.places()) {
      if (values.isDatelinePlace(place) || !fits.test(place)) {
        continue;
      }
      int line = lineOf(place);
      double score = values.score(place, frame);
      boolean before = place.first() < frame.first();
      score -=
          line == frame.sentence().line()
              ? 0
              : Math.abs(line - frame.sentence().line()) * PER_LINE + OTHER_LINE;
      score -= before ? 0 : AFTER;
      if (heading.isPresent()) {
        boolean under =
            heading.get() == place
                || place.first() > heading.get().first()
                    && values.heading(place.first()).equals(heading);
        score = heading.get() == place ? HEADING : under ? score : LEAST;
      }
      if (line >= 0 && score > bestScore) {
        bestScore = score;
        best = place;
      }
    }
    return Optional.ofNullable(best);
  }

  private int lineOf(PlaceMention place) {
    List<Sentence> sentences = scene.document().sentences();
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).end() <= place.name()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    boolean inside = low < sentences.size() && sentences.get(low).first() <= place.name();
    return inside && sentences.get(low).isNews() ? sentences.get(low).line() : -1;
  }
}

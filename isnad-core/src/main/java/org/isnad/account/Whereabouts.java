package org.isnad.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.isnad.mention.place.PlaceMention;
import org.isnad.report.Sentence;

/**
 * Which of the places that a report names is that of an incident, its own or one told around it.
 */
final class Whereabouts {

  private final Scene scene;
  private final WhereValue values;
  private final Weights weights;

  Whereabouts(Scene scene, WhereValue values, Weights weights) {
    this.weights = weights;
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
      return last.or(() -> nearby(best, p -> true, "around.least")).filter(p -> !isNowhere(p));
    }
    PlaceMention told = place.get();
    if (isNowhere(told)) {
      return nearby(best, p -> !p.place().isUnknown(), "around.least")
          .map(near -> near.place().isCountry() ? near : told.inside(near.place()));
    }
    if (isWide(told)) {
      Predicate<PlaceMention> inside =
          p ->
              !isWide(p)
                  && !isNowhere(p)
                  && p.place().country().equals(told.place().country())
                  && WhereValue.lies(p.place(), told);
      return nearby(best, inside, "around.least-inside").or(() -> place);
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
  private Optional<PlaceMention> nearby(
      Frame frame, Predicate<PlaceMention> fits, String threshold) {
    PlaceMention best = null;
    double bestScore = weights.of(threshold);
    for (Located next : around(frame, fits)) {
      if (next.score() > bestScore) {
        bestScore = next.score();
        best = next.place();
      }
    }
    return Optional.ofNullable(best);
  }

  /** The places told around an act that can be its own. */
  List<Located> around(Frame frame) {
    return around(frame, place -> true);
  }

  private List<Located> around(Frame frame, Predicate<PlaceMention> fits) {
    List<Located> around = new ArrayList<>();
    Optional<PlaceMention> heading = values.heading(frame.sentence().first());
    for (PlaceMention place : scene.places()) {
      int line = lineOf(place);
      if (line >= 0
          && fits.test(place)
          && !values.isDatelinePlace(place)
          && !isOutside(place, heading)) {
        around.add(new Located(place, weigh(place, frame, line, heading)));
      }
    }
    return around;
  }

  /** True if a heading stands over the act, and the place is neither it nor under it. */
  private boolean isOutside(PlaceMention place, Optional<PlaceMention> heading) {
    return heading.isPresent()
        && heading.get() != place
        && !(place.first() > heading.get().first()
            && values.heading(place.first()).equals(heading));
  }

  /** How likely a place told around an act is its own. */
  private Weighing weigh(
      PlaceMention place, Frame frame, int line, Optional<PlaceMention> heading) {
    if (heading.isPresent() && heading.get() == place) {
      return new Weighing(weights).add("around.heading", true);
    }
    int lines = Math.abs(line - frame.sentence().line());
    return values
        .weigh(place, frame)
        .add("around.government", values.sites().isGovernment(place))
        .add("around.unplaced", !place.locative())
        .add("around.other-line", lines > 0)
        .add("around.per-line", lines)
        .add("around.after", place.first() >= frame.first());
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

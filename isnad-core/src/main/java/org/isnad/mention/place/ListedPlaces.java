package org.isnad.mention.place;

import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Gazetteer;
import org.isnad.lexicon.Place;
import org.isnad.text.Tokens;

/**
 * Names of places that are known from lists of all settlements only. Many places share each of
 * them, so one counts only where a container or neighbours are named around it.
 */
final class ListedPlaces {
  /**
   * A listed place where a report names one.
   *
   * @param end one past the last token of its name
   */
  record Found(Place place, int end) {}

  private static final int LONGEST = 4;
  private static final int REACH = 20;
  private static final int BESIDE = 12;
  private static final double NEAR_KM = 45;
  private static final double FAR_KM = 70;
  private static final double ONE_SPOT_KM = 15;
  private static final double HELD = 3;
  private static final double NOT_HELD = -3;
  private static final double SAME_UNIT = 1;
  private static final double NEIGHBOUR = 2;
  private static final double LEAST = 2;
  private static final char WAW = '\u0648';

  private final Tokens tokens;
  private final Gazetteer gazetteer;

  ListedPlaces(Tokens tokens, Gazetteer gazetteer) {
    this.tokens = tokens;
    this.gazetteer = gazetteer;
  }

  /**
   * The place of the longest listed name at a token.
   *
   * @param first false if an "and" is glued to the name
   * @param single true if one word there can be a name
   * @param named the mentions of known places, in the order of the text
   */
  Optional<Found> at(int token, boolean first, boolean single, List<PlaceMention> named) {
    int from = tokens.start(token);
    boolean joined = !first && tokens.folded().text().charAt(from) == WAW;
    for (int words = LONGEST; words >= (single ? 1 : 2); words--) {
      int end = token + words;
      if (end <= tokens.size()) {
        String name =
            tokens.folded().text().substring(from + (joined ? 1 : 0), tokens.end(end - 1));
        List<Place> places = gazetteer.listed(name);
        if (!places.isEmpty()) {
          return best(places, token, named).map(place -> new Found(place, end));
        }
      }
    }
    return Optional.empty();
  }

  /** The one that the places named around it make likely; none if two are as likely. */
  private Optional<Place> best(List<Place> places, int token, List<PlaceMention> named) {
    Place best = null;
    double bestScore = LEAST - 1;
    boolean sure = false;
    for (Place place : places) {
      double score = score(place, token, named);
      if (best != null && score == bestScore) {
        sure &= place.distanceTo(best) < ONE_SPOT_KM;
      } else if (score > bestScore) {
        best = place;
        bestScore = score;
        sure = true;
      }
    }
    return sure && bestScore >= LEAST ? Optional.ofNullable(best) : Optional.empty();
  }

  private static double score(Place place, int token, List<PlaceMention> named) {
    int at = PlaceAnaphora.from(named, token);
    double held = 0;
    double near = 0;
    double unit = 0;
    for (int i = Math.max(0, at - REACH); i < Math.min(named.size(), at + REACH); i++) {
      PlaceMention mention = named.get(i);
      Place other = mention.place();
      boolean beside = Math.abs(mention.name() - token) <= BESIDE && !mention.coordinated();
      boolean wide = other.kind().equals("region") && other.admin1().isEmpty();
      if (other.isUnknown() || other.isCountry() || wide) {
        continue;
      }
      if (other.holds(place)) {
        held = Math.max(held, beside ? HELD : SAME_UNIT);
      } else if (beside && (other.isAdmin1() || i == at && other.distanceTo(place) > FAR_KM)) {
        held = held > 0 ? held : NOT_HELD;
      }
      if (!other.isAdmin1()) {
        double km = other.distanceTo(place);
        near = Math.max(near, km < NEAR_KM ? NEIGHBOUR + (beside ? 1 : 0) - km / NEAR_KM : 0);
        unit = Math.max(unit, other.admin1().equals(place.admin1()) ? SAME_UNIT : 0);
      }
    }
    return held + near + unit;
  }
}

package org.isnad.account;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.mention.place.PlaceMention;
import org.isnad.mention.source.SourceMention;

/** Places that a sentence names beside an act, and that are not where it happened. */
final class Sites {
  private final Scene scene;

  Sites(Scene scene) {
    this.scene = scene;
  }

  /**
   * True unless the words around a place say that it is something else than the place of an act.
   */
  boolean canHold(PlaceMention place) {
    return !isElsewhere(place) && !isSpeakers(place) && !isGovernment(place);
  }

  /** After words such as "fired from" or "taken to" stands a place where the act did not happen. */
  boolean isElsewhere(PlaceMention place) {
    for (int t = Math.max(0, place.first() - 4); t < place.name(); t++) {
      for (Hit hit : scene.document().hits().at("elsewhere", t)) {
        if (hit.end() <= place.name() && hit.end() >= place.first() - 1) {
          return true;
        }
      }
    }
    return false;
  }

  private static final int SPEAKER_REACH = 30;

  boolean isSpeakers(PlaceMention place) {
    for (SourceMention source : scene.sourcesIn(place.name() - SPEAKER_REACH, place.name() + 1)) {
      if (source.first() <= place.name() && place.name() < source.end()) {
        return true;
      }
    }
    return false;
  }

  /**
   * A capital that nothing puts in a place ("Baghdad and Washington announced") is a government.
   */
  boolean isGovernment(PlaceMention place) {
    return (!place.locative() || isParty(place))
        && scene.partiesIn(place.name() - 4, place.name() + 1).stream()
            .anyMatch(p -> p.capital() && p.first() <= place.name() && place.name() < p.end());
  }

  /** "The truce between Ankara and the rebels": the other side is no place, or another capital. */
  private boolean isParty(PlaceMention place) {
    int and = place.end();
    Hits hits = scene.document().hits();
    boolean sides =
        hits.any("side", place.name() - 1, h -> h.entry().slug().equals("between"))
            && and < scene.document().tokens().size()
            && scene.document().tokens().form(and).startsWith(WAW);
    return sides
        && scene.placesIn(and, and + 1).stream()
            .allMatch(p -> p.place().rank() == 1 && p.place().kind().equals("city"));
  }

  private static final String WAW = "\u0648";
}

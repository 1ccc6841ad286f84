package org.isnad.account;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Hits;
import org.isnad.mention.place.PlaceMention;
import org.isnad.report.Document;
import org.isnad.text.Tokens;

/**
 * Places in a row that one act is told of: "in the villages of A, B and C", "on A, and others on
 * B". Each is an incident of its own.
 */
final class PlaceRows {
  private static final int REACH = 3;
  private static final int BROKEN_REACH = 9;

  private final Document document;
  private final Hits hits;
  private final Sites sites;

  PlaceRows(Scene scene) {
    this.document = scene.document();
    this.hits = document.hits();
    this.sites = new Sites(scene);
  }

  /** The first row of two or more places in a frame, or what there is of one. */
  List<PlaceMention> of(Frame frame) {
    List<PlaceMention> row = new ArrayList<>();
    List<PlaceMention> places = frame.places();
    for (int i = 0; i < places.size(); i++) {
      PlaceMention place = places.get(i);
      if (!row.isEmpty()
          && (follows(row.get(row.size() - 1), place)
              || isListed(places, i) && apart(row.get(row.size() - 1), place))) {
        row.add(place);
      } else if (row.size() < 2) {
        row.clear();
        if (place.locative() && !place.place().isCountry() && !sites.isElsewhere(place)) {
          row.add(place);
        }
      }
    }
    return row;
  }

  /** "A, B, C and D": a place after a comma counts where one with "and" follows it at once. */
  private boolean isListed(List<PlaceMention> places, int index) {
    for (int i = index; i > 0 && i < places.size(); i++) {
      PlaceMention last = places.get(i - 1);
      PlaceMention next = places.get(i);
      if (next.coordinated() && next.first() - last.end() <= 1) {
        return i > index;
      }
      boolean comma = next.first() - last.end() == 1 && document.tokens().isMark(last.end(), ',');
      if (!comma) {
        return false;
      }
    }
    return false;
  }

  /** Neither the same place nor one inside the other. */
  private static boolean apart(PlaceMention last, PlaceMention next) {
    return next.bearing().isPresent()
        || !Places.same(last.place(), next.place())
            && !last.place().holds(next.place())
            && !next.place().holds(last.place());
  }

  /** True if a place goes on a row: neither the same as the last one nor inside it. */
  private boolean follows(PlaceMention last, PlaceMention next) {
    boolean apart = apart(last, next);
    if (isBetween(last.first(), next.first()) || isRoad(last)) {
      return false;
    }
    boolean joined = next.coordinated() && next.first() - last.end() <= REACH;
    return apart && (joined || next.locative() && goesOn(last.end(), next.first()));
  }

  /** "The road of A and B" is one road, which has two ends. */
  private boolean isRoad(PlaceMention place) {
    String text = document.tokens().folded().text();
    for (int t = place.first(); t < place.name(); t++) {
      if (hits.any("placeword", t, h -> text.substring(h.from(), h.to()).equals(ROAD))) {
        return true;
      }
    }
    return false;
  }

  private static final String ROAD = "\u0637\u0631\u064a\u0642";

  /** "On the town, and a third on the outskirts": the row goes on after other words. */
  private boolean goesOn(int from, int to) {
    if (to - from > BROKEN_REACH) {
      return false;
    }
    boolean more = false;
    for (int t = from; t < to; t++) {
      boolean stops =
          document.tokens().kind(t) == Tokens.Kind.BREAK
              || document.tokens().isMark(t, '.')
              || hits.has("trigger", t)
              || hits.has("saying", t)
              || hits.has("harm", t);
      if (stops) {
        return false;
      }
      more |= hits.has("row", t) || isJoinedThing(t);
    }
    return more;
  }

  /** "At the crossing of A, and the stadium of B". */
  private boolean isJoinedThing(int token) {
    return token > 0
        && document.tokens().isMark(token - 1, ',')
        && (hits.any("target", token, h -> h.prefix().startsWith(WAW))
            || hits.any("placeword", token, h -> h.prefix().startsWith(WAW)));
  }

  private static final String WAW = "\u0648";

  /** "Between the two villages" is one place, or says where one lies. */
  private boolean isBetween(int from, int to) {
    for (int t = Math.max(0, from - 2); t < to; t++) {
      if (hits.any("side", t, h -> h.entry().slug().equals("between"))) {
        return true;
      }
    }
    return false;
  }
}

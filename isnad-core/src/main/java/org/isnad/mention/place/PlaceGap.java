package org.isnad.mention.place;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.text.Tokens;

/** What stands between two places that a text names one after the other. */
final class PlaceGap {
  private static final int REACH = 8;
  private static final String ARTICLE = "\u0627\u0644";
  private static final String[] LIGHT = {
    "placeword", "direction", "locative", "distance", "linker", "number", "bound"
  };

  private final Tokens tokens;
  private final Hits hits;

  PlaceGap(Tokens tokens, Hits hits) {
    this.tokens = tokens;
    this.hits = hits;
  }

  /** True if not even one other word stands between the two, adjectives with the article aside. */
  boolean isTight(PlaceMention a, PlaceMention b) {
    int t = a.end();
    while (t < b.first()) {
      int next = pastLight(t, b.first());
      if (next == t && !tokens.form(t).startsWith(ARTICLE)) {
        return false;
      }
      t = Math.max(next, t + 1);
    }
    return true;
  }

  /** True if only place nouns, directions, prepositions and the like stand between the two. */
  boolean isLinked(PlaceMention a, PlaceMention b) {
    int gap = b.first() - a.end();
    if (gap < 0) {
      return b.name() >= a.end();
    }
    if (gap > REACH) {
      return false;
    }
    int words = 0;
    int t = a.end();
    while (t < b.first()) {
      if (tokens.kind(t) == Tokens.Kind.BREAK
          || tokens.kind(t) == Tokens.Kind.MARK && !isLightMark(t)
          || hits.has("trigger", t)
          || hits.has("anaphor", t)
          || hits.has("row", t)
          || hits.has("harm", t)) {
        return false;
      }
      int next = pastLight(t, b.first());
      words += next > t ? 0 : 1;
      t = Math.max(next, t + 1);
    }
    return words <= 1;
  }

  /** Past a mark, a number or the words of one place noun, direction and the like at a token. */
  private int pastLight(int t, int end) {
    if (isLightMark(t) || tokens.kind(t) == Tokens.Kind.NUMBER) {
      return t + 1;
    }
    int past = t;
    for (String kind : LIGHT) {
      for (Hit hit : hits.at(kind, t)) {
        past = Math.max(past, Math.min(hit.end(), end));
      }
    }
    return past;
  }

  private boolean isLightMark(int t) {
    return tokens.isMark(t, ',')
        || tokens.isMark(t, '(')
        || tokens.isMark(t, ')')
        || tokens.isMark(t, '-');
  }
}

package org.isnad.mention.place;

import java.util.Set;
import org.isnad.lexicon.Hit;
import org.isnad.text.Tokens;

/** What the form of a place noun says of the names after it. */
final class PlaceNouns {
  private static final Set<String> PLURALS =
      Set.of(
          "\u0642\u0631\u064a",
          "\u0645\u0646\u0627\u0637\u0642",
          "\u0645\u062f\u0646",
          "\u0627\u062d\u064a\u0627\u0621");

  private PlaceNouns() {}

  /** A dual or plural place noun ("the villages of") may be followed by several names. */
  static boolean several(Tokens tokens, Hit word) {
    String form = tokens.folded().text().substring(word.from(), word.to());
    return form.endsWith("\u062a\u064a")
        || form.endsWith("\u062a\u0627")
        || form.endsWith("\u0627\u062a")
        || PLURALS.contains(form);
  }
}

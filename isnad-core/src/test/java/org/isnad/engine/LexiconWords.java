package org.isnad.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Lexicon;

/**
 * Texts in which every word is one that the program knows, with all that pages put between words.
 */
final class LexiconWords {
  private static final String[] BETWEEN = {
    " ",
    " ",
    " ",
    " ",
    " ",
    "، ",
    ". ",
    ".\n",
    "\n\n",
    " و",
    " ب",
    "\u00a0",
    "\u200f",
    "\u202b",
    "\u0640",
    "\u064f",
    "\u0651",
    "\ud83d\ude80",
    "\ud83d",
    "\ude80",
    " (",
    ") ",
    " «",
    "» ",
    " - ",
    ": ",
    "/",
    "\ufeff",
    "\u2066",
    "\u2069",
    " 12 ",
    " ١٢٠ ",
    " 3/4 ",
    " 10:30 "
  };

  private final List<String> words;

  LexiconWords(Lexicon lexicon) {
    words = new ArrayList<>();
    lexicon.entries().values().stream()
        .sorted(Comparator.comparing(Entry::id))
        .forEach(
            entry ->
                entry
                    .words()
                    .forEach(form -> words.add(form.text().replace("+", "").split("/", -1)[0])));
    lexicon.gazetteer().places().forEach(place -> words.addAll(place.names()));
  }

  String mixture(SplittableRandom random) {
    StringBuilder text = new StringBuilder("قال مصدر أمني إن انفجارا وقع في بغداد ");
    for (int i = random.nextInt(1, 80); i > 0; i--) {
      text.append(words.get(random.nextInt(words.size())))
          .append(BETWEEN[random.nextInt(BETWEEN.length)]);
    }
    return text.toString();
  }
}

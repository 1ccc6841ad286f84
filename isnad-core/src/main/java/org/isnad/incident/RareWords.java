package org.isnad.incident;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.isnad.lexicon.Lexicon;

/**
 * Tells words that few reports use (names of people, families, villages, streets) from those that
 * any news uses, by a fixed list: whether a word is rare never depends on which reports are held.
 */
final class RareWords {
  private static final String FILE = "common-words.txt";
  private static final int SHORTEST = 3;
  private static final int SHORTEST_WITH_PARTICLE = 5;

  private static final List<String> ARTICLES =
      List.of(
          "\u0648\u0627\u0644",
          "\u0628\u0627\u0644",
          "\u0641\u0627\u0644",
          "\u0643\u0627\u0644",
          "\u0648\u0644\u0644",
          "\u0644\u0644",
          "\u0627\u0644");

  private static final String JOINING = "\u0648\u0641";
  private static final String GOVERNING = "\u0628\u0644\u0643";

  private static final Set<String> COMMON = load();

  private RareWords() {}

  private static Set<String> load() {
    Set<String> words = new HashSet<>();
    for (String line : Lexicon.lines(FILE)) {
      if (!line.startsWith("#")) {
        words.add(line);
      }
    }
    return Set.copyOf(words);
  }

  /** The rare ones among folded words, without article and attached particles. */
  static SortedSet<String> among(Iterable<String> folded) {
    SortedSet<String> rare = new TreeSet<>();
    for (String word : folded) {
      String bare = bare(word);
      if (bare.length() >= SHORTEST && !COMMON.contains(bare) && !COMMON.contains(word)) {
        rare.add(bare);
      }
    }
    return rare;
  }

  /** A folded word without its article and attached particles. */
  static String bare(String word) {
    for (String article : ARTICLES) {
      if (word.startsWith(article) && word.length() - article.length() >= SHORTEST) {
        return word.substring(article.length());
      }
    }
    if (word.length() >= SHORTEST_WITH_PARTICLE) {
      if (JOINING.indexOf(word.charAt(0)) >= 0) {
        return bare(word.substring(1));
      }
      if (GOVERNING.indexOf(word.charAt(0)) >= 0) {
        return word.substring(1);
      }
    }
    return word;
  }
}

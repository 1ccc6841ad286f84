package org.isnad.mention.trigger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.report.Sentence;

/**
 * Whether a word of an act has near it what its entry needs ({@code needs}, {@code also}), and
 * nothing that unmakes it ({@code unless}).
 */
final class Needs {
  /** Farther than any need stands. */
  static final int FAR = 1000;

  private static final int AHEAD = 9;
  private static final int BACK = 4;
  private static final int WITHIN = 4;
  private static final List<String> SHELLS =
      List.of("rocket", "missile", "mortar", "artillery", "drone");

  private final Hits hits;
  private final Map<String, List<Need>> parsed = new HashMap<>();

  Needs(Hits hits) {
    this.hits = hits;
  }

  /** A kind of words, or the beginning of an entry's id. */
  private record Need(String kind, String id) {
    static Need of(String text) {
      int dot = text.indexOf('.');
      return new Need(dot < 0 ? text : text.substring(0, dot), dot < 0 ? "" : text);
    }
  }

  /**
   * How far the nearest word that the entry needs stands from it: of the meanings of one word the
   * one that has what it needs nearest counts, and one that needs nothing only if no other does.
   * {@link #FAR} if it has not what it needs.
   */
  int distance(Hit hit, Sentence sentence) {
    Entry entry = hit.entry();
    List<Need> needs = needs(entry, "needs");
    if (needs.isEmpty()) {
      return FAR - 1;
    }
    int to = Math.min(sentence.end(), hit.end() + number(entry, "ahead", AHEAD));
    int from = Math.max(sentence.first(), hit.first() - number(entry, "back", BACK));
    int nearest = FAR;
    for (int t = from; t < to; t++) {
      int distance = t < hit.first() ? hit.first() - t + 1 : t - hit.end();
      if (distance >= 0 && distance < nearest && has(needs, t, entry.is("bare"))) {
        nearest = distance;
      }
    }
    return nearest < FAR && entry.is("first") ? -1 : nearest;
  }

  /** True if it lacks what it also needs, or if what unmakes it follows. */
  boolean unmade(Hit hit, Sentence sentence) {
    Entry entry = hit.entry();
    List<Need> also = needs(entry, "also");
    List<Need> unless = needs(entry, "unless");
    int from = Math.max(sentence.first(), hit.first() - AHEAD);
    int to = Math.min(sentence.end(), hit.end() + AHEAD);
    int end = Math.min(sentence.end(), hit.end() + number(entry, "within", WITHIN));
    return !also.isEmpty() && !any(also, from, to) || any(unless, hit.end(), end);
  }

  private boolean any(List<Need> needs, int from, int to) {
    for (int t = from; !needs.isEmpty() && t < to; t++) {
      if (has(needs, t, false)) {
        return true;
      }
    }
    return false;
  }

  private boolean has(List<Need> needs, int token, boolean bare) {
    for (Need need : needs) {
      for (Hit hit : hits.at(need.kind(), token)) {
        boolean fits = hit.entry().id().startsWith(need.id());
        if (fits && counts(hit.entry()) && (!bare || hit.prefix().isEmpty())) {
          return true;
        }
      }
    }
    return false;
  }

  /** A word that alone could mean something else counts beside a verb of firing if it is fired. */
  private static boolean counts(Entry entry) {
    return !entry.is("weak")
        || entry.is("crowd")
        || entry.is("fired")
        || SHELLS.contains(entry.text("type"));
  }

  private List<Need> needs(Entry entry, String key) {
    String text = entry.text(key);
    return text.isEmpty()
        ? List.of()
        : parsed.computeIfAbsent(
            text, t -> List.of(t.split(" ", -1)).stream().map(Need::of).toList());
  }

  static int number(Entry entry, String key, int usual) {
    String text = entry.text(key);
    return text.isEmpty() ? usual : Integer.parseInt(text);
  }
}

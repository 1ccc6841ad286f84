package org.isnad.account;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Hits;
import org.isnad.text.Tokens;

/**
 * How much of a frame's wording comes again in another: a second telling of one incident repeats
 * names, ranks and things, and another incident has its own.
 */
final class Wording {
  private static final int SHORTEST = 3;
  private static final int SOME_FRAMES = 4;
  private static final String ARTICLE = "\u0627\u0644";
  private static final String PREFIXES = "\u0648\u0641\u0628\u0644\u0643";
  private static final List<String> SUFFIXES =
      List.of(
          "\u0627\u062a",
          "\u0648\u0646",
          "\u064a\u0646",
          "\u0627\u0646",
          "\u0647\u0627",
          "\u0647\u0645",
          "\u064a\u0647",
          "\u0647");

  /** Words that any report is full of, and words of acts and tolls, which are weighed elsewhere. */
  private static final List<String> COMMON =
      List.of(
          "trigger",
          "harm",
          "saying",
          "number",
          "governor",
          "locative",
          "that",
          "among",
          "bound",
          "direction",
          "placeword",
          "relative",
          "tie",
          "stop",
          "context",
          "agent",
          "patient",
          "light",
          "was",
          "negation",
          "turn");

  private final Tokens tokens;
  private final Hits hits;
  private final IdentityHashMap<Frame, Set<String>> known = new IdentityHashMap<>();

  /** The words of the first frames of an incident, by the last of them. */
  private final IdentityHashMap<Frame, Set<String>> several = new IdentityHashMap<>();

  Wording(Scene scene) {
    this.tokens = scene.document().tokens();
    this.hits = scene.document().hits();
  }

  /**
   * The share, from 0 to 1, of the shorter telling's words that stand in the other too; -1 if too
   * short to say.
   */
  double shared(Frame frame, Cluster cluster) {
    Set<String> own = words(frame);
    List<Frame> frames = cluster.frames();
    Set<String> other = words(frames.get(0));
    if (frames.size() > 1) {
      int count = Math.min(SOME_FRAMES, frames.size());
      other = several.computeIfAbsent(frames.get(count - 1), f -> words(frames.subList(0, count)));
    }
    int least = Math.min(own.size(), other.size());
    if (least < SHORTEST) {
      return -1;
    }
    int met = 0;
    for (String word : own) {
      met += other.contains(word) ? 1 : 0;
    }
    return (double) met / least;
  }

  private Set<String> words(List<Frame> frames) {
    Set<String> words = new HashSet<>();
    frames.forEach(frame -> words.addAll(words(frame)));
    return words;
  }

  private Set<String> words(Frame frame) {
    return known.computeIfAbsent(frame, this::read);
  }

  private Set<String> read(Frame frame) {
    Set<String> words = new HashSet<>();
    for (int t = frame.first(); t < frame.end(); t++) {
      if (tokens.kind(t) == Tokens.Kind.WORD && !isCommon(t)) {
        String stem = stem(tokens.form(t));
        if (stem.length() >= SHORTEST) {
          words.add(stem);
        }
      }
    }
    return words;
  }

  private boolean isCommon(int token) {
    for (String kind : COMMON) {
      if (hits.has(kind, token)) {
        return true;
      }
    }
    return false;
  }

  /** The word without glued particles, article and the commonest endings; no dictionary form. */
  private static String stem(String form) {
    String stem = form;
    while (stem.length() > SHORTEST + 1 && PREFIXES.indexOf(stem.charAt(0)) >= 0) {
      stem = stem.substring(1);
    }
    if (stem.startsWith(ARTICLE) && stem.length() > SHORTEST + 1) {
      stem = stem.substring(2);
    }
    for (String suffix : SUFFIXES) {
      if (stem.endsWith(suffix) && stem.length() - suffix.length() >= SHORTEST) {
        return stem.substring(0, stem.length() - suffix.length());
      }
    }
    return stem;
  }
}

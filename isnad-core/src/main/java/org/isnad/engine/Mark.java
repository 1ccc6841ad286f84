package org.isnad.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.account.Scene;
import org.isnad.text.Span;
import org.isnad.text.Tokens;

/** A stretch of the original text to be drawn, and what it names. */
record Mark(Span span, String kind) {
  /**
   * Every mention of a scene, in the order of the text, the longer first; the same stretch once for
   * each kind.
   */
  static List<Mark> all(Scene scene) {
    Collector marks = new Collector(scene.document().tokens());
    scene
        .triggers()
        .forEach(sentence -> sentence.forEach(m -> marks.add("trigger", m.first(), m.end())));
    scene.harm().forEach(sentence -> sentence.forEach(m -> marks.add("harm", m.first(), m.end())));
    scene.times().forEach(m -> marks.add("time", m.first(), m.end()));
    scene.places().forEach(m -> marks.add("place", m.first(), m.end()));
    scene.parties().forEach(m -> marks.add("party", m.first(), m.end()));
    scene.weapons().forEach(m -> marks.add("weapon", m.first(), m.end()));
    scene.sources().forEach(m -> marks.add("source", m.first(), m.end()));
    return marks.sorted();
  }

  /** Turns ranges of tokens into marks. */
  private static final class Collector {
    private final Tokens tokens;
    private final Set<Mark> marks = new LinkedHashSet<>();

    Collector(Tokens tokens) {
      this.tokens = tokens;
    }

    void add(String kind, int first, int end) {
      if (first < end) {
        marks.add(new Mark(tokens.span(first, end), kind));
      }
    }

    List<Mark> sorted() {
      List<Mark> sorted = new ArrayList<>(marks);
      sorted.sort(
          Comparator.comparingInt((Mark m) -> m.span().start())
              .thenComparingInt(m -> -m.span().end())
              .thenComparing(Mark::kind));
      return sorted;
    }
  }
}

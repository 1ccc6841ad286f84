package org.isnad.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.report.Document;
import org.isnad.report.Evidence;
import org.isnad.text.Tokens;

/** What an incident damaged, in the report's words. */
final class DamageValue {
  private static final int THING_REACH = 6;
  private static final int NEGATION_REACH = 9;
  private static final List<String> OTHER_WORDS = List.of("harm", "negation", "damage");

  private final Document document;
  private final Hits hits;
  private final Tokens tokens;

  DamageValue(Document document) {
    this.document = document;
    this.hits = document.hits();
    this.tokens = document.tokens();
  }

  /**
   * The damage that the body tells of, in the order of the text; that of the headline where the
   * body tells none.
   */
  List<Damage> of(Cluster cluster) {
    List<Damage> body = in(cluster, false);
    return body.isEmpty() ? in(cluster, true) : body;
  }

  private List<Damage> in(Cluster cluster, boolean title) {
    List<Damage> found = new ArrayList<>();
    TreeSet<String> told = new TreeSet<>();
    for (Frame frame : cluster.frames()) {
      for (int t = frame.first(); frame.isTitle() == title && t < frame.end(); t++) {
        for (Hit hit : hits.at("damage", t)) {
          damage(hit, frame).filter(d -> told.add(d.what())).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Optional<Damage> damage(Hit hit, Frame frame) {
    if (denied(hit, frame)) {
      return Optional.empty();
    }
    Optional<Hit> thing = thing(hit, frame);
    if (thing.isPresent()) {
      Evidence what = document.quote(thing.get().from(), thing.get().to());
      return Optional.of(
          new Damage(what.quote(), List.of(document.evidence(hit.first(), thing.get().end()))));
    }
    if (!hit.entry().is("material")) {
      return Optional.empty();
    }
    Evidence words = document.quote(hit.from(), hit.to());
    return Optional.of(new Damage(words.quote(), List.of(words)));
  }

  /** The thing named after the word, in the same clause. */
  private Optional<Hit> thing(Hit hit, Frame frame) {
    for (int t = hit.end(); t < Math.min(frame.end(), hit.end() + THING_REACH); t++) {
      int token = t;
      boolean stops =
          tokens.kind(t) == Tokens.Kind.MARK
              || OTHER_WORDS.stream().anyMatch(kind -> hits.has(kind, token));
      if (stops) {
        return Optional.empty();
      }
      Optional<Hit> thing =
          hits.at("target", t).stream().filter(h -> !h.entry().is("person")).findFirst();
      if (thing.isPresent()) {
        return thing;
      }
    }
    return Optional.empty();
  }

  private boolean denied(Hit hit, Frame frame) {
    for (int t = hit.first() - 1; t >= Math.max(frame.first(), hit.first() - NEGATION_REACH); t--) {
      if (tokens.kind(t) == Tokens.Kind.MARK) {
        return false;
      }
      if (hits.has("negation", t)) {
        return true;
      }
    }
    return false;
  }
}

package org.isnad.mention.trigger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.report.Document;
import org.isnad.report.Sentence;
import org.isnad.text.Tokens;

/** Finds words of acts and tells told acts from feared, planned or merely discussed ones. */
public final class TriggerFinder {
  private static final int SUPPOSED_REACH = 4;
  private static final int ANOTHER_REACH = 3;
  private static final int NEEDS_REACH = 9;
  private static final int NEEDS_BACK = 4;
  private static final List<String> SHELLS =
      List.of("rocket", "missile", "mortar", "artillery", "drone");
  private static final List<String> PLURAL_ENDINGS = List.of("\u0627\u062a");
  private static final List<String> DUAL_ENDINGS = List.of("\u0627\u0646", "\u064a\u0646");

  private final Tokens tokens;
  private final Hits hits;
  private final Idioms idioms;

  public TriggerFinder(Document document) {
    this.tokens = document.tokens();
    this.hits = document.hits();
    this.idioms = new Idioms(document);
  }

  /**
   * The words of acts in a sentence, in order.
   *
   * @param times tokens that belong to times: "at dawn" is spelt like "blew up"
   */
  public List<TriggerMention> find(Sentence sentence, java.util.BitSet times) {
    List<TriggerMention> found = new ArrayList<>();
    for (int t = sentence.first(); t < sentence.end(); t++) {
      for (Hit hit : hits.at("trigger", t)) {
        boolean covered =
            inside(hit, "party")
                || inside(hit, "source")
                || inside(hit, "time")
                || inside(hit, "furniture")
                || isName(hit);
        boolean repeated = !found.isEmpty() && found.get(found.size() - 1).first() == t;
        if (!covered
            && !times.get(t)
            && !repeated
            && hasNeeds(hit, sentence)
            && !idioms.isIdiom(hit, sentence)) {
          found.add(mention(hit, sentence));
        }
      }
    }
    return found;
  }

  private boolean inside(Hit hit, String kind) {
    for (int t = Math.max(0, hit.first() - 4); t <= hit.first(); t++) {
      for (Hit other : hits.at(kind, t)) {
        if (other.from() <= hit.from()
            && hit.to() <= other.to()
            && other.to() - other.from() > hit.to() - hit.from()) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Liberation quarter", "Martyrs' square": the name of a place that its kind announces. */
  private boolean isName(Hit hit) {
    return hits.has("placeword", hit.first() - 1)
        && hits.at("place", hit.first()).stream().anyMatch(p -> p.end() >= hit.end());
  }

  private boolean hasNeeds(Hit hit, Sentence sentence) {
    Optional<String> needs = hit.entry().attribute("needs");
    if (needs.isEmpty()) {
      return true;
    }
    int to = Math.min(sentence.end(), hit.end() + NEEDS_REACH);
    for (int t = Math.max(sentence.first(), hit.first() - NEEDS_BACK); t < to; t++) {
      boolean strong =
          hits.at(needs.get(), t).stream()
              .anyMatch(h -> !h.entry().is("weak") || SHELLS.contains(h.entry().text("type")));
      if (strong) {
        return true;
      }
    }
    return false;
  }

  private TriggerMention mention(Hit hit, Sentence sentence) {
    String form =
        tokens.folded().text().substring(hit.from(), Math.min(hit.to(), tokens.end(hit.first())));
    boolean definite = form.startsWith("\u0627\u0644") && hit.form() == Entry.Form.NOUN;
    return new TriggerMention(
        hit,
        number(form, hit),
        definite,
        follows(hit, sentence, "context."),
        follows(hit, sentence, "context.similar"),
        supposed(hit, sentence) || expected(hit, sentence));
  }

  private static int number(String form, Hit hit) {
    if (hit.form() != Entry.Form.NOUN) {
      return 1;
    }
    if (PLURAL_ENDINGS.stream().anyMatch(form::endsWith)
        || hit.entry().text("plurals").contains(form)) {
      return 3;
    }
    return DUAL_ENDINGS.stream().anyMatch(form::endsWith) && form.length() > 5 ? 2 : 1;
  }

  /** True if a word of "another", "similar" and the like follows before any mark. */
  private boolean follows(Hit hit, Sentence sentence, String id) {
    for (int t = hit.end(); t < Math.min(sentence.end(), hit.end() + ANOTHER_REACH); t++) {
      if (tokens.kind(t) == Tokens.Kind.MARK) {
        return false;
      }
      if (hits.at("context", t).stream()
          .anyMatch(h -> h.entry().text("scope").equals("new") && h.entry().id().startsWith(id))) {
        return true;
      }
    }
    return false;
  }

  private boolean supposed(Hit hit, Sentence sentence) {
    for (int t = Math.max(sentence.first(), hit.first() - SUPPOSED_REACH); t < hit.first(); t++) {
      for (Hit context : hits.at("context", t)) {
        if (context.entry().text("scope").equals("before") && clear(context.end(), hit.first())) {
          return true;
        }
      }
    }
    return false;
  }

  /** "The expected strike", "a possible attack": an adjective after the noun unmakes it. */
  private boolean expected(Hit hit, Sentence sentence) {
    for (int t = hit.end(); t < Math.min(sentence.end(), hit.end() + ANOTHER_REACH); t++) {
      if (hits.at("context", t).stream().anyMatch(h -> h.entry().text("scope").equals("after"))) {
        return clear(hit.end(), t);
      }
    }
    return false;
  }

  private boolean clear(int from, int to) {
    for (int t = from; t < to; t++) {
      if (tokens.kind(t) == Tokens.Kind.MARK || tokens.kind(t) == Tokens.Kind.BREAK) {
        return false;
      }
    }
    return true;
  }
}

package org.isnad.mention.trigger;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.report.Document;
import org.isnad.report.Sentence;
import org.isnad.text.Tokens;

/** Finds words of acts and tells told acts from feared, planned or merely discussed ones. */
public final class TriggerFinder {
  private static final int SUPPOSED_REACH = 4;
  private static final int FARTHEST = 10;
  private static final int ANOTHER_REACH = 3;
  private static final int EXPOSED_REACH = 5;
  private static final List<String> OTHER_KINDS =
      List.of("party", "source", "time", "furniture", "place");
  private static final String LAM = "\u0644";
  private static final String SEEN = "\u0633";

  /** Nobody was killed, none was hurt: such a denial tells of an act all the same. */
  private static final List<String> HARM = List.of("kill", "injure");

  private static final List<String> PLURAL_ENDINGS = List.of("\u0627\u062a");
  private static final List<String> DUAL_ENDINGS = List.of("\u0627\u0646", "\u064a\u0646");

  private final Tokens tokens;
  private final Hits hits;
  private final Idioms idioms;
  private final Needs needs;

  public TriggerFinder(Document document) {
    this.tokens = document.tokens();
    this.hits = document.hits();
    this.idioms = new Idioms(document);
    this.needs = new Needs(hits);
  }

  /**
   * The words of acts in a sentence, in order.
   *
   * @param times tokens that belong to times: "at dawn" is spelt like "blew up"
   */
  public List<TriggerMention> find(Sentence sentence, java.util.BitSet times) {
    List<TriggerMention> found = new ArrayList<>();
    int end = 0;
    for (int t = sentence.first(); t < sentence.end(); t++) {
      Hit best = null;
      int nearest = Needs.FAR;
      for (Hit hit : times.get(t) || t < end ? List.<Hit>of() : hits.at("trigger", t)) {
        int distance = needs.distance(hit, sentence);
        if (distance < nearest
            && !isOther(hit)
            && !isState(hit, sentence)
            && !needs.unmade(hit, sentence)
            && !idioms.isIdiom(hit, sentence)) {
          best = hit;
          nearest = distance;
        }
      }
      if (best != null) {
        found.add(mention(best, sentence));
        end = t + 1;
      }
    }
    return found;
  }

  /** True if the words belong to a name or to a mention of another kind. */
  private boolean isOther(Hit hit) {
    return OTHER_KINDS.stream().anyMatch(kind -> inside(hit, kind)) || isName(hit);
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
        && hits.any("place", hit.first(), p -> p.end() >= hit.end());
  }

  /** "Is in control of" tells an act only in a headline. */
  private static boolean isState(Hit hit, Sentence sentence) {
    return hit.entry().is("state")
        && hit.form() == Entry.Form.PRESENT
        && sentence.role() != Sentence.Role.TITLE;
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
        supposed(hit, sentence) || expected(hit, sentence) || isPurpose(hit, sentence));
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
      if (hits.any(
          "context",
          t,
          h -> h.entry().text("scope").equals("new") && h.entry().id().startsWith(id))) {
        return true;
      }
    }
    return false;
  }

  private boolean supposed(Hit hit, Sentence sentence) {
    for (int t = Math.max(sentence.first(), hit.first() - FARTHEST); t < hit.first(); t++) {
      for (Hit context : hits.at("context", t)) {
        Entry entry = context.entry();
        int reach = Needs.number(entry, "reach", 0);
        boolean near =
            reach > 0
                ? hit.first() - context.end() < reach
                : hit.first() - context.first() <= SUPPOSED_REACH;
        boolean tense = !entry.is("present") || hit.form() == Entry.Form.PRESENT;
        boolean deed = !entry.is("deed") || !HARM.contains(hit.entry().text("class"));
        if (entry.text("scope").equals("before")
            && near
            && tense
            && deed
            && !isBefore(context)
            && clear(context.end(), hit.first())) {
          return true;
        }
      }
    }
    return isFuture(hit);
  }

  /** "Before the army took it back": the verb after "before that" tells what did happen. */
  private boolean isBefore(Hit context) {
    return context.first() > 0
        && hits.any(
            "clause",
            context.first() - 1,
            h -> h.entry().text("part").equals("after") && h.end() == context.end());
  }

  /** True if the particle of the future is written onto a verb. */
  private static boolean isFuture(Hit hit) {
    return hit.form() == Entry.Form.PRESENT && hit.prefix().endsWith(SEEN);
  }

  /**
   * "To assassinate", "in order to retake": a verbal noun after "for" is an aim, unless the
   * sentence says that somebody was exposed to it.
   */
  private boolean isPurpose(Hit hit, Sentence sentence) {
    if (GROUND.contains(hit.entry().text("class"))
        && hit.form() == Entry.Form.NOUN
        && hits.any("aim", hit.first() - 1, h -> h.end() == hit.first())) {
      return true;
    }
    if (!hit.entry().is("purpose") || !hit.prefix().endsWith(LAM)) {
      return false;
    }
    for (int t = Math.max(sentence.first(), hit.first() - EXPOSED_REACH); t < hit.first(); t++) {
      if (hits.has("suffers", t)) {
        return false;
      }
    }
    return true;
  }

  /** "Towards the liberation of", "the operation to retake": ground that is not taken yet. */
  private static final List<String> GROUND = List.of("regain", "takeover");

  /** "The expected strike", "a possible attack": an adjective after the noun unmakes it. */
  private boolean expected(Hit hit, Sentence sentence) {
    for (int t = hit.end(); t < Math.min(sentence.end(), hit.end() + ANOTHER_REACH); t++) {
      if (hits.any("context", t, h -> h.entry().text("scope").equals("after"))) {
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

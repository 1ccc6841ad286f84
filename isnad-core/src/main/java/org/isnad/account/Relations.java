package org.isnad.account;

import java.util.List;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.mention.party.PartyMention;
import org.isnad.mention.trigger.TriggerMention;
import org.isnad.report.Document;
import org.isnad.text.Tokens;

/**
 * How a party stands to a word of an act in the sentence: before or after it, glued to it, parted
 * from it.
 */
final class Relations {
  static final String NONE = "";

  private final Document document;
  private final Hits hits;
  private final Weights weights;

  Relations(Document document, Weights weights) {
    this.weights = weights;
    this.document = document;
    this.hits = document.hits();
  }

  /**
   * The feature that says how a party stands to one word of an act: its subject, its owner, or its
   * object; {@link #NONE} if nothing ties them.
   */
  String of(PartyMention party, TriggerMention trigger, Frame frame) {
    String relation = toAct(party, trigger, frame);
    boolean met = hits.has("repel", trigger.first());
    return met && weight(relation) > 0 ? "doer.met" : relation;
  }

  /** The same for any act, an attack that is met included. */
  String toAct(PartyMention party, TriggerMention trigger, Frame frame) {
    return trigger.isVerb() ? toVerb(party, trigger, frame) : toNoun(party, trigger);
  }

  /** The weight of a feature that this class gives. */
  double weight(String relation) {
    return relation.equals(NONE) ? 0 : weights.of(relation);
  }

  private String toVerb(PartyMention party, TriggerMention trigger, Frame frame) {
    int gap = party.first() - trigger.end();
    String act = trigger.act();
    if (trigger.hit().entry().is("object")) {
      return gap >= 0 && gap <= 2 ? "doer.verb-suffered" : NONE;
    }
    if (party.adjective()) {
      return NONE;
    }
    if (gap >= 0 && gap <= SUBJECT_REACH && isFirstAfter(party, trigger, frame)) {
      if (hasPronoun(trigger)) {
        return gap <= 1 ? "doer.verb-pronoun" : "doer.verb-pronoun-far";
      }
      if (hasEventBefore(trigger)) {
        return "doer.verb-of-event";
      }
      if (hits.has("object", trigger.first()) && !hasVerbalObject(party, frame)) {
        return "doer.verb-objectless";
      }
      boolean passive = act.equals("kill") || act.equals("injure") || act.equals("assassination");
      return passive
          ? hasObject(party, frame) ? "doer.kills" : "doer.killed"
          : gap <= 1 ? "doer.verb-next" : "doer.verb-near";
    }
    int before = trigger.first() - party.end();
    boolean subject =
        before >= 0
            && before <= 1
            && !hits.has("side", party.first() - 1)
            && !act.equals("injure")
            && !document.tokens().isMark(party.end(), ',');
    boolean opens =
        frame.isTitle()
            || party.first() - frame.sentence().first() <= 1
            || hits.has("that", party.first() - 1);
    if (!subject || party.capital() && !opens) {
      return NONE;
    }
    return trigger.isPresent() || frame.isTitle()
        ? "doer.subject-present"
        : opens ? "doer.subject-opens" : "doer.subject";
  }

  private static final List<String> FIRED =
      List.of("airstrike", "strike", "shelling", "launch", "fire");

  /** True for "carried it out", "shelled them": whoever follows is the subject. */
  private boolean hasPronoun(TriggerMention verb) {
    String form = document.tokens().form(verb.end() - 1);
    boolean conjugated =
        verb.hit().form() == Entry.Form.VERB || verb.hit().form() == Entry.Form.PRESENT;
    return hits.has("agent", verb.first())
        || conjugated && PRONOUNS.stream().anyMatch(form::endsWith);
  }

  private static final List<String> PRONOUNS = List.of("\u0647", "\u0647\u0627", "\u0647\u0645");

  private String toNoun(PartyMention party, TriggerMention trigger) {
    int gap = party.first() - trigger.end();
    if (party.capital() || gap < 0 || gap > 2 || crosses(trigger.end(), party.first())) {
      return NONE;
    }
    if (OBJECT_ACTS.contains(trigger.act()) || trigger.hit().entry().is("object")) {
      return party.adjective()
          ? NONE
          : hasNominalObject(party) ? "doer.noun-object" : "doer.noun-suffered";
    }
    boolean from =
        FIRED.contains(trigger.act())
            && hits.at("from", party.first() - 1).stream().anyMatch(h -> h.end() == party.first());
    boolean owner =
        from
            || party.adjective()
            || gap == 0
            || party.hit().prefix().endsWith(LAM)
            || prefix(party).endsWith(LAM);
    return owner ? "doer.noun-owner" : NONE;
  }

  /**
   * True if a noun of the act or a weapon right before the verb is its subject: "a blast struck the
   * patrol".
   */
  private boolean hasEventBefore(TriggerMention verb) {
    for (int t = verb.first() - 1; t >= Math.max(0, verb.first() - 4); t--) {
      if (document.tokens().kind(t) == Tokens.Kind.BREAK
          || document.tokens().isMark(t, '.')
          || hits.has("saying", t)) {
        return false;
      }
      boolean event = hits.at("trigger", t).stream().anyMatch(h -> h.form() == Entry.Form.NOUN);
      if (event
          || hits.at("weapon", t).stream().anyMatch(h -> !h.entry().is("weak"))
              && !hits.has("force", t)) {
        return true;
      }
      if (hits.has("party", t)) {
        return false;
      }
    }
    return false;
  }

  /**
   * True if what the verb hits follows the party: a thing, people, a place without "in", or a
   * weapon that it used.
   */
  private boolean hasVerbalObject(PartyMention party, Frame frame) {
    for (int t = party.end(); t < Math.min(party.end() + OBJECT_REACH, frame.end()); t++) {
      if (document.tokens().isMark(t, '.')) {
        return false;
      }
      for (String kind : STRUCK_KINDS) {
        if (hits.has(kind, t) && !hits.has("locative", t - 1) && !hits.has("locative", t)) {
          return true;
        }
      }
    }
    return false;
  }

  private static final int OBJECT_REACH = 9;
  private static final List<String> STRUCK_KINDS =
      List.of("target", "person", "party", "place", "weapon");

  /** "The targeting of a factory by the drone" has the doer first and its object after "to". */
  boolean hasNominalObject(PartyMention party) {
    int next = party.end();
    boolean direct =
        DIRECT_KINDS.stream()
            .anyMatch(k -> hits.at(k, next).stream().anyMatch(h -> h.prefix().isEmpty()));
    if (direct && !hits.has("locative", next) && !hits.has("agent", next)) {
      return true;
    }
    for (int t = party.end(); t < party.end() + 3; t++) {
      if (document.tokens().size() <= t || document.tokens().kind(t) == Tokens.Kind.MARK) {
        return false;
      }
      for (String kind : OBJECT_KINDS) {
        if (hits.at(kind, t).stream().anyMatch(h -> h.prefix().endsWith(LAM))) {
          return true;
        }
      }
    }
    return false;
  }

  private static final List<String> DIRECT_KINDS = List.of("target", "place", "placeword");
  private static final List<String> OBJECT_KINDS = List.of("target", "person", "force", "place");
  private static final String LAM = "\u0644";
  private static final int SUBJECT_REACH = 7;
  private static final List<String> OBJECT_ACTS =
      List.of(
          "kill",
          "injure",
          "assassination",
          "abduction",
          "arrest",
          "execution",
          "bodies",
          "foil",
          "intercept",
          "seize");

  private String prefix(PartyMention party) {
    return hits.first("force", party.first()).map(Hit::prefix).orElse("");
  }

  private boolean crosses(int from, int to) {
    for (int t = from; t < to; t++) {
      boolean thing =
          hits.at("target", t).stream().anyMatch(h -> !h.entry().text("category").equals("none"));
      if (document.tokens().kind(t) == Tokens.Kind.MARK
          || hits.has("locative", t)
          || hits.has("patient", t)
          || thing) {
        return true;
      }
    }
    return false;
  }

  /** True if nothing that could be the verb's subject or object stands between it and the party. */
  private boolean isFirstAfter(PartyMention party, TriggerMention trigger, Frame frame) {
    for (int t = trigger.end(); t < party.first(); t++) {
      boolean other =
          hits.has("patient", t)
              || hits.has("person", t) && !hits.has("force", t)
              || hits.at("target", t).stream()
                      .anyMatch(
                          h ->
                              !h.entry().is("person") && !h.entry().text("category").equals("none"))
                  && !hits.has("force", t)
                  && !hits.has("unit", t)
              || hits.has("saying", t)
              || hits.has("trigger", t)
              || hits.at("weapon", t).stream().anyMatch(h -> !h.entry().is("weak"))
                  && !hits.has("force", t);
      boolean inside = t >= party.first();
      if (other && !inside) {
        return false;
      }
    }
    return frame.parties().stream()
        .noneMatch(p -> p.first() >= trigger.end() && p.first() < party.first());
  }

  private static boolean hasObject(PartyMention party, Frame frame) {
    return frame.harm().stream()
        .anyMatch(
            h ->
                !h.among()
                    && h.end() > party.end()
                    && h.end() - party.end() <= 8
                    && h.person().isPresent()
                    && h.person().get().first() >= party.end());
  }
}

package org.isnad.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.mention.harm.Outcome;
import org.isnad.mention.party.PartyMention;
import org.isnad.mention.trigger.TriggerMention;
import org.isnad.report.Document;
import org.isnad.text.Tokens;

/**
 * How a party stands to one word of an act in the sentence, as the name of a feature: its subject,
 * its owner, its object.
 */
final class Relations {
  /** The name of no feature. */
  static final String NONE = "";

  static final Set<String> DOES =
      Set.of(
          "doer.subject",
          "doer.subject-far",
          "doer.subject-pronoun",
          "doer.killer",
          "doer.kills",
          "doer.before-verb",
          "doer.noun-subject",
          "doer.noun-adjective",
          "doer.noun-of",
          "doer.noun-of-some",
          "doer.noun-lam",
          "doer.noun-own",
          "doer.topic",
          "doer.noun-from");

  private final Document document;
  private final Hits hits;
  private final Struck struck;
  private final Backing backing;
  private final Objects objects;
  private final FarSubjects far;

  Relations(Document document) {
    this.document = document;
    this.hits = document.hits();
    this.struck = new Struck(document);
    this.backing = new Backing(document);
    this.objects = new Objects(document);
    this.far = new FarSubjects(document);
  }

  /** True for the names of features that make a party the doer of the act. */
  static boolean does(String relation) {
    return DOES.contains(relation);
  }

  /** The relation to a word of an act; who meets an attack is not its doer. */
  String of(PartyMention party, TriggerMention trigger, Frame frame) {
    String relation = toAct(party, trigger, frame);
    if (does(relation) && trigger.act().equals("bodies")) {
      return "doer.finds";
    }
    return does(relation) && hits.has("repel", trigger.first()) ? "doer.meets" : relation;
  }

  /** The same for any act, an attack that is met included. */
  String toAct(PartyMention party, TriggerMention trigger, Frame frame) {
    if (!trigger.isVerb() && !party.capital() && far.isVerbAfter(party, trigger)) {
      return "doer.before-verb";
    }
    return trigger.isVerb() ? toVerb(party, trigger, frame) : toNoun(party, trigger);
  }

  private String toVerb(PartyMention party, TriggerMention trigger, Frame frame) {
    int gap = party.first() - trigger.end();
    String act = trigger.act();
    if (trigger.hit().entry().is("object")) {
      return gap >= 0 && gap <= 2 ? "doer.struck" : NONE;
    }
    if (party.adjective()) {
      return NONE;
    }
    if (gap >= 0 && gap <= SUBJECT_REACH && isFirstAfter(party, trigger, frame)) {
      return after(party, trigger, frame, gap);
    }
    int before = trigger.first() - backing.end(party.end());
    boolean subject =
        before >= 0
            && before <= 1
            && !(before == 1 && isEvent(trigger.first() - 1))
            && !hits.has("side", party.first() - 1)
            && !act.equals("injure")
            && (!isPassive(trigger) || killsAfter(trigger, frame))
            && !document.tokens().isMark(party.end(), ',');
    boolean opens =
        frame.isTitle()
            || party.first() - frame.sentence().first() <= 1
            || hits.has("that", party.first() - 1);
    if (!subject && !isPassive(trigger) && !party.capital() && far.opensClause(party, trigger)) {
      return "doer.topic";
    }
    if (!subject || party.capital() && !opens) {
      return NONE;
    }
    boolean relative = hits.has("relative", trigger.first() - 1);
    if (relative && hasPronoun(trigger)) {
      return NONE;
    }
    return relative || trigger.isPresent() || opens
        ? "doer.before-verb"
        : "doer.before-verb-inside";
  }

  private String after(PartyMention party, TriggerMention trigger, Frame frame, int gap) {
    if (hasPronoun(trigger)) {
      return "doer.subject-pronoun";
    }
    if (hasEventBefore(trigger)) {
      return "doer.struck";
    }
    if (hits.has("object", trigger.first()) && !struck.afterVerb(party, frame)) {
      return "doer.object-alone";
    }
    boolean passive = isPassive(trigger);
    if (passive && gap <= 1 && objects.follows(backing.end(party.end()), frame.end())) {
      return "doer.kills";
    }
    if (passive) {
      return hasVictim(party, frame) ? "doer.killer" : "doer.victim";
    }
    return gap <= 1 ? "doer.subject" : "doer.subject-far";
  }

  /** Verbs that without vowel signs can mean "killed" and "was killed". */
  private static boolean isPassive(TriggerMention trigger) {
    return trigger.act().equals("kill")
        || trigger.act().equals("injure")
        || trigger.act().equals("assassination");
  }

  /** "The soldier killed two men", and not "the soldier was killed": the dead are told after. */
  private static boolean killsAfter(TriggerMention trigger, Frame frame) {
    return trigger.isPresent()
        || frame.harm().stream()
            .anyMatch(
                h ->
                    h.outcome() == Outcome.KILLED
                        && h.person().filter(p -> p.first() >= trigger.end()).isPresent());
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
    if (gap < 0 && !party.adjective() && !OBJECT_ACTS.contains(trigger.act())) {
      return far.owns(party, trigger) ? "doer.noun-own" : NONE;
    }
    if (party.capital() || gap < 0 || gap > 2 || crosses(trigger.end(), party.first())) {
      return NONE;
    }
    boolean aimed = hits.has("patient", trigger.first());
    if (aimed || OBJECT_ACTS.contains(trigger.act()) || trigger.hit().entry().is("object")) {
      return party.adjective()
          ? NONE
          : struck.afterNoun(party) ? "doer.noun-subject" : "doer.noun-object";
    }
    boolean from =
        FIRED.contains(trigger.act())
            && hits.any("from", party.first() - 1, h -> h.end() == party.first());
    if (from) {
      return "doer.noun-from";
    }
    if (party.adjective()) {
      return "doer.noun-adjective";
    }
    boolean lam = party.hit().prefix().endsWith(LAM) || prefix(party).endsWith(LAM);
    if (lam && isLaid(trigger)) {
      return "doer.noun-object";
    }
    boolean governs = gap == 0 && !trigger.definite() && !isPhrase(trigger);
    return lam
        ? "doer.noun-lam"
        : !governs ? NONE : isNamed(party) ? "doer.noun-of" : "doer.noun-of-some";
  }

  /** "They laid an ambush for the patrol": for whom it was laid. */
  private boolean isLaid(TriggerMention noun) {
    for (int t = noun.first() - 1; t >= Math.max(0, noun.first() - LAID); t--) {
      if (hits.has("lays", t)) {
        return true;
      }
    }
    return false;
  }

  private static final int LAID = 6;

  /** True for a proper name or a definite noun: "the soldiers", but not "soldiers". */
  private boolean isNamed(PartyMention party) {
    return party.hit().form() == Entry.Form.NAME
        || document.tokens().folded().text().startsWith(ARTICLE, party.hit().from());
  }

  private static final String ARTICLE = "\u0627\u0644";

  /** True for a noun that an adjective or another noun completes, which no owner can follow. */
  private static boolean isPhrase(TriggerMention noun) {
    return noun.end() - noun.first() > 1;
  }

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
      boolean event = hits.any("trigger", t, h -> h.form() == Entry.Form.NOUN);
      if (event || hasWeapon(t) && !hits.has("force", t)) {
        return true;
      }
      if (hits.has("party", t)) {
        return false;
      }
    }
    return false;
  }

  /** A noun of the act right before its verb is described by it: "in a raid that they launched". */
  private boolean isEvent(int token) {
    return hits.any("trigger", token, h -> h.form() == Entry.Form.NOUN);
  }

  private boolean hasWeapon(int token) {
    return hits.any("weapon", token, h -> !h.entry().is("weak"));
  }

  private boolean crosses(int from, int to) {
    for (int t = from; t < to; t++) {
      if (document.tokens().kind(t) == Tokens.Kind.MARK
          || hits.has("locative", t)
          || hits.has("patient", t)
          || hits.has("territory", t)
          || struck.isThing(t)) {
        return true;
      }
    }
    return false;
  }

  /** True if nothing that could be the verb's subject or object stands between it and the party. */
  private boolean isFirstAfter(PartyMention party, TriggerMention trigger, Frame frame) {
    for (int t = trigger.end(); t < party.first(); t++) {
      boolean force = hits.has("force", t);
      boolean thing =
          hits.any(
              "target",
              t,
              h -> !h.entry().is("person") && !h.entry().text("category").equals("none"));
      boolean other =
          hits.has("patient", t)
              || hits.has("person", t) && !force
              || thing && !force && !hits.has("unit", t)
              || hits.has("saying", t)
              || hits.has("trigger", t)
              || hasWeapon(t) && !force;
      if (other) {
        return false;
      }
    }
    return frame.parties().stream()
        .noneMatch(p -> p.first() >= trigger.end() && p.first() < party.first());
  }

  private static boolean hasVictim(PartyMention party, Frame frame) {
    return frame.harm().stream()
        .anyMatch(
            h ->
                !h.among()
                    && h.end() > party.end()
                    && h.end() - party.end() <= 8
                    && Optional.of(h)
                        .flatMap(x -> x.person())
                        .filter(p -> p.first() >= party.end())
                        .isPresent());
  }
}

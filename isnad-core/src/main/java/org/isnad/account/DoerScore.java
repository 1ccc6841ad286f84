package org.isnad.account;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.mention.party.PartyMention;
import org.isnad.mention.source.SourceMention;
import org.isnad.mention.trigger.TriggerMention;
import org.isnad.text.Tokens;

/**
 * How likely a party is the doer of one frame's act, from what stands around it in the sentence.
 */
final class DoerScore {
  private static final List<String> BYSTANDERS = List.of("aid", "company");
  private static final int AGENT_REACH = 12;
  private static final int SPEAKER_REACH = 30;

  private final Scene scene;
  private final Hits hits;
  private final Weights weights;
  private final Relations relations;
  private final Constructions constructions;
  private final Belongings belongings;
  private final Backing backing;

  DoerScore(Scene scene, Relations relations, Weights weights) {
    this.scene = scene;
    this.hits = scene.document().hits();
    this.weights = weights;
    this.relations = relations;
    this.constructions = new Constructions(scene);
    this.belongings = new Belongings(scene);
    this.backing = new Backing(scene.document());
  }

  /**
   * The features of a doer that hold: adjective of the act, after "carried out by", subject of the
   * verb, owner of the weapon, and what speaks against it.
   */
  Weighing of(PartyMention party, Frame frame) {
    Weighing weighing = new Weighing(weights);
    Set<String> ties = new TreeSet<>(constructions.of(party, frame));
    boolean built = !ties.isEmpty();
    boolean does = false;
    boolean act = false;
    for (TriggerMention trigger : frame.triggers()) {
      if (tells(trigger, frame)) {
        String relation = relations.of(party, trigger, frame);
        does |= Relations.does(relation);
        act |= Relations.does(relation) && isOfAct(trigger, frame);
        ties.add(relation);
      }
    }
    if (movesIn(party, frame)) {
      does = true;
      act = true;
      ties.add("doer.subject");
    }
    ties.remove(Relations.NONE);
    ties.forEach(t -> weighing.add(t, true));
    boolean by = marked(party.first(), "agent") && followsAct(party, frame);
    boolean foils = by && metBefore(party, frame);
    boolean agent = by && !foils;
    boolean bare = party.capital() || party.adjective();
    boolean speaks = isSpeaker(party);
    boolean place =
        party.capital()
            && (!party.hit().prefix().isEmpty() || hits.has("locative", party.first() - 1));
    boolean unit = does && movesItself(party, frame);
    boolean fires = does && hits.has("from", party.first() - 1);
    boolean weapon = belongings.weapon(party, frame);
    boolean guns = party.first() < party.hit().first() && isGuns(party);
    boolean told = agent || built || does && (guns || party.side().equals("state"));
    return weighing
        .add("doer.foils", foils)
        .add("doer.crowd", party.entry().is("crowd") && takesPart(party, frame))
        .add("doer.agent", agent && !bare)
        .add("doer.agent-adjective", agent && bare)
        .add("doer.place", place)
        .add("doer.bystander", BYSTANDERS.contains(party.side()))
        .add("doer.aside", ties.isEmpty() && !agent && isAside(party, frame))
        .add("doer.backs", backing.backs(party))
        .add("doer.generic", party.entry().is("context") && !party.side().equals("unknown"))
        .add("doer.speaker", speaks && !built)
        .add("doer.speaker-of-act", speaks && announces(party, frame))
        .add("doer.against", marked(party.first(), "patient"))
        .add("doer.harmed", isHarmed(party, frame) && !fires)
        .add("doer.owns-target", belongings.target(party) && !unit)
        .add("doer.owns-weapon", weapon)
        .add("doer.member", isMember(party))
        .add("doer.guns", guns)
        .add("doer.blast-force", isBlast(frame) && party.isForce() && !told)
        .add("doer.weak", party.entry().is("weak"))
        .add("doer.adjective", party.adjective() && !does && !agent && !weapon && !built)
        .add("doer.capital", party.capital())
        .add("doer.of-source", party.adjective() && isInPress(party))
        .add("doer.answers", !agent && answers(party, frame))
        .add("doer.planes-advance", takesGround(frame) && PartyRoles.flies(party, hits))
        .add("doer.of-place", party.adjective() && hits.has("territory", party.first() - 1))
        .add("doer.act-aside", does && !act)
        .add("doer.untied", ties.isEmpty() && !agent && !weapon);
  }

  /** "The forces advanced", told by verb and subject as one word of the act. */
  private static boolean movesIn(PartyMention party, Frame frame) {
    return frame.triggers().stream()
        .anyMatch(
            t -> t.act().equals("advance") && t.first() < party.first() && party.first() < t.end());
  }

  /** "The families of the held staged a sit-in", "a march of students": who stands by a protest. */
  private boolean takesPart(PartyMention party, Frame frame) {
    if (!Acts.family(frame.anchor().act()).equals("protest")) {
      return false;
    }
    return frame.triggers().stream()
        .filter(t -> Acts.family(t.act()).equals("protest"))
        .anyMatch(
            t ->
                party.end() <= t.first()
                        && t.first() - party.end() <= CROWD_REACH
                        && clear(party.end(), t.first())
                    || t.end() <= party.first()
                        && party.first() - t.end() <= CROWD_CLOSE
                        && clear(t.end(), party.first()));
  }

  private boolean clear(int from, int to) {
    Tokens tokens = scene.document().tokens();
    for (int t = from; t < to; t++) {
      if (tokens.kind(t) == Tokens.Kind.BREAK || tokens.isMark(t, '.')) {
        return false;
      }
    }
    return true;
  }

  private static final int CROWD_REACH = 8;
  private static final int CROWD_CLOSE = 4;

  /** True if the features tie the party to the act as its doer. */
  static boolean does(Weighing weighing) {
    return weighing.has("doer.agent")
        || weighing.has("doer.carries")
        || weighing.has("doer.carries-far")
        || weighing.has("doer.accused")
        || weighing.has("doer.claims")
        || weighing.has("doer.between")
        || Relations.DOES.stream().anyMatch(weighing::has);
  }

  /** True if the features say that the act was done to the party. */
  static boolean suffers(Weighing weighing) {
    return weighing.has("doer.harmed")
        || weighing.has("doer.owns-target")
        || weighing.has("doer.struck")
        || weighing.has("doer.victim")
        || weighing.has("doer.noun-object");
  }

  /**
   * True for words that tell the act of the frame rather than a threat or an older hold beside it.
   */
  private static boolean tells(TriggerMention trigger, Frame frame) {
    String act = trigger.act();
    if (Acts.family(act).equals("disrupt")) {
      return false;
    }
    boolean disrupted =
        Acts.family(frame.anchor().act()).equals("disrupt") && Acts.family(act).equals("violence");
    boolean held =
        act.equals("takeover") && frame.anchor().act().equals("regain") && !trigger.isVerb();
    boolean same = Acts.family(act).equals(Acts.family(frame.anchor().act()));
    return !held
        && (same
            || disrupted
            || trigger == frame.anchor()
            || Acts.isSecondary(frame.anchor().act())
            || !act.equals("threat") && Acts.isSecondary(act));
  }

  /** True for the word that names the act, or one of its class. */
  private static boolean isOfAct(TriggerMention trigger, Frame frame) {
    return trigger == frame.anchor() || trigger.act().equals(frame.anchor().act());
  }

  /**
   * A force that tells of an arrest, a strike or an advance, or of its enemy's dead, tells of what
   * it did itself.
   */
  private static boolean announces(PartyMention party, Frame frame) {
    String act = frame.anchor().act();
    boolean own =
        ANNOUNCED.contains(act)
            || act.equals("kill")
                && frame.harm().stream().anyMatch(h -> h.role().equals("militant"));
    return own
        && (party.isForce() || party.isArmedGroup())
        && party.first() < frame.anchor().first();
  }

  private static final List<String> ANNOUNCED =
      List.of("arrest", "airstrike", "shelling", "strike", "regain", "takeover", "assassination");

  /**
   * "At the hands of" speaks of an act told right before; what is merely in somebody's hands is no
   * act.
   */
  private static boolean followsAct(PartyMention party, Frame frame) {
    return frame.triggers().stream()
        .anyMatch(t -> t.first() < party.first() && party.first() - t.end() <= AGENT_REACH);
  }

  /** True if what stands right before is a word of preventing rather than of an attack. */
  private static boolean metBefore(PartyMention party, Frame frame) {
    boolean met = false;
    for (TriggerMention trigger : frame.triggers()) {
      if (trigger.end() <= party.first()) {
        met = Acts.family(trigger.act()).equals("disrupt");
      }
    }
    return met;
  }

  /** True if a relative clause names the party, about something else than the act. */
  private boolean isAside(PartyMention party, Frame frame) {
    if (party.first() < frame.anchor().end()) {
      return false;
    }
    for (int t = party.first() - 1;
        t >= Math.max(frame.anchor().end(), party.first() - ASIDE);
        t--) {
      if (hits.has("trigger", t) || hits.has("agent", t)) {
        return false;
      }
      if (hits.has("relative", t)) {
        return true;
      }
    }
    return false;
  }

  private static final int ASIDE = 7;

  private boolean isMember(PartyMention party) {
    return party.isArmedGroup()
        && hits.any("member", party.first() - 1, h -> h.end() == party.first());
  }

  /** True if a body of troops stands before the party: "a patrol of the police raided". */
  private boolean movesItself(PartyMention party, Frame frame) {
    for (int t = Math.max(0, party.first() - 2); t < party.first(); t++) {
      int unit = t;
      boolean moves =
          hits.has("unit", t)
              && frame.triggers().stream()
                  .anyMatch(
                      v -> Constructions.active(v) && unit - v.end() >= 0 && unit - v.end() <= 1);
      if (moves) {
        return true;
      }
    }
    return false;
  }

  /** Aircraft and guns are named because they strike. */
  private boolean isGuns(PartyMention party) {
    return hits.any("force", party.first(), h -> h.entry().text("means").equals("guns"));
  }

  private static final int CLOSE = 4;

  /** True if a marker of the kind stands within two tokens before. */
  boolean marked(int token, String kind) {
    for (int t = Math.max(0, token - CLOSE); t < token; t++) {
      for (Hit hit : hits.at(kind, t)) {
        boolean other =
            kind.equals("patient") ? hits.has("agent", t) : hits.has("belonging", t) || accuses(t);
        if (hit.end() <= token && token - hit.end() <= 1 && !other) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean accuses(int token) {
    return hits.any("saying", token, h -> h.entry().text("role").equals("accuse"));
  }

  /** True if the party qualifies the people harmed: it stands at or after the word for them. */
  static boolean isHarmed(PartyMention party, Frame frame) {
    return frame.harm().stream()
        .anyMatch(
            h -> {
              int from = h.person().map(Hit::first).orElse(h.end() - 1);
              return from <= party.first() && party.first() <= h.end() + 1;
            });
  }

  static boolean isBlast(Frame frame) {
    return frame.anchor().act().equals("explosion") || frame.anchor().act().equals("suicide");
  }

  /** Ground is taken on foot. */
  private static boolean takesGround(Frame frame) {
    String act = frame.anchor().act();
    return act.equals("regain") || act.equals("takeover");
  }

  /** "They struck in reply to the attack": who replies did not do what is replied to. */
  private boolean answers(PartyMention party, Frame frame) {
    int to = frame.anchor().first();
    for (int t = to - 1; t >= Math.max(party.end(), to - ANSWER_REACH); t--) {
      if (hits.has("answered", t)) {
        return true;
      }
    }
    return false;
  }

  /** True if a frame tells what something else replied to. */
  static boolean isAnswered(Frame frame, Hits hits) {
    int to = frame.anchor().first();
    for (int t = to - 1; t >= Math.max(frame.sentence().first(), to - ANSWER_REACH); t--) {
      if (hits.has("answered", t)) {
        return true;
      }
    }
    return false;
  }

  private static final int ANSWER_REACH = 5;

  /** "The Syrian observatory", "the Turkish agency": the adjective names no state that acts. */
  private boolean isInPress(PartyMention party) {
    for (int t = Math.max(0, party.first() - PRESS_REACH); t < party.first(); t++) {
      if (hits.any("source", t, h -> h.end() >= party.end() && !OFFICIAL.contains(kind(h)))) {
        return true;
      }
    }
    return false;
  }

  private static String kind(Hit source) {
    return source.entry().text("kind");
  }

  private static final int PRESS_REACH = 6;
  private static final List<String> OFFICIAL = List.of("official", "security_source");

  boolean isSpeaker(PartyMention party) {
    for (int t = Math.max(0, party.first() - 2); t < party.first(); t++) {
      if (hits.has("saying", t)) {
        return true;
      }
    }
    for (SourceMention source : scene.sourcesIn(party.first() - SPEAKER_REACH, party.first() + 1)) {
      if (source.first() <= party.first() && party.first() < source.end()) {
        return true;
      }
    }
    boolean tells =
        hits.any("saying", party.end(), h -> h.prefix().isEmpty())
            && party.hit().prefix().isEmpty();
    return tells && scene.document().tokens().kind(party.first()) == Tokens.Kind.WORD;
  }
}

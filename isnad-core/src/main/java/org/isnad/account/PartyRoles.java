package org.isnad.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.mention.party.PartyMention;
import org.isnad.mention.source.SourceMention;
import org.isnad.mention.trigger.TriggerMention;
import org.isnad.mention.weapon.WeaponMention;
import org.isnad.report.Document;
import org.isnad.report.Evidence;

/** Who did it and to whom: each party around an act is scored as its doer and as its object. */
final class PartyRoles {
  private static final double DOER = 1.2;
  private static final int CLOSE = 4;

  private final Scene scene;
  private final Document document;
  private final Hits hits;

  PartyRoles(Scene scene) {
    this.scene = scene;
    this.document = scene.document();
    this.hits = document.hits();
  }

  /** A party with the score of a role. */
  record Scored(PartyMention party, Frame frame, double score) {}

  Optional<Scored> doer(Cluster cluster) {
    Scored best = null;
    for (Frame frame : cluster.frames()) {
      for (PartyMention party : frame.parties()) {
        double score = doer(party, frame) - (frame.isTitle() ? 0.3 : 0);
        if (score >= DOER && (best == null || score > best.score())) {
          best = new Scored(party, frame, score);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Features of a doer: adjective of the act, after "carried out by", subject of the verb, owner of the weapon. */
  double doer(PartyMention party, Frame frame) {
    double score = 0;
    if (marked(party.first(), "agent")) {
      score += party.capital() ? 1.3 : 2.5;
    }
    if (party.capital() && !party.hit().prefix().isEmpty()) {
      return -1;
    }
    if (marked(party.first(), "patient")) {
      score -= 2;
    }
    if (isHarmed(party, frame)) {
      score -= 2.5;
    }
    if (isSpeaker(party)) {
      score -= 1;
    }
    if (ownsTarget(party)) {
      score -= 2;
    }
    double byAct = 0;
    for (TriggerMention trigger : frame.triggers()) {
      double relation = relation(party, trigger, frame);
      byAct = Math.abs(relation) > Math.abs(byAct) ? relation : byAct;
    }
    score += byAct;
    for (WeaponMention weapon : frame.weapons()) {
      boolean owns = party.first() >= weapon.end() && party.first() - weapon.end() <= 1;
      boolean adjective = party.first() > weapon.first() && party.end() <= weapon.end();
      if (owns || adjective) {
        score += 1.5;
      }
    }
    if (party.first() < party.hit().first() && headIsAir(party)) {
      score += 0.5;
    }
    return score - (party.entry().is("weak") ? 0.3 : 0);
  }

  /** How a party stands to one word of an act: its subject, its owner, or its object. */
  private double relation(PartyMention party, TriggerMention trigger, Frame frame) {
    int gap = party.first() - trigger.end();
    String act = trigger.act();
    boolean object = OBJECT_ACTS.contains(act);
    if (party.capital() && !trigger.isVerb()) {
      return 0;
    }
    if (trigger.isVerb()) {
      if (trigger.hit().entry().is("object")) {
        return gap >= 0 && gap <= 2 ? -1.5 : 0;
      }
      if (gap >= 0 && gap <= SUBJECT_REACH && isFirstAfter(party, trigger, frame)) {
        boolean passive = act.equals("kill") || act.equals("injure") || act.equals("assassination");
        return passive ? hasObject(party, frame) ? 1.6 : -1.5 : gap <= 1 ? 2 : 1.4;
      }
      int before = trigger.first() - party.end();
      boolean subject = before >= 0 && before <= 1 && !act.equals("injure") && !document.tokens().isMark(party.end(), ',');
      boolean opens = frame.isTitle() || party.first() - frame.sentence().first() <= 1 || hits.has("that", party.first() - 1);
      if (!subject || party.capital() && !opens) {
        return 0;
      }
      return trigger.isPresent() || frame.isTitle() ? 1.8 : opens ? 1.4 : 0.9;
    }
    if (gap < 0 || gap > 2 || crosses(trigger.end(), party.first())) {
      return 0;
    }
    if (object || trigger.hit().entry().is("object")) {
      return party.adjective() ? 0 : -1.5;
    }
    boolean owner = party.adjective() || gap == 0 || party.hit().prefix().endsWith(LAM) || prefix(party).endsWith(LAM);
    return owner ? 1.8 : 0;
  }

  private static final String LAM = "\u0644";
  private static final int SUBJECT_REACH = 7;
  private static final List<String> OBJECT_ACTS = List.of("kill", "injure", "assassination", "abduction", "arrest", "execution", "bodies", "foil", "intercept", "seize");

  private String prefix(PartyMention party) {
    return hits.first("force", party.first()).map(Hit::prefix).orElse("");
  }

  private boolean crosses(int from, int to) {
    for (int t = from; t < to; t++) {
      if (document.tokens().kind(t) == org.isnad.text.Tokens.Kind.MARK || hits.has("locative", t)) {
        return true;
      }
    }
    return false;
  }

  /** True if nothing that could be the verb's subject or object stands between it and the party. */
  private boolean isFirstAfter(PartyMention party, TriggerMention trigger, Frame frame) {
    for (int t = trigger.end(); t < party.first(); t++) {
      boolean other = hits.has("patient", t) || hits.has("person", t) && !hits.has("force", t)
          || hits.at("target", t).stream().anyMatch(h -> !h.entry().is("person") && !h.entry().text("category").equals("none")) && !hits.has("force", t)
          || hits.has("saying", t) || hits.has("trigger", t) || hits.at("weapon", t).stream().anyMatch(h -> !h.entry().is("weak")) && !hits.has("force", t);
      boolean inside = t >= party.first();
      if (other && !inside) {
        return false;
      }
    }
    return frame.parties().stream().noneMatch(p -> p.first() >= trigger.end() && p.first() < party.first());
  }

  private static boolean hasObject(PartyMention party, Frame frame) {
    return frame.harm().stream().anyMatch(h -> !h.among() && h.end() > party.end() && h.end() - party.end() <= 8 && h.person().isPresent() && h.person().get().first() >= party.end());
  }

  /** True if a noun for a thing that can be hit stands right before the party: its convoy, its post. */
  private boolean ownsTarget(PartyMention party) {
    for (int t = Math.max(0, party.first() - 3); t < party.first(); t++) {
      for (Hit hit : hits.at("target", t)) {
        boolean thing = !hit.entry().is("person") && !hit.entry().text("category").equals("none");
        if (thing && party.first() - hit.end() <= 1 && party.first() >= hit.end() && !hits.has("force", t)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean headIsAir(PartyMention party) {
    return hits.at("force", party.first()).stream().anyMatch(h -> h.entry().text("means").equals("forces"));
  }

  /** True if a marker of the kind stands within two tokens before. */
  private boolean marked(int token, String kind) {
    for (int t = Math.max(0, token - CLOSE); t < token; t++) {
      for (Hit hit : hits.at(kind, t)) {
        if (hit.end() <= token && token - hit.end() <= 1) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isHarmed(PartyMention party, Frame frame) {
    return frame.harm().stream().anyMatch(h -> harms(h, party));
  }

  /** True if the party qualifies the people harmed: it stands at or after the word for them. */
  private static boolean harms(org.isnad.mention.harm.HarmMention harm, PartyMention party) {
    int from = harm.person().map(Hit::first).orElse(harm.end() - 1);
    return from <= party.first() && party.first() <= harm.end() + 1;
  }

  private static final int SPEAKER_REACH = 30;

  private boolean isSpeaker(PartyMention party) {
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
    return false;
  }

  Actor actor(Cluster cluster, Optional<Claim> claim) {
    if (claim.isPresent() && claim.get().group().isPresent()) {
      Claim c = claim.get();
      return new Actor(slug(c), c.arabic(), c.group(), "claimed", c.evidence(), List.of(), Optional.empty(), 0.9);
    }
    boolean foiled = Acts.family(cluster.best().anchor().act()).equals("disrupt");
    Optional<Scored> doer = doer(cluster);
    if (doer.isPresent() && doer.get().party().side().equals("unknown")) {
      return Actor.unknown(0.8);
    }
    if (doer.isEmpty()) {
      return announcer(cluster).map(p -> named(p, 0.6)).orElseGet(() -> Actor.unknown(0.75));
    }
    PartyMention party = doer.get().party();
    Evidence words = document.evidence(party.first(), party.end());
    if (foiled) {
      return new Actor("unknown", Optional.empty(), Optional.empty(), "unknown", List.of(), List.of(), Optional.of(words.quote()), 0.7);
    }
    return named(party, 0.8);
  }

  /** A force that tells of an arrest or of its enemy's dead is the doer when nobody else is named. */
  private Optional<PartyMention> announcer(Cluster cluster) {
    Frame best = cluster.best();
    String act = best.anchor().act();
    boolean own = ANNOUNCED.contains(act) || act.equals("kill") && best.harm().stream().anyMatch(h -> h.role().equals("militant"));
    if (!own) {
      return Optional.empty();
    }
    for (PartyMention party : scene.partiesIn(best.sentence().first(), best.sentence().end())) {
      boolean speaks = isSpeaker(party) && !party.capital() && !party.adjective() && (party.isForce() || party.isArmedGroup());
      if (speaks && !isHarmed(party, best) && party.first() < best.anchor().first()) {
        return Optional.of(party);
      }
    }
    return Optional.empty();
  }

  private static final List<String> ANNOUNCED = List.of("arrest", "airstrike", "shelling", "strike", "regain", "takeover");

  Actor named(PartyMention party, double confidence) {
    Evidence words = document.evidence(party.first(), party.end());
    return new Actor(
        bare(party.entry()), Optional.of(words.quote()), party.entry().attribute("label"), "attributed", List.of(words), List.of(), Optional.empty(), confidence);
  }

  private static String bare(Entry entry) {
    return entry.slug().replace(".weak", "");
  }

  private String slug(Claim claim) {
    return claim.by().isEmpty() ? "unknown" : claim.by();
  }

  List<PartyMention> objects(Frame frame) {
    List<PartyMention> objects = new ArrayList<>();
    for (PartyMention party : frame.parties()) {
      if (!party.capital() && doer(party, frame) < DOER && (isHarmed(party, frame) || marked(party.first(), "patient") || !party.adjective())) {
        objects.add(party);
      }
    }
    return objects;
  }
}

package org.isnad.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.mention.harm.HarmMention;
import org.isnad.mention.party.PartyMention;
import org.isnad.mention.place.PlaceMention;
import org.isnad.mention.weapon.WeaponMention;
import org.isnad.report.Document;
import org.isnad.report.Evidence;

/**
 * Against whom or what: words for things, people and parties around the act, scored as its object.
 */
final class Targets {
  private static final double PER_TOKEN = -0.06;
  private static final double MARKED = 1.4;
  private static final Set<String> VEHICLES_AND_POSTS =
      Set.of("civilian_vehicle", "base", "government", "residential", "infrastructure");
  private static final Set<String> SITES =
      Set.of(
          "base",
          "airport",
          "religious",
          "health",
          "education",
          "public_place",
          "oil_gas",
          "electricity",
          "diplomatic");

  private final Scene scene;
  private final Document document;
  private final Hits hits;
  private final PartyRoles roles;

  Targets(Scene scene, PartyRoles roles) {
    this.scene = scene;
    this.document = scene.document();
    this.hits = document.hits();
    this.roles = roles;
  }

  private record Candidate(String category, Evidence words, Optional<String> owner, double score) {
    Candidate less(double by) {
      return new Candidate(category, words, owner, score - by);
    }
  }

  private static final double OWN_LOSS = 1.0;

  /**
   * True for the dead of the side that attacked: gunmen killed in their own attack are not its
   * target.
   */
  private static boolean isOwnLoss(
      Candidate candidate, HarmMention harm, Optional<PartyMention> doer) {
    boolean fighters = harm.role().equals("militant") || candidate.category().equals("armed_group");
    return fighters && doer.map(d -> d.isArmedGroup() || d.side().equals("unknown")).orElse(false);
  }

  Target of(Cluster cluster) {
    Candidate best = null;
    Optional<PartyMention> doer = roles.doer(cluster).map(PartyRoles.Scored::party);
    for (Frame frame :
        cluster.frames().subList(0, Math.min(cluster.frames().size(), MOST_FRAMES))) {
      double distance = Math.abs(frame.index() - cluster.best().index());
      double off = frame == cluster.best() ? 0 : frame.isTitle() ? 0.3 : distance <= 3 ? 0.1 : 0.3;
      for (Candidate candidate : candidates(frame, doer)) {
        double score = candidate.score() - off;
        if (best == null || score > best.score()) {
          best = new Candidate(candidate.category(), candidate.words(), candidate.owner(), score);
        }
      }
    }
    if (best == null || best.score() < -0.4) {
      return new Target("unknown", Optional.empty(), List.of(), 0.6);
    }
    return new Target(best.category(), best.owner(), List.of(best.words()), 0.75);
  }

  private static final int MOST_FRAMES = 30;

  private List<Candidate> candidates(Frame frame, Optional<PartyMention> doer) {
    List<Candidate> found = new ArrayList<>();
    for (int t = frame.first(); t < frame.end(); t++) {
      for (Hit hit : hits.at("target", t)) {
        String category = hit.entry().attribute("category").orElse("none");
        if (!category.equals("none") && !covered(hit, category, frame)) {
          found.add(thing(hit, category, frame));
        }
      }
    }
    for (HarmMention harm : frame.harm()) {
      harmed(harm, frame)
          .map(c -> isOwnLoss(c, harm, doer) ? c.less(OWN_LOSS) : c)
          .ifPresent(found::add);
    }
    for (PartyMention party : roles.objects(frame)) {
      boolean own = doer.map(d -> d.entry().equals(party.entry())).orElse(false);
      if (!own && !roles.isSpeaker(party)) {
        party(party, frame).ifPresent(found::add);
      }
    }
    return found;
  }

  /**
   * Words inside a weapon ("car bomb"), a doer ("warplanes of") or a place name say nothing of the
   * target.
   */
  private boolean covered(Hit hit, String category, Frame frame) {
    for (WeaponMention weapon : frame.weapons()) {
      if (weapon.hit().first() <= hit.first() && hit.first() < weapon.end()) {
        return true;
      }
    }
    for (PartyMention party : frame.parties()) {
      boolean inside = party.first() <= hit.first() && hit.first() < party.end();
      if (inside && (roles.doer(party, frame) >= 1 || hit.entry().is("person"))) {
        return true;
      }
    }
    for (PlaceMention place : scene.placesIn(Math.max(0, hit.first() - 8), hit.first() + 8)) {
      boolean inside = place.first() <= hit.first() && hit.first() < place.end();
      if (inside && !SITES.contains(category)) {
        return true;
      }
    }
    return false;
  }

  private Candidate thing(Hit hit, String category, Frame frame) {
    boolean marked = marked(hit.first());
    boolean struck = !marked && struck(hit.first());
    boolean weak = hit.entry().is("weak") && !hit.entry().is("person");
    int distance =
        hit.first() >= frame.anchor().end()
            ? hit.first() - frame.anchor().end()
            : frame.anchor().first() - hit.end() + 4;
    double score =
        Math.max(-1, PER_TOKEN * Math.max(0, distance))
            + (marked ? MARKED : struck ? STRUCK : weak ? 0 : 0.2);
    score -=
        ON_PEOPLE.contains(frame.anchor().act()) && !hit.entry().is("person") && !marked ? 0.5 : 0;
    score +=
        switch (category) {
          case "convoy" -> weak && !marked ? 0.2 : 1;
          case "infrastructure", "other", "government" -> -0.6;
          case "base" -> 0.1;
          default -> hit.entry().is("person") ? 0.1 : 0.4;
        };
    Optional<PartyMention> owner = owner(hit, frame);
    String owned = category;
    if (owner.isPresent() && VEHICLES_AND_POSTS.contains(category)) {
      owned = ofOwner(owner.get(), category);
    }
    return new Candidate(
        owned,
        document.evidence(hit.first(), hit.end()),
        owner.flatMap(p -> p.entry().attribute("label")),
        score);
  }

  /**
   * What is an armed group's is the group; a vehicle of the forces is the forces; a base of the
   * forces is a base.
   */
  private static String ofOwner(PartyMention owner, String category) {
    if (owner.isArmedGroup() || owner.side().equals("unknown")) {
      return "armed_group";
    }
    return owner.isForce() && category.equals("civilian_vehicle") ? "security_forces" : category;
  }

  private Optional<PartyMention> owner(Hit hit, Frame frame) {
    for (PartyMention party : frame.parties()) {
      if (party.first() >= hit.end()
          && party.first() - hit.end() <= 3
          && !party.capital()
          && clear(hit.end(), party.first())) {
        return Optional.of(party);
      }
    }
    return Optional.empty();
  }

  private boolean clear(int from, int to) {
    for (int t = from; t < to; t++) {
      if (document.tokens().kind(t) == org.isnad.text.Tokens.Kind.MARK || hits.has("trigger", t)) {
        return false;
      }
    }
    return true;
  }

  private Optional<Candidate> harmed(HarmMention harm, Frame frame) {
    if (harm.count().isNone() || harm.among()) {
      return Optional.empty();
    }
    Evidence words = document.evidence(harm.first(), harm.end());
    for (PartyMention party : frame.parties()) {
      boolean members =
          party.first() >= harm.first() && party.first() <= harm.end() + 2 && !party.capital();
      if (members
          && roles.doer(party, frame) < 1
          && (party.isArmedGroup() || party.isForce())
          && harm.person().map(p -> !p.entry().text("role").equals("civilian")).orElse(true)) {
        return Optional.of(
            new Candidate(
                party.isArmedGroup() ? "armed_group" : "security_forces",
                words,
                party.entry().attribute("label"),
                1.2));
      }
    }
    boolean political =
        frame.parties().stream()
            .anyMatch(
                p ->
                    p.side().equals("political")
                        && p.first() >= harm.end()
                        && p.first() - harm.end() <= 2);
    if (political) {
      return Optional.of(new Candidate("politician", words, Optional.empty(), 1.0));
    }
    boolean generic = harm.person().map(p -> p.entry().is("generic")).orElse(true);
    return category(harm)
        .map(c -> new Candidate(c, words, Optional.empty(), generic ? 0.45 : 0.95));
  }

  private Optional<Candidate> party(PartyMention party, Frame frame) {
    if (party.adjective() || roles.isAirborne(party) || !party.isArmedGroup() && !party.isForce()) {
      return Optional.empty();
    }
    int distance = Math.abs(party.first() - frame.anchor().end());
    double score = 0.35 + Math.max(-1, PER_TOKEN * distance) + (marked(party.first()) ? 1 : 0);
    String category = party.isArmedGroup() ? "armed_group" : "security_forces";
    if (party.isArmedGroup() && HUNTS.contains(frame.anchor().act())) {
      score += 0.3;
    }
    if (party.side().equals("state")) {
      score -= 0.6;
    }
    return Optional.of(
        new Candidate(
            category,
            document.evidence(party.first(), party.end()),
            party.entry().attribute("label"),
            score));
  }

  private static final Set<String> NEUTRAL = Set.of("none", "armed_group");
  private static final Set<String> HUNTS = Set.of("airstrike", "strike");
  private static final double STRUCK = 1.1;
  private static final int STRUCK_REACH = 10;
  private static final Set<String> ON_PEOPLE =
      Set.of("kill", "assassination", "abduction", "execution", "bodies", "stabbing");

  /**
   * True for the first thing after a verb of striking, whatever tells of the blow between: "a raid
   * struck at dawn the post".
   */
  private boolean struck(int token) {
    for (int t = token - 1; t >= Math.max(0, token - STRUCK_REACH); t--) {
      if (hits.has("object", t)) {
        return true;
      }
      boolean thing =
          hits.at("target", t).stream()
              .anyMatch(h -> !NEUTRAL.contains(h.entry().text("category")));
      if (thing
          || hits.has("locative", t)
          || document.tokens().isMark(t, '.')
          || document.tokens().kind(t) == org.isnad.text.Tokens.Kind.BREAK) {
        return false;
      }
    }
    return false;
  }

  /** True if a word such as "against" or "targeted" stands right before. */
  private boolean marked(int token) {
    for (int t = Math.max(0, token - 2); t < token; t++) {
      for (String kind : List.of("patient", "object")) {
        if (hits.at(kind, t).stream().anyMatch(h -> h.end() == token)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Optional<String> category(HarmMention harm) {
    return switch (harm.role()) {
      case "civilian" -> Optional.of("civilians");
      case "security" -> Optional.of("security_forces");
      case "militant" -> Optional.of("armed_group");
      case "politician" -> Optional.of("politician");
      case "journalist" -> Optional.of("media");
      case "aid" -> Optional.of("aid");
      default -> Optional.empty();
    };
  }
}

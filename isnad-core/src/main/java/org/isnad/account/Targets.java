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
  private final Doers doers;
  private final Weights weights;
  private final TargetScore score;

  Targets(Scene scene, PartyRoles roles, Doers doers, Weights weights) {
    this.doers = doers;
    this.weights = weights;
    this.score = new TargetScore(scene.document(), weights);
    this.scene = scene;
    this.document = scene.document();
    this.hits = document.hits();
    this.roles = roles;
  }

  /** Something that can have been the target, and what speaks for it. */
  record Candidate(String category, Evidence words, Optional<String> owner, Weighing score) {}

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
    for (Candidate candidate : candidates(cluster)) {
      if (best == null || candidate.score().sum() > best.score().sum()) {
        best = candidate;
      }
    }
    if (best == null || best.score().sum() < weights.of("target.least")) {
      return new Target("unknown", Optional.empty(), List.of(), 0.6);
    }
    return new Target(best.category(), best.owner(), List.of(best.words()), 0.75);
  }

  /** All that can have been the target, in the order of the text. */
  List<Candidate> candidates(Cluster cluster) {
    List<Candidate> all = new ArrayList<>();
    Optional<PartyMention> doer = doers.doer(cluster).map(Doers.Scored::party);
    for (Frame frame :
        cluster.frames().subList(0, Math.min(cluster.frames().size(), MOST_FRAMES))) {
      boolean other = frame != cluster.best();
      boolean near = Math.abs(frame.index() - cluster.best().index()) <= NEAR;
      for (Candidate candidate : candidates(frame, doer)) {
        candidate
            .score()
            .add("target.title", other && frame.isTitle())
            .add("target.near-telling", other && !frame.isTitle() && near)
            .add("target.far-telling", other && !frame.isTitle() && !near);
        all.add(candidate);
      }
    }
    return all;
  }

  private static final int NEAR = 3;
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
          .ifPresent(
              c -> {
                c.score().add("target.own-loss", isOwnLoss(c, harm, doer));
                found.add(c);
              });
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
      if (inside && (roles.acts(party, frame) || hit.entry().is("person"))) {
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
    Optional<PartyMention> owner = owner(hit, frame);
    String owned = category;
    if (owner.isPresent() && VEHICLES_AND_POSTS.contains(category)) {
      owned = ofOwner(owner.get(), category);
    }
    return new Candidate(
        owned,
        document.evidence(hit.first(), hit.end()),
        owner.flatMap(p -> p.entry().attribute("label")),
        score.thing(hit, category, frame));
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
          && !roles.acts(party, frame)
          && (party.isArmedGroup() || party.isForce())
          && harm.person().map(p -> !p.entry().text("role").equals("civilian")).orElse(true)) {
        return Optional.of(
            new Candidate(
                party.isArmedGroup() ? "armed_group" : "security_forces",
                words,
                party.entry().attribute("label"),
                score.of("target.members")));
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
      return Optional.of(
          new Candidate("politician", words, Optional.empty(), score.of("target.politicians")));
    }
    boolean generic = harm.person().map(p -> p.entry().is("generic")).orElse(true);
    String named = generic ? "target.harmed-generic" : "target.harmed";
    return category(harm).map(c -> new Candidate(c, words, Optional.empty(), score.of(named)));
  }

  private Optional<Candidate> party(PartyMention party, Frame frame) {
    if (party.adjective() || roles.isAirborne(party) || !party.isArmedGroup() && !party.isForce()) {
      return Optional.empty();
    }
    return Optional.of(
        new Candidate(
            party.isArmedGroup() ? "armed_group" : "security_forces",
            document.evidence(party.first(), party.end()),
            party.entry().attribute("label"),
            score.party(party, frame)));
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

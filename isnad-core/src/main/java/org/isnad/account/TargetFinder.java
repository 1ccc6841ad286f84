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
import org.isnad.text.Tokens;

/** The things, people and parties around one telling of an act that it can have been aimed at. */
final class TargetFinder {
  private static final int PLACE_REACH = 8;
  private static final int OWNER_REACH = 3;
  private static final int MEMBER_REACH = 2;

  /** Forces beside these find the dead; they are not who died. */
  private static final Set<String> FOUND = Set.of("bodies", "remains");

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
  private final TargetScore score;

  TargetFinder(Scene scene, PartyRoles roles, Weights weights) {
    this.scene = scene;
    this.document = scene.document();
    this.hits = document.hits();
    this.roles = roles;
    this.score = new TargetScore(scene, weights);
  }

  List<Targets.Candidate> candidates(Frame frame, Optional<PartyMention> doer) {
    List<Targets.Candidate> found = new ArrayList<>();
    boolean forces = doer.map(PartyMention::isForce).orElse(false);
    for (int t = frame.first(); t < frame.end(); t++) {
      for (Hit hit : hits.at("target", t)) {
        String category = hit.entry().attribute("category").orElse("none");
        if (!category.equals("none") && !covered(hit, category, frame, forces)) {
          found.add(thing(hit, category, frame, doer));
        }
      }
    }
    for (HarmMention harm : frame.harm()) {
      harmed(harm, frame)
          .ifPresent(
              c -> {
                c.score()
                    .add("target.own-loss", isOwnLoss(c, harm, doer))
                    .add("target.taken", TargetScore.isTaken(harm));
                found.add(c);
              });
    }
    for (PartyMention party : roles.objects(frame, doer)) {
      boolean own = doer.map(d -> d.entry().equals(party.entry())).orElse(false);
      if (!own && !roles.isSpeaker(party)) {
        party(party, frame).ifPresent(found::add);
      }
    }
    return found;
  }

  /**
   * True for the dead of the side that attacked: gunmen killed in their own attack are not its
   * target.
   */
  private static boolean isOwnLoss(
      Targets.Candidate candidate, HarmMention harm, Optional<PartyMention> doer) {
    boolean fighters = harm.role().equals("militant") || candidate.category().equals("armed_group");
    return fighters && doer.map(d -> d.isArmedGroup() || d.side().equals("unknown")).orElse(false);
  }

  /**
   * Words inside a weapon ("car bomb"), a doer ("warplanes of") or a place name say nothing of the
   * target; a crowd is one where forces act.
   */
  private boolean covered(Hit hit, String category, Frame frame, boolean forces) {
    for (WeaponMention weapon : frame.weapons()) {
      if (weapon.hit().first() <= hit.first() && hit.first() < weapon.end()) {
        return true;
      }
    }
    for (PartyMention party : frame.parties()) {
      boolean inside = party.first() <= hit.first() && hit.first() < party.end();
      boolean crowd = forces && party.entry().is("crowd");
      if (inside && !crowd && (roles.acts(party, frame) || hit.entry().is("person"))) {
        return true;
      }
      boolean adjective = hit.first() == party.end() && hit.entry().is("person") && isDefinite(hit);
      if (adjective && isDefinite(party.hit())) {
        return true;
      }
    }
    int from = Math.max(0, hit.first() - PLACE_REACH);
    for (PlaceMention place : scene.placesIn(from, hit.first() + PLACE_REACH)) {
      boolean inside = place.first() <= hit.first() && hit.first() < place.end();
      if (inside && !SITES.contains(category) && !isDestroyed(hit)) {
        return true;
      }
    }
    return false;
  }

  private boolean isDefinite(Hit hit) {
    return document.tokens().folded().text().startsWith(ARTICLE, hit.from());
  }

  private static final String ARTICLE = "\u0627\u0644";

  /** "Blew up the bridge of the town": what a word of destroying governs is more than a place. */
  private boolean isDestroyed(Hit hit) {
    return hits.any("trigger", hit.first() - 1, h -> DESTROYING.contains(h.entry().text("class")));
  }

  private static final Set<String> DESTROYING = Set.of("destroy", "destruction", "ruin");

  private Targets.Candidate thing(
      Hit hit, String category, Frame frame, Optional<PartyMention> doer) {
    Optional<PartyMention> owner = owner(hit, frame);
    String owned = category;
    if (owner.isPresent() && VEHICLES_AND_POSTS.contains(category)) {
      owned = ofOwner(owner.get(), category);
    }
    boolean own =
        owner
            .flatMap(o -> doer.filter(d -> Elsewhere.name(d).equals(Elsewhere.name(o))))
            .isPresent();
    return new Targets.Candidate(
        owned,
        document.evidence(hit.first(), hit.end()),
        owner.flatMap(p -> p.entry().attribute("label")),
        score.thing(hit, frame).add("target.of-doer", own));
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
          && party.first() - hit.end() <= OWNER_REACH
          && !party.capital()
          && clear(hit.end(), party.first())) {
        return Optional.of(party);
      }
    }
    return Optional.empty();
  }

  private boolean clear(int from, int to) {
    for (int t = from; t < to; t++) {
      if (document.tokens().kind(t) == Tokens.Kind.MARK || hits.has("trigger", t)) {
        return false;
      }
    }
    return true;
  }

  private Optional<Targets.Candidate> harmed(HarmMention harm, Frame frame) {
    if (harm.count().isNone() || harm.among()) {
      return Optional.empty();
    }
    Evidence words = document.evidence(harm.first(), harm.end());
    boolean civil =
        harm.person().filter(p -> p.entry().text("role").equals("civilian")).isPresent();
    for (PartyMention party : frame.parties()) {
      boolean members =
          party.first() >= harm.first()
              && party.first() <= harm.end() + MEMBER_REACH
              && !party.capital()
              && !civil
              && !roles.acts(party, frame);
      if (members && (party.isArmedGroup() || party.isForce())) {
        return Optional.of(
            new Targets.Candidate(
                category(party),
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
                        && p.first() - harm.end() <= MEMBER_REACH);
    if (political) {
      return Optional.of(
          new Targets.Candidate(
              "politician", words, Optional.empty(), score.of("target.politicians")));
    }
    boolean generic = harm.person().map(p -> p.entry().is("generic")).orElse(true);
    String named = generic ? "target.harmed-generic" : "target.harmed";
    return category(harm)
        .map(c -> new Targets.Candidate(c, words, Optional.empty(), score.of(named)));
  }

  private Optional<Targets.Candidate> party(PartyMention party, Frame frame) {
    if (party.adjective()
        || PartyRoles.isAirborne(party)
        || party.isForce() && FOUND.contains(frame.anchor().act())
        || !party.isArmedGroup() && !party.isForce()) {
      return Optional.empty();
    }
    return Optional.of(
        new Targets.Candidate(
            category(party),
            document.evidence(party.first(), party.end()),
            party.entry().attribute("label"),
            score
                .party(party, frame)
                .add("target.suffers", roles.suffers(party, frame))
                .add("target.other-side", roles.acts(party, frame))));
  }

  /** Settlers attack as a militia, but who attacks them attacks people who do not fight. */
  private static String category(PartyMention party) {
    return party
        .entry()
        .attribute("target")
        .orElse(party.isArmedGroup() ? "armed_group" : "security_forces");
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

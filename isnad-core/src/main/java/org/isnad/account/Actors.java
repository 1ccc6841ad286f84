package org.isnad.account;

import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Hits;
import org.isnad.mention.party.PartyMention;
import org.isnad.report.Document;
import org.isnad.report.Evidence;

/**
 * Who did it, as said: the group that claims it, the likeliest doer, or the force that announces
 * it.
 */
final class Actors {
  private final Scene scene;
  private final Document document;
  private final Hits hits;
  private final PartyRoles roles;

  Actors(Scene scene, PartyRoles roles) {
    this.scene = scene;
    this.document = scene.document();
    this.hits = document.hits();
    this.roles = roles;
  }

  Actor actor(Cluster cluster, Optional<Claim> claim) {
    if (claim.isPresent() && claim.get().group().isPresent() && isClaimable(cluster)) {
      Claim c = claim.get();
      return new Actor(
          slug(c),
          c.arabic(),
          c.group(),
          "claimed",
          c.evidence(),
          List.of(),
          Optional.empty(),
          0.9);
    }
    boolean foiled = Acts.family(cluster.best().anchor().act()).equals("disrupt");
    Optional<PartyRoles.Scored> doer = roles.doer(cluster);
    if (foiled) {
      return foiled(cluster, doer.map(PartyRoles.Scored::party));
    }
    if (doer.isPresent() && doer.get().party().side().equals("unknown")) {
      return Actor.unknown(0.8);
    }
    if (doer.isEmpty()) {
      return announcer(cluster)
          .map(p -> named(p, "claimed", 0.6))
          .orElseGet(() -> Actor.unknown(0.75));
    }
    PartyMention party = doer.get().party();
    return named(party, hedged(party) ? "suspected" : "attributed", 0.8);
  }

  /** What was prevented is its author's, who may be named; who prevented it stands apart. */
  private Actor foiled(Cluster cluster, Optional<PartyMention> doer) {
    Optional<String> by =
        roles.foiler(cluster).map(p -> document.evidence(p.first(), p.end()).quote());
    Optional<PartyMention> author = doer.filter(p -> !p.side().equals("unknown") && !isOwnForce(p));
    Actor actor =
        author
            .map(p -> named(p, hedged(p) ? "suspected" : "attributed", 0.7))
            .orElseGet(() -> Actor.unknown(0.7));
    return new Actor(
        actor.id(),
        actor.name(),
        actor.label(),
        actor.certainty(),
        actor.evidence(),
        List.of(),
        by,
        actor.confidence());
  }

  /** Police and armies find and defuse; only a foreign one is ever the author of what is foiled. */
  private static boolean isOwnForce(PartyMention party) {
    return party.side().equals("police")
        || party.side().equals("security")
        || party.side().equals("army") && party.entry().is("context");
  }

  /** What is claimed is an attack, not the arrests or advances told beside it. */
  private static boolean isClaimable(Cluster cluster) {
    String family = cluster.family();
    boolean attack =
        family.equals("violence")
            || family.equals("abduction")
            || family.equals("bodies")
            || family.equals("destruction");
    return attack && !cluster.best().earlier();
  }

  /**
   * A force that tells of an arrest or of its enemy's dead is the doer when nobody else is named.
   */
  private Optional<PartyMention> announcer(Cluster cluster) {
    Frame best = cluster.best();
    String act = best.anchor().act();
    boolean own =
        ANNOUNCED.contains(act)
            || act.equals("kill")
                && best.harm().stream().anyMatch(h -> h.role().equals("militant"));
    if (!own) {
      return Optional.empty();
    }
    for (PartyMention party : scene.partiesIn(best.sentence().first(), best.sentence().end())) {
      boolean tells = hits.has("saying", party.end());
      boolean speaks =
          tells
              ? party.hit().prefix().isEmpty() && !party.adjective()
              : roles.isSpeaker(party) && !party.capital() && !party.adjective();
      boolean can =
          SPEAKING.contains(party.side())
              || tells && party.side().equals("state") && !act.equals("kill");
      if (speaks
          && can
          && !DoerScore.isHarmed(party, best)
          && party.first() < best.anchor().first()) {
        return Optional.of(party);
      }
    }
    return Optional.empty();
  }

  private static final List<String> SPEAKING =
      List.of("army", "police", "security", "coalition", "foreign_force", "armed_group", "militia");
  private static final List<String> ANNOUNCED =
      List.of("arrest", "airstrike", "shelling", "strike", "regain", "takeover", "assassination");

  /** True if "believed", "suspected" or the like stands close before the party. */
  private boolean hedged(PartyMention party) {
    for (int t = Math.max(0, party.first() - HEDGE_REACH); t < party.end(); t++) {
      if (hits.at("saying", t).stream().anyMatch(h -> h.entry().text("role").equals("hedge"))) {
        return true;
      }
    }
    return false;
  }

  private static final int HEDGE_REACH = 5;

  private Actor named(PartyMention party, String certainty, double confidence) {
    Evidence words = document.evidence(party.first(), party.end());
    return new Actor(
        bare(party.entry()),
        Optional.of(words.quote()),
        party.entry().attribute("label"),
        certainty,
        List.of(words),
        List.of(),
        Optional.empty(),
        confidence);
  }

  private static String bare(Entry entry) {
    return entry.slug().replace(".weak", "");
  }

  private static String slug(Claim claim) {
    return claim.party().isEmpty() ? "unknown" : claim.party();
  }
}

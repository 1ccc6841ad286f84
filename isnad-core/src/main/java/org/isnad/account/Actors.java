package org.isnad.account;

import java.util.ArrayList;
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
  private static final int HEDGE_REACH = 5;
  private static final int MOST_PARTNERS = 3;

  private final Scene scene;
  private final Document document;
  private final Hits hits;
  private final Doers doers;

  Actors(Scene scene, Doers doers) {
    this.scene = scene;
    this.document = scene.document();
    this.hits = document.hits();
    this.doers = doers;
  }

  Actor actor(Cluster cluster, Optional<Claim> claim) {
    if (claim.isPresent() && isClaimed(cluster, claim)) {
      Claim c = claim.get();
      return new Actor(
          slug(c), c.arabic(), c.group(), "claimed", c.evidence(), List.of(), Optional.empty());
    }
    boolean foiled = Acts.family(cluster.best().anchor().act()).equals("disrupt");
    Optional<Doers.Scored> doer = doers.doer(cluster);
    if (foiled) {
      return foiled(cluster, doer.map(Doers.Scored::party));
    }
    if (doer.isEmpty()) {
      return Actor.unknown();
    }
    PartyMention party = doer.get().party();
    if (party.side().equals("unknown")) {
      return Actor.unknown();
    }
    boolean own = doer.get().weighing().has("doer.speaker-of-act");
    return named(party, own ? "claimed" : hedged(party) ? "suspected" : "attributed");
  }

  /** True if the doer is the group that claims it. */
  static boolean isClaimed(Cluster cluster, Optional<Claim> claim) {
    return claim.flatMap(Claim::group).isPresent() && isClaimable(cluster);
  }

  /** What was prevented is its author's, who may be named; who prevented it stands apart. */
  private Actor foiled(Cluster cluster, Optional<PartyMention> doer) {
    Optional<PartyMention> foiler = doers.foiler(cluster);
    Optional<String> by = foiler.map(p -> document.evidence(p.first(), p.end()).quote());
    Optional<PartyMention> author =
        doer.filter(p -> !p.side().equals("unknown") && !isOwnForce(p))
            .filter(p -> foiler.map(f -> !f.entry().equals(p.entry())).orElse(true));
    Actor actor =
        author
            .map(p -> named(p, hedged(p) ? "suspected" : "attributed"))
            .orElseGet(() -> Actor.unknown());
    return new Actor(
        actor.id(),
        actor.name(),
        actor.label(),
        actor.certainty(),
        actor.evidence(),
        actor.with(),
        by);
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

  /** True if "believed", "suspected" or the like stands close before the party. */
  private boolean hedged(PartyMention party) {
    for (int t = Math.max(0, party.first() - HEDGE_REACH); t < party.end(); t++) {
      if (hits.any("saying", t, h -> h.entry().text("role").equals("hedge"))) {
        return true;
      }
    }
    return false;
  }

  private Actor named(PartyMention party, String certainty) {
    PartyMention named = party.named();
    Evidence name = document.evidence(named.first(), named.end());
    Evidence words = document.evidence(party.first(), party.end());
    return new Actor(
        bare(party.entry()),
        Optional.of(name.quote()),
        party.entry().attribute("label"),
        certainty,
        named == party ? List.of(words) : List.of(name, words),
        partners(party),
        Optional.empty());
  }

  /** Those whom "and" joins to the doer, as the report has them. */
  private List<String> partners(PartyMention party) {
    List<String> partners = new ArrayList<>();
    int end = party.end();
    for (PartyMention next : scene.partiesIn(end, end + HEDGE_REACH)) {
      boolean joined =
          next.first() == end
              && Constructions.isJoined(next, hits)
              && !next.adjective()
              && !next.side().equals("unknown")
              && !next.entry().slug().equals(party.entry().slug());
      if (!joined || partners.size() == MOST_PARTNERS) {
        break;
      }
      partners.add(document.quote(next.hit().from(), next.hit().to()).quote());
      end = next.end();
    }
    return partners;
  }

  private static String bare(Entry entry) {
    return entry.slug().replace(".weak", "");
  }

  private static String slug(Claim claim) {
    return claim.party().isEmpty() ? "unknown" : claim.party();
  }
}

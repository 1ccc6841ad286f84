package org.isnad.account;

import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Hits;
import org.isnad.mention.party.PartyMention;
import org.isnad.report.Document;
import org.isnad.report.Evidence;

/** Who did it, as said: the group that claims it, the likeliest doer, or the force that announces it. */
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
    if (claim.isPresent() && claim.get().group().isPresent()) {
      Claim c = claim.get();
      return new Actor(slug(c), c.arabic(), c.group(), "claimed", c.evidence(), List.of(), Optional.empty(), 0.9);
    }
    boolean foiled = Acts.family(cluster.best().anchor().act()).equals("disrupt");
    Optional<PartyRoles.Scored> doer = roles.doer(cluster);
    if (doer.isPresent() && doer.get().party().side().equals("unknown")) {
      return Actor.unknown(0.8);
    }
    if (doer.isEmpty()) {
      return announcer(cluster).map(p -> named(p, "claimed", 0.6)).orElseGet(() -> Actor.unknown(0.75));
    }
    PartyMention party = doer.get().party();
    Evidence words = document.evidence(party.first(), party.end());
    if (foiled) {
      return new Actor("unknown", Optional.empty(), Optional.empty(), "unknown", List.of(), List.of(), Optional.of(words.quote()), 0.7);
    }
    return named(party, hedged(party) ? "suspected" : "attributed", 0.8);
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
      boolean speaks = roles.isSpeaker(party) && !party.capital() && !party.adjective() && (party.isForce() || party.isArmedGroup());
      if (speaks && !PartyRoles.isHarmed(party, best) && party.first() < best.anchor().first()) {
        return Optional.of(party);
      }
    }
    return Optional.empty();
  }

  private static final List<String> ANNOUNCED = List.of("arrest", "airstrike", "shelling", "strike", "regain", "takeover");

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
        bare(party.entry()), Optional.of(words.quote()), party.entry().attribute("label"), certainty, List.of(words), List.of(), Optional.empty(), confidence);
  }

  private static String bare(Entry entry) {
    return entry.slug().replace(".weak", "");
  }

  private static String slug(Claim claim) {
    return claim.by().isEmpty() ? "unknown" : claim.by();
  }
}

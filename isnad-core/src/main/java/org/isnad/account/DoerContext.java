package org.isnad.account;

import org.isnad.mention.party.PartyMention;
import org.isnad.mention.weapon.WeaponMention;

/**
 * What speaks for or against a doer beyond its sentence: which frame names it, what kind of party
 * does such acts, and how often such acts are told without a doer.
 */
final class DoerContext {
  private static final int NEAR = 3;

  private final Weights weights;

  DoerContext(Weights weights) {
    this.weights = weights;
  }

  void add(Weighing weighing, PartyMention party, Frame frame, Cluster cluster) {
    Frame best = cluster.best();
    int distance = Math.abs(frame.index() - best.index());
    boolean title = frame != best && frame.isTitle();
    boolean strayed = DoerScore.isBlast(best) && !DoerScore.isBlast(frame) && party.isForce();
    weighing
        .add("doer.frame-title", title)
        .add("doer.frame-near", frame != best && !title && distance <= NEAR)
        .add("doer.frame-far", !title && distance > NEAR)
        .add("doer.frame-other", !act(frame, cluster).equals(act(best, cluster)))
        .add("doer.frame-fight", isFight(frame) && !isFight(best))
        .add("doer.frame-strayed", strayed)
        .add("doer.outside", party.first() < frame.first())
        .add(type(cluster, party), true);
  }

  /** The features of an incident told without a doer. */
  Weighing nobody(Cluster cluster) {
    return new Weighing(weights)
        .add("nobody." + act(cluster), true)
        .add("nobody.no-party", cluster.frames().stream().allMatch(f -> f.parties().isEmpty()));
  }

  private static boolean isFight(Frame frame) {
    return frame.anchor().act().equals("clash");
  }

  /** The class of acts by which doers differ. */
  static String act(Cluster cluster) {
    return act(cluster.best(), cluster);
  }

  /** The class of acts of one telling of an incident. */
  static String act(Frame frame, Cluster cluster) {
    String act = frame.anchor().act();
    boolean drone = cluster.weapons().stream().map(WeaponMention::type).anyMatch("drone"::equals);
    return switch (act) {
      case "explosion", "suicide" -> "blast";
      case "airstrike" -> drone ? "fire" : "air";
      case "shelling", "launch", "strike" -> "fire";
      case "clash" -> "fight";
      case "arrest" -> "arrest";
      case "regain", "takeover" -> "advance";
      case "foil", "intercept", "seize" -> "foil";
      case "protest", "riot", "dispersal" -> "protest";
      case "agreement", "withdrawal", "base", "visit", "threat" -> "politics";
      default -> "attack";
    };
  }

  /** The name of the feature of such an act by such a party. */
  static String type(Cluster cluster, PartyMention party) {
    return "doer." + act(cluster) + "-by-" + side(party);
  }

  private static String side(PartyMention party) {
    return switch (party.side()) {
      case "armed_group", "militia" -> "group";
      case "army", "police", "security", "coalition", "foreign_force", "peacekeepers" -> "force";
      case "state" -> "state";
      case "unknown" -> "gunmen";
      default -> "others";
    };
  }
}

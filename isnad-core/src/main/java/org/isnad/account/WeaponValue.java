package org.isnad.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.isnad.lexicon.Hits;
import org.isnad.mention.trigger.TriggerMention;
import org.isnad.mention.weapon.WeaponMention;
import org.isnad.report.Document;

/** The weapons of an incident: those that its frames name, weighed by named features. */
final class WeaponValue {
  private static final String WITH = "\u0628";
  private static final String ROCKET = "weapon.rocket";

  private final Document document;
  private final Hits hits;
  private final Weights weights;

  WeaponValue(Document document, Weights weights) {
    this.document = document;
    this.hits = document.hits();
    this.weights = weights;
  }

  private record Candidate(WeaponMention weapon, double score) {}

  /** The likeliest first. */
  List<Weapon> of(Cluster cluster, EventType type) {
    List<Candidate> candidates = new ArrayList<>();
    double least = weights.of("arm.threshold");
    for (Frame frame : cluster.frames()) {
      for (WeaponMention weapon : frame.weapons()) {
        double score = weigh(weapon, frame, cluster, type).sum();
        if (score > least) {
          candidates.add(new Candidate(weapon, score));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble((Candidate c) -> -c.score()));
    List<Weapon> weapons = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (Candidate candidate : candidates) {
      Weapon weapon = weapon(candidate.weapon(), type);
      if (known.add(weapon.type())) {
        weapons.add(weapon);
      }
    }
    if (weapons.isEmpty()) {
      implied(cluster, type).ifPresent(weapons::add);
    }
    return weapons;
  }

  private Weighing weigh(WeaponMention weapon, Frame frame, Cluster cluster, EventType type) {
    boolean fits = fits(weapon.type(), type);
    boolean remote = Typing.implied(weapon).map(EventType::isRemote).orElse(false);
    boolean armed = ARMED.contains(type);
    return new Weighing(weights)
        .add("arm.fits", fits)
        .add("arm.misfit", !fits && armed && remote)
        .add("arm.other", !fits && armed && !remote)
        .add("arm.unarmed", !armed)
        .add("arm.beside", frame == cluster.best())
        .add("arm.with", weapon.hit().prefix().endsWith(WITH))
        .add("arm.struck", hits.has("object", weapon.first() - 1) && !armedByIt(weapon))
        .add("arm.weak", weapon.weak());
  }

  /** "Targeted with": what follows the verb is the means. */
  private static boolean armedByIt(WeaponMention weapon) {
    return weapon.hit().prefix().endsWith(WITH);
  }

  private Weapon weapon(WeaponMention weapon, EventType type) {
    return new Weapon(
        named(weapon, type),
        weapon.model(),
        weapon.count(),
        List.of(document.evidence(weapon.first(), weapon.end())));
  }

  /** A car bomb whose driver dies in it, a rocket from a plane: the act tells the weapon. */
  private static String named(WeaponMention weapon, EventType type) {
    if (type == EventType.SUICIDE_BOMB && weapon.type().equals("vbied")) {
      return "suicide_vehicle";
    }
    boolean generic = weapon.hit().entry().id().equals(ROCKET);
    return generic && type == EventType.AIR_DRONE_STRIKE ? "missile" : weapon.type();
  }

  private static final Set<EventType> ARMED =
      Set.of(
          EventType.ARMED_CLASH,
          EventType.ATTACK,
          EventType.AIR_DRONE_STRIKE,
          EventType.SHELLING,
          EventType.IED,
          EventType.SUICIDE_BOMB,
          EventType.GRENADE,
          EventType.CHEMICAL,
          EventType.DISRUPTED_WEAPONS,
          EventType.LOOTING_DESTRUCTION,
          EventType.MOB_VIOLENCE,
          EventType.VIOLENT_DEMONSTRATION,
          EventType.PROTEST_EXCESSIVE_FORCE,
          EventType.ABDUCTION,
          EventType.SEXUAL_VIOLENCE);

  /** True if acts of the type are done with the weapon. */
  private static boolean fits(String weapon, EventType type) {
    return switch (weapon) {
      case "ied" ->
          type == EventType.IED
              || type == EventType.SUICIDE_BOMB
              || type == EventType.DISRUPTED_WEAPONS;
      case "vbied" ->
          type == EventType.IED
              || type == EventType.SUICIDE_BOMB
              || type == EventType.DISRUPTED_WEAPONS;
      case "mine" -> type == EventType.IED || type == EventType.DISRUPTED_WEAPONS;
      case "suicide_vest", "suicide_vehicle" -> type == EventType.SUICIDE_BOMB;
      case "drone" -> type == EventType.AIR_DRONE_STRIKE || type == EventType.DISRUPTED_WEAPONS;
      case "aircraft" -> type == EventType.AIR_DRONE_STRIKE;
      case "rocket", "missile" ->
          type == EventType.SHELLING
              || type == EventType.AIR_DRONE_STRIKE
              || type == EventType.DISRUPTED_WEAPONS;
      case "mortar", "artillery" -> type == EventType.SHELLING;
      case "grenade" -> type == EventType.GRENADE || type == EventType.ATTACK;
      case "chemical" -> type == EventType.CHEMICAL;
      case "rpg" -> type == EventType.ARMED_CLASH;
      case "small_arms" ->
          type == EventType.ARMED_CLASH
              || type == EventType.ATTACK
              || type == EventType.PROTEST_EXCESSIVE_FORCE;
      case "sniper" -> type == EventType.ARMED_CLASH || type == EventType.ATTACK;
      case "blade", "vehicle" -> type == EventType.ATTACK || type == EventType.MOB_VIOLENCE;
      case "arson" ->
          type == EventType.ATTACK
              || type == EventType.LOOTING_DESTRUCTION
              || type == EventType.MOB_VIOLENCE
              || type == EventType.VIOLENT_DEMONSTRATION;
      default -> false;
    };
  }

  /** The weapon that the word of the act itself names: an air raid, rocket fire. */
  private Optional<Weapon> implied(Cluster cluster, EventType type) {
    for (Frame frame : cluster.frames()) {
      for (TriggerMention trigger : frame.triggers()) {
        Optional<String> weapon = trigger.hit().entry().attribute("weapon");
        if (weapon.isPresent() && fits(weapon.get(), type)) {
          return Optional.of(implied(weapon.get(), trigger));
        }
      }
    }
    return type == EventType.AIR_DRONE_STRIKE
        ? Optional.of(implied("aircraft", cluster.best().anchor()))
        : Optional.empty();
  }

  private Weapon implied(String weapon, TriggerMention trigger) {
    return new Weapon(
        weapon,
        Optional.empty(),
        OptionalLong.empty(),
        List.of(document.evidence(trigger.first(), trigger.end())));
  }
}

package org.isnad.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.isnad.mention.trigger.TriggerMention;
import org.isnad.mention.weapon.WeaponMention;
import org.isnad.report.Document;

/** The weapons of an incident from the frames that tell it. */
final class WeaponValue {
  private static final double NAMED = 0.9;
  private static final double IMPLIED = 0.75;

  private WeaponValue() {}

  static List<Weapon> of(Document document, Cluster cluster, EventType type) {
    List<Weapon> weapons = new ArrayList<>();
    for (Frame frame : cluster.frames()) {
      for (WeaponMention weapon : frame.weapons()) {
        boolean known = weapons.stream().anyMatch(w -> w.type().equals(weapon.type()));
        if (!known && (!weapon.weak() || fits(weapon.type(), type))) {
          weapons.add(
              new Weapon(
                  weapon.type(),
                  weapon.model(),
                  weapon.count(),
                  List.of(document.evidence(weapon.first(), weapon.end())),
                  NAMED));
        }
      }
    }
    if (weapons.isEmpty()) {
      implied(document, cluster).ifPresent(weapons::add);
    }
    return weapons;
  }

  /**
   * A word with other meanings ("package", "march") is a weapon when the act is one of that weapon.
   */
  private static boolean fits(String weapon, EventType type) {
    return switch (weapon) {
      case "ied", "mine", "vbied" -> type == EventType.IED;
      case "drone", "aircraft" ->
          type == EventType.AIR_DRONE_STRIKE || type == EventType.DISRUPTED_WEAPONS;
      case "rocket", "missile", "mortar", "artillery" -> type == EventType.SHELLING;
      default -> false;
    };
  }

  /** The weapon that the word of the act itself names: an air raid, rocket fire. */
  private static Optional<Weapon> implied(Document document, Cluster cluster) {
    for (Frame frame : cluster.frames()) {
      for (TriggerMention trigger : frame.triggers()) {
        Optional<String> weapon = trigger.hit().entry().attribute("weapon");
        if (weapon.isPresent()) {
          return Optional.of(
              new Weapon(
                  weapon.get(),
                  Optional.empty(),
                  OptionalLong.empty(),
                  List.of(document.evidence(trigger.first(), trigger.end())),
                  IMPLIED));
        }
      }
    }
    return Optional.empty();
  }
}

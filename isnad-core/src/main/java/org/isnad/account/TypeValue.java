package org.isnad.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.Hits;
import org.isnad.mention.harm.Outcome;
import org.isnad.mention.trigger.TriggerMention;
import org.isnad.mention.weapon.WeaponMention;

/** The type of an incident from all the frames that tell it, its target and its toll. */
final class TypeValue {
  private final Hits hits;
  private final Doers doers;

  TypeValue(Hits hits, Doers doers) {
    this.hits = hits;
    this.doers = doers;
  }

  EventType of(Cluster cluster, Target target, Map<Outcome, Harm> harm) {
    Frame best = cluster.best();
    EventType type = best.type();
    List<WeaponMention> weapons = cluster.weapons();
    String act = best.anchor().act();
    boolean dead =
        Optional.ofNullable(harm.get(Outcome.KILLED)).map(h -> h.count().low() > 0).orElse(false);
    if (type == EventType.DISRUPTED_WEAPONS && dead) {
      type = violence(cluster).orElse(type);
    }
    if (act.equals("takeover")) {
      Optional<Doers.Scored> doer = doers.doer(cluster);
      return doer.map(
              d -> d.party().isArmedGroup() ? EventType.NONSTATE_OVERTAKES : EventType.GOV_REGAINS)
          .orElse(type);
    }
    if (type == EventType.SHELLING && act.equals("shelling")) {
      boolean air = cluster.frames().stream().anyMatch(f -> f.type() == EventType.AIR_DRONE_STRIKE);
      boolean shells = weapons.stream().anyMatch(Typing::isShell);
      boolean power = doers.doer(cluster).map(d -> Typing.isAirPower(d.party())).orElse(false);
      return (air || power) && !shells ? EventType.AIR_DRONE_STRIKE : type;
    }
    boolean open =
        type == EventType.IED
            || type == EventType.ATTACK
            || type == EventType.ARMED_CLASH
            || type == EventType.GOV_REGAINS;
    if (open
        && !act.equals("clash")
        && cluster.frames().stream()
            .anyMatch(f -> f.type() == EventType.SUICIDE_BOMB || hasSuicide(f))) {
      return EventType.SUICIDE_BOMB;
    }
    boolean vague =
        VAGUE.contains(act) && (type == EventType.ATTACK || type == EventType.ARMED_CLASH);
    if (!vague) {
      return type;
    }
    Optional<EventType> remote = Typing.byWeapon(weapons).filter(EventType::isRemote);
    if (remote.isPresent()) {
      return remote.get();
    }
    return switch (target.category()) {
      case "security_forces", "armed_group", "base" -> EventType.ARMED_CLASH;
      case "unknown", "convoy", "other", "government", "diplomatic" -> type;
      default -> EventType.ATTACK;
    };
  }

  private static final List<String> VAGUE =
      List.of("attack", "kill", "fire", "injure", "destroy", "exposed", "generic", "launch");

  /** The violent act that was met rather than prevented. */
  private static Optional<EventType> violence(Cluster cluster) {
    for (Frame frame : cluster.frames()) {
      for (TriggerMention trigger : frame.triggers()) {
        if (Acts.family(trigger.act()).equals("violence") && !Acts.isSecondary(trigger.act())) {
          EventType type =
              Typing.of(trigger.act(), frame.weapons(), frame.parties(), frame.harm(), true);
          return Optional.of(type);
        }
      }
    }
    return Optional.empty();
  }

  private boolean hasSuicide(Frame frame) {
    for (int t = frame.first(); t < frame.end(); t++) {
      if (hits.has("suicide", t)) {
        return true;
      }
    }
    return false;
  }
}

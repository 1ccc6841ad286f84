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

  /** A type and the rule that gave it. */
  record Typed(EventType type, String rule) {}

  Typed of(Cluster cluster, Target target, Map<Outcome, Harm> harm) {
    Frame best = cluster.best();
    EventType type = best.type();
    List<WeaponMention> weapons = cluster.weapons();
    String act = best.anchor().act();
    boolean dead =
        Optional.ofNullable(harm.get(Outcome.KILLED)).map(h -> h.count().low() > 0).orElse(false);
    String rule = rule(best);
    if (type == EventType.DISRUPTED_WEAPONS && dead) {
      type = violence(cluster).orElse(type);
      rule = "somebody died of what was to be prevented";
    }
    if (act.equals("takeover")) {
      Optional<Doers.Scored> doer = doers.doer(cluster);
      EventType otherwise = type;
      return new Typed(
          doer.map(
                  d ->
                      d.party().isArmedGroup()
                          ? EventType.NONSTATE_OVERTAKES
                          : EventType.GOV_REGAINS)
              .orElse(otherwise),
          "by who took over");
    }
    if (type == EventType.SHELLING && act.equals("shelling")) {
      boolean air = cluster.frames().stream().anyMatch(f -> f.type() == EventType.AIR_DRONE_STRIKE);
      boolean shells = weapons.stream().anyMatch(Typing::isShell);
      boolean power = doers.doer(cluster).map(d -> Typing.isAirPower(d.party())).orElse(false);
      return (air || power) && !shells
          ? new Typed(EventType.AIR_DRONE_STRIKE, "shelled from the air, or by who strikes from it")
          : new Typed(type, rule);
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
      return new Typed(EventType.SUICIDE_BOMB, "a word of suicide is told with it");
    }
    boolean vague =
        VAGUE.contains(act) && (type == EventType.ATTACK || type == EventType.ARMED_CLASH);
    if (!vague) {
      return new Typed(type, rule);
    }
    Optional<EventType> remote = Typing.byWeapon(weapons).filter(EventType::isRemote);
    if (remote.isPresent()) {
      return new Typed(remote.get(), "a vague act, by a weapon told with it");
    }
    return switch (target.category()) {
      case "security_forces", "armed_group", "base" ->
          new Typed(EventType.ARMED_CLASH, "a vague act, on " + target.category());
      case "unknown", "convoy", "other", "government", "diplomatic" -> new Typed(type, rule);
      default -> new Typed(EventType.ATTACK, "a vague act, on " + target.category());
    };
  }

  /** The act and its entry, and the weapon of its sentence if that decided. */
  private static String rule(Frame frame) {
    String act = "the act " + frame.anchor().act() + " (" + frame.anchor().hit().entry().id() + ")";
    boolean armed =
        Typing.byWeapon(frame.weapons()).filter(t -> t == frame.type()).isPresent()
            && frame.type().isRemote();
    return armed
        ? act + " and its weapon " + frame.weapons().stream().map(WeaponMention::type).toList()
        : act;
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

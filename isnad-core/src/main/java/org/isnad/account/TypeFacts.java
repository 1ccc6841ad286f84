package org.isnad.account;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Hits;
import org.isnad.mention.harm.Outcome;
import org.isnad.mention.party.PartyMention;
import org.isnad.mention.trigger.TriggerMention;
import org.isnad.mention.weapon.WeaponMention;

/** What the frames of an incident, its doer, its target and its toll say of its type. */
final class TypeFacts {
  private static final Set<String> FIGHTERS = Set.of("security_forces", "armed_group", "base");
  private static final Set<String> OPEN =
      Set.of("unknown", "convoy", "other", "government", "diplomatic");
  private static final Set<String> CIVIL = Set.of("civilian", "journalist", "aid", "politician");
  private static final Set<String> MUNITIONS =
      Set.of("drone", "rocket", "missile", "ied", "vbied", "mine", "suicide_vest");
  private static final Set<String> CROWDS = Set.of("protest", "dispersal", "standoff");
  private static final Set<EventType> BOMBED =
      EnumSet.of(
          EventType.IED,
          EventType.ATTACK,
          EventType.ARMED_CLASH,
          EventType.GOV_REGAINS,
          EventType.SUICIDE_BOMB);
  private static final Set<String> STRIKES =
      Set.of("shelling", "strike", "attack", "destroy", "exposed", "generic");
  private static final Set<String> SHOTS = Set.of("fire", "attack", "kill", "injure", "exposed");
  private static final List<String> VAGUE =
      List.of("attack", "kill", "fire", "injure", "destroy", "exposed", "generic", "launch");

  private static final int TAKEN_REACH = 3;

  private final Hits hits;
  private final Cluster cluster;
  private final Frame best;
  final String act;
  final String category;
  final Optional<PartyMention> doer;
  final boolean dead;
  final boolean hurt;
  final Set<EventType> armed = EnumSet.noneOf(EventType.class);
  final Set<EventType> armedElsewhere = EnumSet.noneOf(EventType.class);
  final Set<EventType> again = EnumSet.noneOf(EventType.class);
  final Set<EventType> headline = EnumSet.noneOf(EventType.class);

  TypeFacts(
      Hits hits,
      Cluster cluster,
      Optional<PartyMention> doer,
      Target target,
      Map<Outcome, Harm> harm) {
    this.hits = hits;
    this.cluster = cluster;
    this.best = cluster.best();
    this.act = best.anchor().act();
    this.category = target.category();
    this.doer = doer;
    this.dead = some(harm.get(Outcome.KILLED));
    this.hurt = dead || some(harm.get(Outcome.INJURED));
    for (Frame frame : cluster.frames()) {
      Set<EventType> arms = frame == best ? armed : armedElsewhere;
      for (WeaponMention weapon : frame.weapons()) {
        if (!weapon.weak() && !taken(weapon)) {
          Typing.implied(weapon).filter(EventType::isRemote).ifPresent(arms::add);
        }
      }
      boolean kin = Acts.family(frame.anchor().act()).equals(cluster.family());
      if (frame != best && kin && !VAGUE.contains(frame.anchor().act())) {
        (frame.isTitle() ? headline : again).add(frame.type());
      }
    }
  }

  /** "They captured launchers": what is taken is not what was fired. */
  private boolean taken(WeaponMention weapon) {
    for (int t = Math.max(0, weapon.first() - TAKEN_REACH); t < weapon.first(); t++) {
      if (hits.has("booty", t)) {
        return true;
      }
    }
    return false;
  }

  private static boolean some(@org.jspecify.annotations.Nullable Harm harm) {
    return harm != null && harm.count().low() > 0;
  }

  boolean vague() {
    return VAGUE.contains(act);
  }

  boolean onFighters() {
    return FIGHTERS.contains(category);
  }

  boolean onPeople() {
    return !FIGHTERS.contains(category) && !OPEN.contains(category);
  }

  /** A protest, and no brawl or riot. */
  boolean protest() {
    return CROWDS.contains(act);
  }

  boolean of(String family) {
    return Acts.family(act).equals(family);
  }

  /** A doer that strikes from the air unless the report says otherwise. */
  boolean airPower() {
    return STRIKES.contains(act) && doer.map(Typing::isAirPower).orElse(false);
  }

  boolean shells() {
    return cluster.weapons().stream().anyMatch(Typing::isShell);
  }

  boolean rockets() {
    return cluster.weapons().stream().anyMatch(w -> w.type().equals("rocket") && !w.weak());
  }

  /** Somebody strikes in a country that is not his own. */
  boolean abroad(Optional<String> country) {
    return STRIKES.contains(act)
        && doer.filter(d -> d.isForce() && !d.entry().text("country").isEmpty())
            .flatMap(d -> country.map(c -> !d.entry().text("country").contains(c)))
            .orElse(false);
  }

  /** Fire told by a word that can mean fire from the air, where another sentence says so. */
  boolean shelledFromAir() {
    return act.equals("shelling")
        && !shells()
        && !groupFire()
        && !rocketed()
        && (again.contains(EventType.AIR_DRONE_STRIKE)
            || headline.contains(EventType.AIR_DRONE_STRIKE)
            || cluster.frames().stream().anyMatch(f -> f.type() == EventType.AIR_DRONE_STRIKE));
  }

  /** Shells and rockets of fighters who have no aircraft, whatever aircraft is named beside. */
  boolean groupFire() {
    return (act.equals("shelling") || act.equals("launch"))
        && doer.map(PartyMention::isArmedGroup).orElse(false)
        && best.weapons().stream().noneMatch(w -> w.type().equals("drone") && !w.weak());
  }

  /** A plane struck first, and blasts are what came of it. */
  boolean blastAfterStrike() {
    return act.equals("explosion")
        && best.triggers().stream()
            .anyMatch(t -> STRUCK.contains(t.act()) && t.first() < best.anchor().first())
        && best.weapons().stream()
            .anyMatch(w -> Typing.isAir(w) && !w.weak() && w.first() < best.anchor().first());
  }

  private static final Set<String> STRUCK = Set.of("strike", "attack", "airstrike", "launch");

  /** "Seized four cars": what was taken is no ground. */
  boolean tookThing() {
    if (!act.equals("takeover")) {
      return false;
    }
    for (int t = best.anchor().end(); t < Math.min(best.end(), best.anchor().end() + NEXT); t++) {
      if (hits.any("target", t, h -> h.entry().text("category").equals("civilian_vehicle"))
          || hits.has("booty", t)) {
        return true;
      }
      if (hits.has("place", t) || hits.has("placeword", t)) {
        return false;
      }
    }
    return false;
  }

  private static final int NEXT = 4;

  /** People of a crowd attack, burn or storm. */
  boolean crowdAttacks() {
    return RIOTOUS.contains(act) && doer.filter(d -> d.entry().is("crowd")).isPresent();
  }

  private static final Set<String> RIOTOUS =
      Set.of("attack", "destruction", "ruin", "raid", "takeover");

  /** An attack that aircraft foiled, and people were killed. */
  boolean foiledFromAir() {
    return of("disrupt")
        && dead
        && best.weapons().stream()
            .anyMatch(
                w ->
                    w.type().equals("aircraft")
                        && !w.weak()
                        && w.first() >= best.anchor().first()
                        && w.first() - best.anchor().end() <= 1);
  }

  /** Shelled "with rockets", which were not told to come from a plane. */
  private boolean rocketed() {
    return best.weapons().stream()
        .anyMatch(
            w ->
                w.type().equals("rocket")
                    && !w.weak()
                    && w.hit().prefix().endsWith(WITH)
                    && w.first() - best.anchor().end() <= 1);
  }

  private static final String WITH = "\u0628";

  /** A force strikes in another country, with nothing that is told. */
  boolean abroadUnarmed(Optional<String> country) {
    return vague()
        && best.anchor().isVerb()
        && cluster.weapons().stream().allMatch(WeaponMention::weak)
        && abroad(country);
  }

  /** Told of planes or of an air force as its doer. */
  boolean byAircraft() {
    return STRIKES.contains(act) && doer.map(d -> PartyRoles.flies(d, hits)).orElse(false);
  }

  /** Pulled down with a bomb. */
  boolean blownUp() {
    return of("destruction") && armed.contains(EventType.IED);
  }

  /** A plane brought down, which is no drone. */
  boolean shotDown() {
    return act.equals("intercept")
        && best.weapons().stream().anyMatch(w -> w.type().equals("aircraft"))
        && best.weapons().stream().noneMatch(w -> MUNITIONS.contains(w.type()));
  }

  /** What was to strike is named: it was prevented rather than fought. */
  boolean munition() {
    return best.weapons().stream().anyMatch(w -> !w.weak() && MUNITIONS.contains(w.type()));
  }

  /** People who fight nobody are told as hurt in the very sentence, or forces and fighters are. */
  boolean harmed(boolean civilians) {
    return best.harm().stream()
        .filter(h -> !h.count().isNone() && !h.among())
        .filter(h -> h.person().map(p -> !p.entry().is("generic")).orElse(false))
        .anyMatch(
            h ->
                civilians
                    ? CIVIL.contains(h.role())
                    : h.role().equals("security") || h.role().equals("militant"));
  }

  /** A clash of people who bear no arms with forces. */
  boolean unarmedClash() {
    return act.equals("clash")
        && harmed(true)
        && !harmed(false)
        && best.weapons().stream().allMatch(WeaponMention::weak)
        && best.parties().stream().noneMatch(PartyMention::isArmedGroup)
        && best.parties().stream().anyMatch(PartyMention::isForce);
  }

  /** A clash of a crowd with nobody of a state. */
  boolean crowdsClash() {
    return act.equals("standoff") && best.parties().stream().noneMatch(PartyMention::isForce);
  }

  /** A "raid" by people who have no aircraft. */
  boolean raidOnFoot() {
    return act.equals("airstrike")
        && cluster.weapons().stream()
            .noneMatch(
                w ->
                    Typing.isAir(w)
                        && !w.weak()
                        && !w.hit().entry().id().startsWith("weapon.airstrike"))
        && doer.filter(d -> !PartyRoles.isAirborne(d))
            .map(d -> d.isArmedGroup() || d.side().equals("unknown"))
            .orElse(false);
  }

  /** A bomber is told of, and the act can be his. */
  boolean suicide() {
    return BOMBED.contains(best.type())
        && cluster.frames().stream()
            .anyMatch(f -> f.type() == EventType.SUICIDE_BOMB || has("suicide", f));
  }

  /** Shots, or an attack with firearms, at a crowd that protests. */
  boolean shotsAtCrowd() {
    return SHOTS.contains(act)
        && (act.equals("fire")
            || best.weapons().stream().anyMatch(w -> w.type().equals("small_arms") && !w.weak()))
        && doer.map(PartyMention::isForce).orElse(false)
        && crowd(best);
  }

  /** Police or soldiers drove a crowd apart. */
  boolean dispersed() {
    return triggers("dispersal") || triggers("standoff");
  }

  boolean triggers(String wanted) {
    return cluster.frames().stream()
        .flatMap(f -> f.triggers().stream())
        .anyMatch(t -> t.act().equals(wanted));
  }

  /** An infiltration or an advance of fighters was met, and no bomb or rocket is named. */
  boolean groundMet() {
    return of("disrupt") && (triggers("clash") || triggers("advance")) && !munition();
  }

  /** The violent act that was met rather than prevented. */
  Optional<EventType> met() {
    for (Frame frame : cluster.frames()) {
      for (TriggerMention trigger : frame.triggers()) {
        if (Acts.family(trigger.act()).equals("violence") && !Acts.isSecondary(trigger.act())) {
          return Optional.of(
              Typing.of(trigger.act(), frame.weapons(), frame.parties(), frame.harm(), true));
        }
      }
    }
    return Optional.empty();
  }

  private boolean crowd(Frame frame) {
    for (int t = frame.first(); t < frame.end(); t++) {
      if (hits.any("target", t, h -> h.entry().id().startsWith("target.protesters"))) {
        return true;
      }
    }
    return false;
  }

  private boolean has(String kind, Frame frame) {
    for (int t = frame.first(); t < frame.end(); t++) {
      if (hits.has(kind, t)) {
        return true;
      }
    }
    return false;
  }
}

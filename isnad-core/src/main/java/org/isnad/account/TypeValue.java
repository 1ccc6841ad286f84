package org.isnad.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Hits;
import org.isnad.mention.harm.Outcome;
import org.isnad.mention.party.PartyMention;

/**
 * The type of an incident: every type that its frames, weapons, target or doer speak for is weighed
 * by named features, and the weightiest is taken.
 */
final class TypeValue {
  private final Hits hits;
  private final Doers doers;
  private final Weights weights;

  TypeValue(Hits hits, Doers doers, Weights weights) {
    this.hits = hits;
    this.doers = doers;
    this.weights = weights;
  }

  /** A type with what spoke for and against it. */
  record Choice(EventType type, Weighing weighing) {}

  /** The types that come into question, the likeliest first. */
  List<Choice> choices(
      Cluster cluster, Target target, Map<Outcome, Harm> harm, Optional<String> country) {
    Optional<PartyMention> doer = doers.doer(cluster).map(Doers.Scored::party);
    TypeFacts facts = new TypeFacts(hits, cluster, doer, target, harm);
    List<Choice> choices = new ArrayList<>();
    for (EventType type : candidates(cluster, facts)) {
      Weighing weighing = new Weighing(weights);
      told(weighing, type, cluster, facts);
      hit(weighing, type, facts);
      air(weighing, type, facts, country);
      foiled(weighing, type, facts);
      crowd(weighing, type, facts);
      ground(weighing, type, facts, country);
      choices.add(new Choice(type, weighing));
    }
    choices.sort(Comparator.comparingDouble((Choice c) -> -c.weighing().sum()));
    return choices;
  }

  /** In the order of the codebook, but first the type that the words of the act say. */
  private static Set<EventType> candidates(Cluster cluster, TypeFacts facts) {
    Set<EventType> types = new java.util.LinkedHashSet<>();
    types.add(cluster.best().type());
    Set<EventType> others = EnumSet.noneOf(EventType.class);
    others.addAll(facts.armed);
    others.addAll(facts.armedElsewhere);
    others.addAll(facts.again);
    others.addAll(facts.headline);
    if (facts.of("violence")) {
      others.addAll(
          EnumSet.of(
              EventType.ARMED_CLASH,
              EventType.ATTACK,
              EventType.AIR_DRONE_STRIKE,
              EventType.SUICIDE_BOMB,
              EventType.PROTEST_INTERVENTION,
              EventType.PROTEST_EXCESSIVE_FORCE));
    }
    if (facts.of("disrupt")) {
      facts.met().ifPresent(others::add);
      others.add(EventType.ARMED_CLASH);
    }
    if (facts.protest()) {
      others.addAll(
          EnumSet.of(
              EventType.PROTEST,
              EventType.PROTEST_INTERVENTION,
              EventType.PROTEST_EXCESSIVE_FORCE,
              EventType.MOB_VIOLENCE));
    }
    if (facts.groupFire()) {
      others.add(EventType.SHELLING);
    }
    if (facts.foiledFromAir() || facts.blastAfterStrike() || facts.byAircraft()) {
      others.add(EventType.AIR_DRONE_STRIKE);
    }
    if (facts.of("arrest") && facts.dead) {
      others.add(EventType.ARMED_CLASH);
    }
    if (facts.tookThing()) {
      others.add(EventType.LOOTING_DESTRUCTION);
    }
    if (facts.crowdAttacks()) {
      others.add(EventType.VIOLENT_DEMONSTRATION);
    }
    if (facts.of("territory")) {
      others.addAll(EnumSet.of(EventType.GOV_REGAINS, EventType.NONSTATE_OVERTAKES));
    }
    types.addAll(others);
    return types;
  }

  private static void told(Weighing w, EventType type, Cluster cluster, TypeFacts facts) {
    boolean same = cluster.best().type() == type;
    w.add("type.words", same && !facts.vague())
        .add("type.words-vague", same && facts.vague())
        .add("type.again", facts.again.contains(type))
        .add("type.headline", facts.headline.contains(type))
        .add("type.armed", facts.armed.contains(type) && facts.of("violence"))
        .add(
            "type.armed-elsewhere",
            facts.armedElsewhere.contains(type)
                && !facts.armed.contains(type)
                && facts.of("violence"));
  }

  private static void hit(Weighing w, EventType type, TypeFacts facts) {
    boolean clash = type == EventType.ARMED_CLASH;
    boolean attack = type == EventType.ATTACK;
    boolean suicide = type == EventType.SUICIDE_BOMB && facts.suicide();
    w.add("type.on-fighters", clash && facts.onFighters())
        .add("type.on-people", attack && facts.onPeople())
        .add("type.fight-on-people", clash && facts.onPeople())
        .add("type.attack-on-fighters", attack && facts.onFighters())
        .add("type.people-hurt", attack && facts.harmed(true))
        .add("type.raid-dead", clash && facts.of("arrest") && facts.dead && facts.harmed(false))
        .add("type.forces-hurt", clash && facts.harmed(false))
        .add("type.blown-up", type == EventType.IED && facts.blownUp())
        .add("type.suicide", suicide && !facts.act.equals("clash"))
        .add("type.suicide-in-fight", suicide && facts.act.equals("clash"));
  }

  private static void air(Weighing w, EventType type, TypeFacts facts, Optional<String> country) {
    boolean air = type == EventType.AIR_DRONE_STRIKE;
    boolean ground = type == EventType.ARMED_CLASH || type == EventType.ATTACK;
    w.add("type.air-power", air && facts.airPower())
        .add("type.air-power-shells", air && facts.airPower() && facts.shells())
        .add("type.air-power-rockets", air && facts.airPower() && facts.rockets())
        .add("type.abroad", air && !facts.airPower() && facts.abroad(country))
        .add("type.abroad-unarmed", air && facts.abroadUnarmed(country))
        .add("type.by-aircraft", air && facts.byAircraft())
        .add("type.abroad-shells", air && facts.abroad(country) && facts.shells())
        .add("type.shelled-from-air", air && facts.shelledFromAir())
        .add("type.fire-of-group", type == EventType.SHELLING && facts.groupFire())
        .add("type.blast-after-strike", air && facts.blastAfterStrike())
        .add("type.foiled-from-air", air && facts.foiledFromAir())
        .add("type.raid-on-foot", air && facts.raidOnFoot())
        .add("type.on-foot", ground && facts.raidOnFoot())
        .add(
            "type.blast-of-strike",
            facts.act.equals("explosion")
                && (type == EventType.SHELLING || air)
                && (facts.again.contains(type) || facts.headline.contains(type)));
  }

  private static void foiled(Weighing w, EventType type, TypeFacts facts) {
    boolean disrupted = type == EventType.DISRUPTED_WEAPONS;
    boolean met = facts.of("disrupt") && facts.met().map(type::equals).orElse(false);
    w.add("type.foiled-dead", disrupted && facts.dead)
        .add("type.met-dead", met && facts.dead)
        .add("type.met-fight", met && type == EventType.ARMED_CLASH)
        .add("type.met", met)
        .add("type.met-ground", type == EventType.ARMED_CLASH && facts.groundMet())
        .add("type.shot-down", type == EventType.ARMED_CLASH && facts.shotDown())
        .add("type.munition", disrupted && facts.munition());
  }

  private static void crowd(Weighing w, EventType type, TypeFacts facts) {
    boolean protest = facts.protest();
    boolean force = type == EventType.PROTEST_EXCESSIVE_FORCE;
    boolean met = type == EventType.PROTEST_INTERVENTION;
    w.add("type.crowd-dead", force && protest && facts.dead)
        .add("type.crowd-hurt", met && protest && facts.hurt)
        .add("type.crowd-dispersed", met && protest && facts.dispersed())
        .add("type.crowd-shot", force && facts.shotsAtCrowd())
        .add("type.unarmed-clash", met && facts.unarmedClash())
        .add("type.crowd-attacks", type == EventType.VIOLENT_DEMONSTRATION && facts.crowdAttacks())
        .add("type.crowds-clash", type == EventType.MOB_VIOLENCE && facts.crowdsClash());
  }

  private static void ground(
      Weighing w, EventType type, TypeFacts facts, Optional<String> country) {
    boolean territory = facts.of("territory");
    boolean state = facts.doer.map(d -> isState(d, country)).orElse(false);
    boolean group = facts.doer.isPresent() && !state && facts.doer.get().isArmedGroup();
    w.add("type.took-thing", type == EventType.LOOTING_DESTRUCTION && facts.tookThing())
        .add("type.state-takes", territory && state && type == EventType.GOV_REGAINS)
        .add("type.group-takes", territory && group && type == EventType.NONSTATE_OVERTAKES);
  }

  /**
   * True for forces of a state, and for fighters on its side in a country; in one that is not told
   * they stand where they mostly do.
   */
  private static boolean isState(PartyMention party, Optional<String> country) {
    String allied = party.entry().text("allied");
    return party.isForce() || !allied.isEmpty() && country.map(allied::contains).orElse(true);
  }
}

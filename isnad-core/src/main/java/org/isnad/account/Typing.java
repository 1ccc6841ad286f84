package org.isnad.account;

import java.util.List;
import java.util.Optional;
import org.isnad.mention.harm.HarmMention;
import org.isnad.mention.party.PartyMention;
import org.isnad.mention.weapon.WeaponMention;

/** The type of an act from its class, its weapon and whom it hit. */
final class Typing {
  private static final List<String> SHELLS = List.of("mortar", "artillery", "rpg");

  private Typing() {}

  static EventType of(
      String act,
      List<WeaponMention> weapons,
      List<PartyMention> parties,
      List<HarmMention> harm,
      boolean forces) {
    return switch (act) {
      case "foil", "intercept", "seize" -> EventType.DISRUPTED_WEAPONS;
      case "suicide" -> EventType.SUICIDE_BOMB;
      case "airstrike" -> EventType.AIR_DRONE_STRIKE;
      case "assassination", "execution", "stabbing", "ramming", "bodies", "remains" ->
          byWeapon(weapons).filter(EventType::isRemote).orElse(EventType.ATTACK);
      case "abduction" -> EventType.ABDUCTION;
      case "capture" -> captured(parties, harm);
      case "hold" -> hold(parties);
      case "arrest", "raid" -> EventType.ARRESTS;
      case "dispersal", "standoff" -> EventType.PROTEST_INTERVENTION;
      case "unrest" -> EventType.VIOLENT_DEMONSTRATION;
      case "protest" -> EventType.PROTEST;
      case "riot" -> EventType.MOB_VIOLENCE;
      case "sexual" -> EventType.SEXUAL_VIOLENCE;
      case "regain" -> EventType.GOV_REGAINS;
      case "takeover" -> takeover(parties);
      case "destruction", "ruin" -> EventType.LOOTING_DESTRUCTION;
      case "agreement" -> EventType.AGREEMENT;
      case "withdrawal", "surrender" -> EventType.CHANGE_TO_GROUP;
      case "transfer" -> EventType.TERRITORY_TRANSFER;
      case "base" -> EventType.BASE_ESTABLISHED;
      case "visit", "threat" -> EventType.STRATEGIC_OTHER;
      case "explosion" ->
          byWeapon(exploding(weapons)).filter(EventType::isRemote).orElse(EventType.IED);
      case "strike" ->
          byWeapon(weapons).filter(EventType::isRemote).orElse(EventType.AIR_DRONE_STRIKE);
      case "shelling" -> shelling(weapons);
      case "clash", "advance" -> EventType.ARMED_CLASH;
      case "launch" -> byWeapon(weapons).orElse(EventType.SHELLING);
      case "plant" -> byWeapon(weapons).filter(EventType::isRemote).orElse(EventType.IED);
      default ->
          byWeapon(weapons)
              .filter(EventType::isRemote)
              .orElse(forces ? EventType.ARMED_CLASH : EventType.ATTACK);
    };
  }

  /** A plane named beside a blast did not blow up. */
  private static List<WeaponMention> exploding(List<WeaponMention> weapons) {
    return weapons.stream().filter(w -> !w.type().equals("aircraft")).toList();
  }

  static boolean isShell(WeaponMention weapon) {
    return SHELLS.contains(weapon.type()) && !weapon.weak();
  }

  /** True for a party that strikes from the air unless the report says otherwise. */
  static boolean isAirPower(PartyMention party) {
    String side = party.side();
    return side.equals("coalition")
        || side.equals("foreign_force")
        || party.entry().slug().contains("air-force");
  }

  /** Fighters captured by forces are arrested, soldiers captured by a group abducted. */
  private static EventType captured(List<PartyMention> parties, List<HarmMention> harm) {
    if (harm.stream().anyMatch(h -> h.role().equals("militant"))) {
      return EventType.ARRESTS;
    }
    boolean soldiers = harm.stream().anyMatch(h -> h.role().equals("security"));
    return soldiers || parties.isEmpty() || !parties.get(0).isForce()
        ? EventType.ABDUCTION
        : EventType.ARRESTS;
  }

  /** Police and armies that hold people have arrested them; whoever is named first holds them. */
  private static EventType hold(List<PartyMention> parties) {
    return parties.stream()
        .filter(p -> !p.adjective())
        .findFirst()
        .filter(PartyMention::isForce)
        .map(p -> EventType.ARRESTS)
        .orElse(EventType.ABDUCTION);
  }

  private static EventType takeover(List<PartyMention> parties) {
    return !parties.isEmpty() && parties.get(0).isForce()
        ? EventType.GOV_REGAINS
        : EventType.NONSTATE_OVERTAKES;
  }

  private static EventType shelling(List<WeaponMention> weapons) {
    boolean air = weapons.stream().anyMatch(w -> isAir(w) && !w.weak());
    return air ? EventType.AIR_DRONE_STRIKE : EventType.SHELLING;
  }

  static boolean isAir(WeaponMention weapon) {
    return weapon.type().equals("aircraft") || weapon.type().equals("drone");
  }

  /** The type that the strongest weapon implies. */
  static Optional<EventType> byWeapon(List<WeaponMention> weapons) {
    EventType best = null;
    int bestRank = -1;
    for (WeaponMention weapon : weapons) {
      Optional<EventType> type = implied(weapon);
      int rank = type.map(Typing::rank).orElse(-1);
      if (rank > bestRank && !weapon.weak()) {
        best = type.get();
        bestRank = rank;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The type that a weapon alone implies. */
  static Optional<EventType> implied(WeaponMention weapon) {
    return switch (weapon.type()) {
      case "suicide_vest", "suicide_vehicle" -> Optional.of(EventType.SUICIDE_BOMB);
      case "ied", "vbied", "mine" -> Optional.of(EventType.IED);
      case "drone", "aircraft" -> Optional.of(EventType.AIR_DRONE_STRIKE);
      case "rocket", "missile", "mortar", "artillery" -> Optional.of(EventType.SHELLING);
      case "grenade" -> Optional.of(EventType.GRENADE);
      case "chemical" -> Optional.of(EventType.CHEMICAL);
      case "small_arms", "sniper", "blade", "vehicle", "arson" -> Optional.of(EventType.ATTACK);
      default -> Optional.empty();
    };
  }

  private static int rank(EventType type) {
    return switch (type) {
      case SUICIDE_BOMB -> 6;
      case IED -> 5;
      case CHEMICAL -> 5;
      case AIR_DRONE_STRIKE -> 4;
      case SHELLING -> 3;
      case GRENADE -> 2;
      default -> 0;
    };
  }
}

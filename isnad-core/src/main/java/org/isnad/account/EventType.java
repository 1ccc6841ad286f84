package org.isnad.account;

import java.util.Locale;

/** The 25 types of the codebook, ACLED's sub-event types. */
public enum EventType {
  ARMED_CLASH,
  GOV_REGAINS,
  NONSTATE_OVERTAKES,
  AIR_DRONE_STRIKE,
  SHELLING,
  IED,
  SUICIDE_BOMB,
  GRENADE,
  CHEMICAL,
  ATTACK,
  ABDUCTION,
  SEXUAL_VIOLENCE,
  PROTEST,
  PROTEST_INTERVENTION,
  PROTEST_EXCESSIVE_FORCE,
  VIOLENT_DEMONSTRATION,
  MOB_VIOLENCE,
  DISRUPTED_WEAPONS,
  ARRESTS,
  AGREEMENT,
  CHANGE_TO_GROUP,
  BASE_ESTABLISHED,
  LOOTING_DESTRUCTION,
  TERRITORY_TRANSFER,
  STRATEGIC_OTHER;

  /** The codebook's code. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The type of a code of the codebook. */
  public static EventType of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** True for acts that harm with a weapon at a distance. */
  public boolean isRemote() {
    return switch (this) {
      case AIR_DRONE_STRIKE, SHELLING, IED, SUICIDE_BOMB, GRENADE, CHEMICAL -> true;
      default -> false;
    };
  }

  /** True for acts of violence of any kind. */
  public boolean isViolent() {
    return switch (this) {
      case ARMED_CLASH, AIR_DRONE_STRIKE, SHELLING, IED, SUICIDE_BOMB, GRENADE, CHEMICAL, ATTACK ->
          true;
      default -> false;
    };
  }
}

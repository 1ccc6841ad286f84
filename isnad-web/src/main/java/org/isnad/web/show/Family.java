package org.isnad.web.show;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.isnad.account.EventType;

/** The six families that event types come in; pages tell them apart by a letter and a colour. */
public enum Family {
  BATTLES("B"),
  EXPLOSIONS("E"),
  CIVILIANS("V"),
  PROTESTS("P"),
  RIOTS("R"),
  STRATEGIC("S");

  private final String letter;

  Family(String letter) {
    this.letter = letter;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String letter() {
    return letter;
  }

  public static Family of(EventType type) {
    return switch (type) {
      case ARMED_CLASH, GOV_REGAINS, NONSTATE_OVERTAKES -> BATTLES;
      case AIR_DRONE_STRIKE, SHELLING, IED, SUICIDE_BOMB, GRENADE, CHEMICAL -> EXPLOSIONS;
      case ATTACK, ABDUCTION, SEXUAL_VIOLENCE -> CIVILIANS;
      case PROTEST, PROTEST_INTERVENTION, PROTEST_EXCESSIVE_FORCE -> PROTESTS;
      case VIOLENT_DEMONSTRATION, MOB_VIOLENCE -> RIOTS;
      default -> STRATEGIC;
    };
  }

  /** That of a type by its code; of an unknown one the last. */
  public static Family of(String type) {
    return Arrays.stream(EventType.values())
        .filter(known -> known.code().equals(type))
        .findFirst()
        .map(Family::of)
        .orElse(STRATEGIC);
  }

  /** Its types, in the order of the codebook. */
  public List<String> types() {
    return Arrays.stream(EventType.values())
        .filter(type -> of(type) == this)
        .map(EventType::code)
        .toList();
  }
}

package org.isnad.mention.party;

import java.util.Optional;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Hit;

/**
 * A force, group or kind of perpetrator that a report names.
 *
 * @param first first token, words such as "members of" included
 * @param end one past the last
 * @param hit the words of the party itself
 * @param adjective true if only an adjective ("Israeli") points to it
 * @param capital true if the words are a place's name that can stand for its government
 * @param meant the mention that words such as "the organisation" or "its fighters" point back to
 */
public record PartyMention(
    int first, int end, Hit hit, boolean adjective, boolean capital, Optional<PartyMention> meant) {
  PartyMention(int first, int end, Hit hit, boolean adjective, boolean capital) {
    this(first, end, hit, adjective, capital, Optional.empty());
  }

  /** The mention that names the party. */
  public PartyMention named() {
    return meant.orElse(this);
  }

  public Entry entry() {
    return hit.entry();
  }

  public String side() {
    return hit.entry().text("side");
  }

  /** True for armed groups, militias and unnamed gunmen. */
  public boolean isArmedGroup() {
    return switch (side()) {
      case "armed_group", "militia" -> true;
      default -> false;
    };
  }

  /** True for armies, police and other forces of a state or coalition. */
  public boolean isForce() {
    return switch (side()) {
      case "army", "police", "security", "coalition", "foreign_force", "peacekeepers", "state" ->
          true;
      default -> false;
    };
  }
}

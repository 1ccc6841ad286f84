package org.isnad.mention.weapon;

import java.util.Optional;
import java.util.OptionalLong;
import org.isnad.lexicon.Hit;

/**
 * A weapon that a report names.
 *
 * @param first first token, a number before it included
 * @param end one past the last
 * @param hit the words and their entry
 * @param count how many, if told
 * @param weak true if the word could mean something else and nothing around it makes it a weapon
 */
public record WeaponMention(int first, int end, Hit hit, OptionalLong count, boolean weak) {
  /** The codebook's weapon type. */
  public String type() {
    return hit.entry().text("type");
  }

  public Optional<String> model() {
    return hit.entry().attribute("model");
  }
}

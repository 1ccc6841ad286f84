package org.isnad.mention.harm;

import java.util.Optional;
import org.isnad.lexicon.Hit;
import org.isnad.mention.Count;

/**
 * Harm to people as told in one place.
 *
 * @param first first token of the words that it rests on
 * @param end one past the last
 * @param outcome what happened to them
 * @param count how many; exactly 0 if the report says that there was none
 * @param person the word for the people, if there is one
 * @param manner how the number is told
 */
public record HarmMention(
    int first, int end, Outcome outcome, Count count, Optional<Hit> person, Manner manner) {
  /** How a number of people harmed is told. */
  public enum Manner {
    /** As a figure of its own. */
    FIGURE,
    /** As a part of a number told before: "two children among them". */
    PART,
    /** As where a toll stands by now: "the number of the dead rose to 20". */
    TOLL,
    /** By a name or pronoun alone: "was killed in the strike". */
    IMPLIED
  }

  /**
   * Who they are, as in a breakdown: civilian, security, militant ...; empty if the word does not
   * say.
   */
  public String role() {
    return person.map(p -> p.entry().text("role")).orElse("");
  }

  /** True if they are part of a number told before. */
  public boolean among() {
    return manner == Manner.PART;
  }
}

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
 * @param among true if they are part of a number told before
 */
public record HarmMention(int first, int end, Outcome outcome, Count count, Optional<Hit> person, boolean among) {
  /** Who they are, as in a breakdown: civilian, security, militant ...; empty if the word does not say. */
  public String role() {
    return person.map(p -> p.entry().text("role")).orElse("");
  }
}

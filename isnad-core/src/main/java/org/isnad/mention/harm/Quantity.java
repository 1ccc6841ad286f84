package org.isnad.mention.harm;

import java.util.Optional;
import org.isnad.lexicon.Hit;
import org.isnad.mention.Count;

/**
 * A number of people: "five soldiers", "two policemen", "a child".
 *
 * @param first first token
 * @param end one past the last token
 * @param count how many
 * @param person the word for them, if there is one
 * @param among true if they are part of a number told before ("among them two children")
 * @param joined true if an "and" glues them to what stands before
 * @param numbered true if a number or a dual says how many, not a bare noun
 * @param grouped true if "of" and a word that the lexicon need not know follow the number
 */
record Quantity(
    int first,
    int end,
    Count count,
    Optional<Hit> person,
    boolean among,
    boolean joined,
    boolean numbered,
    boolean grouped) {
  Optional<Outcome> outcome() {
    return person.flatMap(p -> p.entry().attribute("outcome")).map(Outcome::of);
  }

  String role() {
    return person.map(p -> p.entry().text("role")).orElse("");
  }
}

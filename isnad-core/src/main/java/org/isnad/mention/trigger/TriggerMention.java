package org.isnad.mention.trigger;

import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Hit;

/**
 * A word of an act, and what the words around it make of it.
 *
 * @param hit the word
 * @param number 1, 2 for a dual, 3 for a plural
 * @param definite true if it carries the article
 * @param another true if "another", "second" or the like follows it
 * @param similar true if "similar" follows it: what it leaves open is as in the act told before
 * @param supposed true if it is feared, planned, prevented in general or only spoken about
 */
public record TriggerMention(
    Hit hit, int number, boolean definite, boolean another, boolean similar, boolean supposed) {
  public int first() {
    return hit.first();
  }

  public int end() {
    return hit.end();
  }

  public String act() {
    return hit.entry().text("class");
  }

  public boolean isVerb() {
    return hit.form() == Entry.Form.VERB
        || hit.form() == Entry.Form.PRESENT
        || hit.form() == Entry.Form.PLAIN;
  }

  public boolean isPresent() {
    return hit.form() == Entry.Form.PRESENT;
  }

  public boolean isPlural() {
    return number > 2;
  }
}

package org.isnad.lexicon;

/**
 * Words of a text that are a form of an entry.
 *
 * @param entry what was found
 * @param form how it was matched
 * @param first first token
 * @param end one past the last token
 * @param from folded position of the first letter of the form, after any glued prefix
 * @param to folded position after the form, an attached pronoun included
 * @param prefix the glued prefix, folded; empty if there is none
 */
public record Hit(
    Entry entry, Entry.Form form, int first, int end, int from, int to, String prefix) {
  public String kind() {
    return entry.kind();
  }

  public boolean overlaps(Hit other) {
    return from < other.to && other.from < to;
  }
}

package org.isnad.account;

import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.mention.party.PartyMention;
import org.isnad.mention.trigger.TriggerMention;
import org.isnad.report.Document;
import org.isnad.text.Tokens;

/**
 * Doers that stand well before the word of their act: whom a clause opens with, and whom the
 * pronoun at a noun of the act points back to.
 */
final class FarSubjects {
  private static final int TOPIC_REACH = 9;
  private static final int OWN_REACH = 12;
  private static final List<String> PRONOUNS = List.of("\u0647", "\u0647\u0627", "\u0647\u0645");

  private final Document document;
  private final Tokens tokens;
  private final Hits hits;

  FarSubjects(Document document) {
    this.document = document;
    this.tokens = document.tokens();
    this.hits = document.hits();
  }

  /**
   * "That the forces posted at the edges shelled": who opens the clause, with a verb far off.
   * "Fighters" of a group that is named after them are that group.
   */
  boolean opensClause(PartyMention party, TriggerMention verb) {
    int gap = verb.first() - party.end();
    if (!opens(party) || gap < 1 || gap > TOPIC_REACH || !verb.hit().prefix().isEmpty()) {
      return false;
    }
    boolean somebody = party.entry().is("context") || party.side().equals("unknown");
    for (int t = party.end(); t < verb.first(); t++) {
      if (breaks(t) || somebody && hits.has("party", t)) {
        return false;
      }
    }
    return true;
  }

  /** "That the planes shelled": a form that is noun and verb alike, right after its subject. */
  boolean isVerbAfter(PartyMention party, TriggerMention noun) {
    return party.end() == noun.first()
        && !party.adjective()
        && opens(party)
        && noun.hit().prefix().isEmpty()
        && hits.any("trigger", noun.first(), FarSubjects::isBareVerb);
  }

  private static boolean isBareVerb(Hit hit) {
    return hit.form() == Entry.Form.VERB && hit.prefix().isEmpty();
  }

  /** "The forces loyal to the president completed the taking of": one past the verb, or -1. */
  int lightAfter(PartyMention party) {
    if (!opens(party)) {
      return -1;
    }
    for (int t = party.end(); t < Math.min(tokens.size(), party.end() + TOPIC_REACH); t++) {
      int at = t;
      Optional<Hit> light =
          hits.first("light", t).filter(h -> h.prefix().isEmpty() && at > party.end() + 1);
      if (light.isPresent()) {
        return light.get().end();
      }
      if (breaks(t)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean opens(PartyMention party) {
    int before = party.first() - 1;
    return party.first() == 0
        || hits.has("that", before)
        || hits.has("was", before)
        || tokens.kind(before) == Tokens.Kind.BREAK;
  }

  private boolean breaks(int token) {
    return tokens.kind(token) != Tokens.Kind.WORD
        || hits.has("trigger", token)
        || hits.has("saying", token)
        || hits.has("that", token)
        || hits.has("light", token)
        || hits.has("relative", token)
        || hits.has("weapon", token);
  }

  /** "Turkey stepped up its attacks": the pronoun at the noun of the act is the doer's. */
  boolean owns(PartyMention party, TriggerMention noun) {
    int gap = noun.first() - party.end();
    if (gap < 0 || gap > OWN_REACH || !endsInPronoun(noun.end() - 1)) {
      return false;
    }
    for (int t = party.end(); t < noun.first(); t++) {
      boolean other = hits.has("party", t) || hits.has("person", t) || hits.has("trigger", t);
      if (other || tokens.kind(t) == Tokens.Kind.BREAK || tokens.isMark(t, '.')) {
        return false;
      }
    }
    return true;
  }

  /** Folding makes the feminine ending and the pronoun alike: the letters as written decide. */
  private boolean endsInPronoun(int token) {
    String written = tokens.span(token, token + 1).in(document.report().text());
    return PRONOUNS.stream().anyMatch(written::endsWith);
  }
}

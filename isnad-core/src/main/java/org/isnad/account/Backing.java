package org.isnad.account;

import java.util.Optional;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.mention.party.PartyMention;
import org.isnad.report.Document;
import org.isnad.text.Tokens;

/**
 * Words that tell between a doer and its verb who helped: "the forces, backed by aircraft, took the
 * town".
 */
final class Backing {
  /** So many words at most tell of the help. */
  private static final int LONGEST = 9;

  private static final int BEFORE = 4;

  private final Document document;
  private final Hits hits;

  Backing(Document document) {
    this.document = document;
    this.hits = document.hits();
  }

  /** The first token after what is told of help from a token on, or that token itself. */
  int end(int from) {
    int start =
        document.tokens().size() > from && document.tokens().isMark(from, ',') ? from + 1 : from;
    Optional<Hit> backed = hits.first("backing", start);
    if (backed.isEmpty()) {
      return from;
    }
    for (int t = backed.get().end(); t < Math.min(document.tokens().size(), from + LONGEST); t++) {
      boolean verb = hits.has("light", t) || hits.any("trigger", t, Backing::isVerb);
      if (verb) {
        return t;
      }
      if (document.tokens().kind(t) == Tokens.Kind.BREAK || document.tokens().isMark(t, '.')) {
        return from;
      }
    }
    return from;
  }

  private static boolean isVerb(Hit hit) {
    return switch (hit.form()) {
      case VERB, PRESENT, PLAIN -> true;
      default -> false;
    };
  }

  /** True if a party only helps. */
  boolean backs(PartyMention party) {
    for (int t = party.first() - 1; t >= Math.max(0, party.first() - BEFORE); t--) {
      if (document.tokens().kind(t) != Tokens.Kind.WORD) {
        return false;
      }
      if (hits.any("backing", t, h -> h.end() <= party.first())) {
        return true;
      }
      if (hits.has("trigger", t) || hits.has("light", t)) {
        return false;
      }
    }
    return false;
  }
}

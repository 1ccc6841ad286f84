package org.isnad.account;

import java.util.List;
import org.isnad.lexicon.Hits;
import org.isnad.report.Document;
import org.isnad.text.Tokens;

/**
 * Whether a verb's object follows its subject. Arabic verbs of killing are written alike in the
 * active and the passive; an object in the accusative, or a count, after the first noun shows that
 * the noun is the subject: "the forces killed a leader", against "a leader of the forces was
 * killed".
 */
final class Objects {
  private static final String FATHATAN = "\u064B";
  private static final String ALEF = "\u0627";
  private static final String OBLIQUE = "\u064A\u0646";
  private static final String ARTICLE = "\u0627\u0644";
  private static final String AND = "\u0648";
  private static final int QUALIFIERS = 3;
  private static final List<String> PEOPLE = List.of("person", "target", "force");

  private final Document document;
  private final Hits hits;

  Objects(Document document) {
    this.document = document;
    this.hits = document.hits();
  }

  /**
   * True if an object stands right after the token where a subject ends, or after its adjectives.
   */
  boolean follows(int end, int limit) {
    for (int t = end; t < Math.min(limit, end + QUALIFIERS + 1); t++) {
      if (document.tokens().kind(t) == Tokens.Kind.NUMBER) {
        return hits.has("person", t + 1) || hits.has("party", t + 1);
      }
      if (document.tokens().kind(t) != Tokens.Kind.WORD || isJoined(t)) {
        return false;
      }
      if (hits.has("locative", t) || hits.has("trigger", t) || hits.has("agent", t)) {
        return false;
      }
      if (isPerson(t) && isAccusative(t)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPerson(int token) {
    return PEOPLE.stream().anyMatch(kind -> hits.any(kind, token, h -> h.prefix().isEmpty()));
  }

  private boolean isAccusative(int token) {
    String form = document.tokens().form(token);
    String original = document.tokens().span(token, token + 1).in(document.report().text());
    return original.contains(FATHATAN)
        || form.endsWith(ALEF)
        || form.endsWith(OBLIQUE) && !form.startsWith(ARTICLE);
  }

  private boolean isJoined(int token) {
    return PEOPLE.stream().anyMatch(kind -> hits.any(kind, token, h -> h.prefix().startsWith(AND)));
  }
}

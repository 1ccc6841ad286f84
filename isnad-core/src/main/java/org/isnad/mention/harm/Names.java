package org.isnad.mention.harm;

import java.util.List;
import org.isnad.lexicon.Hits;
import org.isnad.report.Document;
import org.isnad.text.Tokens;

/** Names of persons: words that no lexicon knows. */
final class Names {
  private static final String ARTICLE = "\u0627\u0644";
  private static final String ALEF_TEH = "\u0627\u062a";
  private static final List<String> PLURALS =
      List.of("\u0648\u0646", "\u064a\u0646", "\u0648\u0627");
  private static final int SHORTEST = 3;
  private static final List<String> KNOWN =
      List.of(
          "person",
          "number",
          "harm",
          "party",
          "governor",
          "among",
          "weapon",
          "trigger",
          "time",
          "bound",
          "context",
          "agent",
          "placeword",
          "damage",
          "anyone",
          "those");

  private final Tokens tokens;
  private final Hits hits;

  Names(Document document) {
    this.tokens = document.tokens();
    this.hits = document.hits();
  }

  /** True if a word that no lexicon knows stands there, and another after it. */
  boolean begins(int token, int end) {
    if (token >= end
        || tokens.kind(token) != Tokens.Kind.WORD
        || tokens.form(token).length() < SHORTEST) {
      return false;
    }
    boolean thing =
        hits.any(
            "target",
            token,
            x -> !x.entry().is("person") && !x.entry().text("category").equals("politician"));
    if (thing || KNOWN.stream().anyMatch(kind -> hits.has(kind, token))) {
      return false;
    }
    return token + 1 < end && tokens.kind(token + 1) == Tokens.Kind.WORD;
  }

  /** The same for a word that can be no noun for several and no noun with an article. */
  boolean isOne(int token, int end) {
    if (!begins(token, end)) {
      return false;
    }
    String form = tokens.form(token);
    boolean definite = form.startsWith(ARTICLE) && !hits.has("target", token);
    return !definite && PLURALS.stream().noneMatch(form::endsWith) && !form.endsWith(ALEF_TEH);
  }
}

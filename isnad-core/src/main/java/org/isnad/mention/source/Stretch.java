package org.isnad.mention.source;

import java.util.Optional;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.report.Document;
import org.isnad.text.Tokens;

/** Words that could name a speaker, and what kind of speaker they name. */
final class Stretch {
  private static final int SHORT_NAME = 5;

  private final Tokens tokens;
  private final Hits hits;
  private final int first;
  private final int end;

  Stretch(Document document, int first, int end) {
    this.tokens = document.tokens();
    this.hits = document.hits();
    this.first = issuer(first, end);
    this.end = end;
  }

  /** "A statement of the army" speaks for the army. */
  private int issuer(int first, int end) {
    int next = hits.first("statement", first).map(Hit::end).orElse(first);
    boolean issued =
        next > first
            && next < end
            && (hits.has("source", next) || hits.has("party", next) || hits.has("rank", next));
    return issued ? next : first;
  }

  /** The mention that the stretch is; {@code strict} asks for a word that is known to speak. */
  Optional<SourceMention> mention(boolean strict) {
    if (end <= first || !couldSpeak(strict)) {
      return Optional.empty();
    }
    Optional<Hit> source = first("source");
    Optional<Hit> rank = first("rank");
    Optional<Hit> party = first("party");
    SourceMention.Role role = role(source);
    String kind =
        source
            .filter(h -> !h.entry().is("ref") || role != SourceMention.Role.NAMED)
            .flatMap(h -> h.entry().attribute("kind"))
            .or(
                () ->
                    rank.filter(r -> party.isEmpty() || r.entry().slug().equals("officer"))
                        .flatMap(h -> h.entry().attribute("kind")))
            .or(() -> party.map(p -> Parties.kind(p.entry())))
            .orElse("unknown");
    boolean anonymous =
        source.filter(s -> !s.entry().is("named")).isPresent()
            && !(isDefinite() && endsInName(source.get().end()));
    boolean nobody =
        source.isEmpty()
            && party.isEmpty()
            && rank.filter(r -> r.first() == first && !isDefinite() && !endsInName(r.end()))
                .isPresent();
    return Optional.of(
        new SourceMention(
            first,
            end,
            from(),
            tokens.end(end - 1),
            kind,
            !anonymous && !nobody,
            true,
            role,
            Optional.empty()));
  }

  private SourceMention.Role role(Optional<Hit> source) {
    boolean whole = source.filter(s -> s.first() == first && s.end() >= end).isPresent();
    return whole ? role(source.get(), tokens) : SourceMention.Role.NAMED;
  }

  /** How a known source is named: "the source" points back, "a source" does not. */
  static SourceMention.Role role(Hit source, Tokens tokens) {
    boolean definite =
        tokens.folded().text().startsWith(ARTICLE, source.from())
            || source.end() - source.first() > 1;
    if (!source.entry().is("ref")) {
      return SourceMention.Role.NAMED;
    }
    boolean document = source.entry().text("kind").equals("document");
    return document
        ? tokens.folded().text().startsWith(ARTICLE, source.from())
            ? SourceMention.Role.STATEMENT
            : SourceMention.Role.DOCUMENT
        : definite ? SourceMention.Role.REFERENCE : SourceMention.Role.NAMED;
  }

  private static final String ARTICLE = "\u0627\u0644";

  /** The folded position where the words begin, without a glued preposition. */
  private int from() {
    for (String kind : new String[] {"source", "party", "rank", "person"}) {
      Optional<Hit> hit = hits.first(kind, first);
      if (hit.isPresent()) {
        return assimilated(hit.get()) ? hit.get().from() - 1 : hit.get().from();
      }
    }
    return tokens.start(first);
  }

  /** "To the" written as two lams: the first cannot go without breaking the article. */
  private boolean assimilated(Hit hit) {
    String text = tokens.folded().text();
    return hit.from() > tokens.start(first) && text.startsWith(ASSIMILATED, hit.from() - 1);
  }

  private static final String ASSIMILATED = "\u0644\u0644";

  private Optional<Hit> first(String kind) {
    for (int t = first; t < end; t++) {
      Optional<Hit> hit = hits.first(kind, t);
      boolean inside = t != first;
      boolean unlikely =
          hit.filter(
                  h ->
                      h.entry().slug().startsWith("not.")
                          || inside && h.entry().is("weak") && Clause.isPress(h.entry()))
              .isPresent();
      if (hit.isPresent() && !unlikely) {
        return hit;
      }
    }
    return Optional.empty();
  }

  private boolean couldSpeak(boolean strict) {
    if (hits.has("stop", first)
        || hits.has("saying", first)
        || hits.has("negation", first)
        || hits.has("that", first)
        || hits.has("governor", first)) {
      return false;
    }
    if (hits.has("source", first) || hits.has("rank", first)) {
      return true;
    }
    boolean known =
        first("source").isPresent() || first("rank").isPresent() || first("party").isPresent();
    boolean called = hits.any("party", first, h -> h.end() - h.first() > 1);
    if (hits.has("trigger", first) && !called || hits.has("number", first) && !known) {
      return false;
    }
    return known
        || !strict
            && end - first <= SHORT_NAME
            && tokens.kind(first) == Tokens.Kind.WORD
            && !acts();
  }

  private boolean acts() {
    for (int t = first; t < end; t++) {
      if (hits.has("trigger", t)
          || hits.has("weapon", t)
          || hits.has("harm", t)
          || tokens.kind(t) == Tokens.Kind.NUMBER) {
        return true;
      }
    }
    return false;
  }

  private boolean isDefinite() {
    return isDefinite(first) || first + 1 < end && isDefinite(first + 1);
  }

  private boolean isDefinite(int token) {
    String text = tokens.folded().text();
    int start = tokens.start(token);
    return tokens.end(token) - start > 3 && text.startsWith(ARTICLE, start);
  }

  /**
   * True if the last words, from a token on, are in no lexicon and without article: most likely a
   * person's name.
   */
  private boolean endsInName(int from) {
    int last = end - 1;
    return last >= from
        && tokens.kind(last) == Tokens.Kind.WORD
        && !isDefinite(last)
        && !hits.has("source", last)
        && !hits.has("party", last);
  }
}

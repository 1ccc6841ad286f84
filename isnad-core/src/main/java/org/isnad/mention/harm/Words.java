package org.isnad.mention.harm;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.report.Document;
import org.isnad.text.Folded;
import org.isnad.text.Tokens;

/** Small questions about the words around harm. */
final class Words {
  private static final String ARTICLE = "\u0627\u0644";
  private static final char WAW = '\u0648';
  private static final String TEH = "\u062a";
  private static final String HEH = "\u0647";
  private static final Map<String, Integer> PRONOUNS =
      Map.of(
          "\u0647\u0645\u0627",
          2,
          "\u0647\u0627",
          1,
          HEH,
          1,
          "\u0647\u0645",
          -1,
          "\u0647\u0646",
          -1,
          "\u0646\u0627",
          -1);
  private static final String AND = "\u0648";
  private static final String SO = "\u0641";
  private static final int COMPANION_REACH = 3;
  private static final char TEH_MARBUTA = '\u0629';

  private final Document document;
  private final Tokens tokens;
  private final Hits hits;
  private final Map<String, Set<String>> nouns = new HashMap<>();

  Words(Document document) {
    this.document = document;
    this.tokens = document.tokens();
    this.hits = document.hits();
  }

  /** True if an "and" is glued to the token. */
  boolean joined(int token) {
    return tokens.kind(token) == Tokens.Kind.WORD
        && tokens.folded().text().charAt(tokens.start(token)) == WAW;
  }

  boolean definite(Hit hit) {
    return tokens.folded().text().startsWith(ARTICLE, hit.from());
  }

  /** True if a preposition, glued or before it, governs the token. */
  boolean governed(int token) {
    return token > 0 && (hits.has("governor", token - 1) || endsAt("agent", token));
  }

  private boolean endsAt(String kind, int token) {
    for (int t = Math.max(0, token - 3); t < token; t++) {
      if (hits.at(kind, t).stream().anyMatch(h -> h.end() == token)) {
        return true;
      }
    }
    return false;
  }

  /** True if a longer proper name of a kind holds the words of a hit. */
  boolean inside(Hit hit, String kind) {
    for (int t = Math.max(0, hit.first() - 4); t <= hit.first(); t++) {
      for (Hit other : hits.at(kind, t)) {
        boolean name = other.form() == Entry.Form.NAME || other.form() == Entry.Form.CAPITAL;
        if (name
            && other.from() <= hit.from()
            && hit.to() <= other.to()
            && other.to() - other.from() > hit.to() - hit.from()) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * The word of harm that begins at a token. Where noun and verb are spelt alike it is the verb,
   * unless a preposition stands before it.
   */
  Optional<Hit> harm(int token) {
    List<Hit> all = hits.at("harm", token);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    boolean tail =
        !governed(token) && all.stream().anyMatch(h -> h.entry().text("frame").equals("tail"));
    if (tail) {
      return all.stream().filter(h -> h.entry().text("frame").equals("tail")).findFirst();
    }
    boolean feminine =
        all.stream()
            .anyMatch(
                h ->
                    h.entry().text("frame").equals("head")
                        && tokens.form(token).endsWith(HEH)
                        && pronoun(h) == 0);
    boolean noun =
        feminine
            || governed(token)
            || !all.get(0).prefix().isEmpty()
                && !all.get(0).prefix().equals(AND)
                && !all.get(0).prefix().equals(SO);
    Optional<Hit> verb =
        all.stream().filter(h -> h.entry().text("frame").equals("verb")).findFirst();
    Optional<Hit> other =
        all.stream().filter(h -> !h.entry().text("frame").equals("verb")).findFirst();
    Optional<Hit> best = verb.isEmpty() || noun && other.isPresent() ? other : verb;
    return best.filter(h -> !inside(h, "party") && !(h.entry().is("event") && governed(token)));
  }

  /** "And his mother", "with one of his guards" after a token: each is one more. */
  int companions(int from, int end) {
    int more = 0;
    int last = from;
    for (int t = from; t < Math.min(Math.min(end, tokens.size()), last + COMPANION_REACH); t++) {
      if (harm(t).isPresent() || !clear(last, t)) {
        break;
      }
      Optional<Hit> kin = hits.first("kin", t);
      if (kin.isPresent() && (joined(t) || hits.has("with", t - 1))) {
        more++;
        last = kin.get().end();
      }
    }
    return more;
  }

  /** True if no comma or stop stands between two tokens. */
  boolean clear(int from, int to) {
    for (int t = from; t < to; t++) {
      if (tokens.isMark(t, ',') || tokens.isMark(t, '.') || tokens.isMark(t, ';')) {
        return false;
      }
    }
    return true;
  }

  /** How many the pronoun attached to a noun means: 1, 2, -1 for several, 0 if there is none. */
  int pronoun(Hit hit) {
    String form = tokens.folded().text().substring(hit.from(), hit.to());
    if (form.startsWith(ARTICLE)) {
      return 0;
    }
    for (Map.Entry<String, Integer> pronoun : PRONOUNS.entrySet()) {
      if (form.endsWith(pronoun.getKey()) && form.length() > pronoun.getKey().length() + 1) {
        String base = form.substring(0, form.length() - pronoun.getKey().length());
        boolean opened =
            base.endsWith(TEH) && known(hit.entry(), base.substring(0, base.length() - 1) + HEH);
        if (opened || known(hit.entry(), base) && !marbuta(hit)) {
          return pronoun.getValue();
        }
      }
    }
    return 0;
  }

  /**
   * True if a verb stands in the third person singular without an object, or with the ending given.
   */
  boolean isPast(Hit verb, String ending) {
    String form = tokens.folded().text().substring(verb.from(), verb.to());
    return verb.entry().words().stream()
        .filter(w -> w.form() == Entry.Form.VERB)
        .anyMatch(
            w ->
                form.equals(
                    Folded.fold(w.text().substring(0, Math.max(0, w.text().indexOf('/'))).strip())
                        + ending));
  }

  private boolean marbuta(Hit hit) {
    String quote = document.evidence(hit.first(), hit.end()).quote();
    return quote.indexOf(TEH_MARBUTA, Math.max(0, quote.length() - 3)) >= 0;
  }

  private boolean known(Entry entry, String base) {
    return nouns
        .computeIfAbsent(
            entry.id(),
            id -> {
              Set<String> all = new HashSet<>();
              entry.words().stream()
                  .filter(w -> w.form() != Entry.Form.VERB)
                  .forEach(w -> all.add(Folded.fold(w.text())));
              return all;
            })
        .contains(base);
  }
}

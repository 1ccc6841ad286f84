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
  private static final String HAMZA_ABOVE = "\u0623";
  private static final String HAMZA_BELOW = "\u0625";
  private static final String BEH = "\u0628";
  private static final String LAM = "\u0644";
  private static final String NUN = "\u0646";
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
  private static final List<String> LINK_ENDS =
      List.of("harm", "weapon", "trigger", "that", "saying", "among", "relative");
  private static final List<String> WHOLE = List.of("person", "number");
  private static final List<String> BOUND = List.of(BEH, LAM);
  private static final int TAIL_REACH = 16;
  private static final int SUPPOSED_REACH = 3;
  private static final String AND = "\u0648";
  private static final String SO = "\u0641";
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

  /** True if an "and" is glued to the token; "one" and "minister" only begin with its letter. */
  boolean joined(int token) {
    return tokens.kind(token) == Tokens.Kind.WORD
        && tokens.folded().text().charAt(tokens.start(token)) == WAW
        && (hamzaAbove(token)
            || WHOLE.stream().noneMatch(k -> hits.any(k, token, h -> h.prefix().isEmpty())));
  }

  /** "And one of" is spelt like "one" but for the hamza. */
  private boolean hamzaAbove(int token) {
    int second = tokens.start(token) + 1;
    return second < tokens.end(token)
        && document.quote(second, second + 1).quote().startsWith(HAMZA_ABOVE);
  }

  /** True if the article stands on a word, also where it melts into "for": "to the wounded". */
  boolean definite(Hit hit) {
    String text = tokens.folded().text();
    boolean melted =
        hit.prefix().endsWith(LAM)
            && text.startsWith(LAM, hit.from())
            && hit.entry().words().stream().noneMatch(w -> Folded.fold(w.text()).startsWith(LAM));
    return text.startsWith(ARTICLE, hit.from()) || melted;
  }

  /** True if a preposition, glued or before it, governs the token. */
  boolean governed(int token) {
    boolean preposition = hits.any("governor", token - 1, h -> !h.entry().is("adverb"));
    return token > 0 && (preposition || endsAt("agent", token));
  }

  private boolean endsAt(String kind, int token) {
    for (int t = Math.max(0, token - 3); t < token; t++) {
      if (hits.any(kind, t, h -> h.end() == token)) {
        return true;
      }
    }
    return false;
  }

  /** True if "with", "in addition to" or the like stands right before the token. */
  boolean with(int token) {
    return endsAt("with", token);
  }

  /** True if a longer proper name of a kind holds the words of a hit. */
  boolean inside(Hit hit, String kind) {
    for (Hit other : hits.within(kind, hit.first() - 4, hit.first() + 1)) {
      boolean name = other.form() == Entry.Form.NAME || other.form() == Entry.Form.CAPITAL;
      if (name
          && !other.entry().is("weak")
          && other.from() <= hit.from()
          && hit.to() <= other.to()
          && other.to() - other.from() > hit.to() - hit.from()) {
        return true;
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
            || hamzaBelow(all.get(0))
            || governed(token)
            || hits.has("deed", token - 1)
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

  /** A hamza below its alif tells "wounding" from "hit", which are alike once folded. */
  private boolean hamzaBelow(Hit hit) {
    return document.quote(hit.from(), hit.from() + 1).quote().startsWith(HAMZA_BELOW);
  }

  /**
   * True if nothing between two tokens parts what stands there: no mark, no other word of harm, no
   * preposition but "of" and one before a force ("an officer in the army and a policeman").
   */
  boolean links(int from, int to) {
    for (int t = from; t < to; t++) {
      boolean force = hits.has("party", t + 1) || hits.has("target", t + 1);
      boolean turns = hits.has("governor", t) && !hits.has("of", t) && !force;
      boolean bracket = tokens.isMark(t, '(') || tokens.isMark(t, ')');
      boolean word = tokens.kind(t) == Tokens.Kind.WORD || tokens.kind(t) == Tokens.Kind.LATIN;
      if (!word && !bracket || turns || endsLink(t)) {
        return false;
      }
    }
    return true;
  }

  private boolean endsLink(int token) {
    return LINK_ENDS.stream().anyMatch(kind -> hits.has(kind, token));
  }

  /**
   * True if a deed is only tried, meant or threatened: "an attempt to kill", "threatened to kill".
   * A past verb tells what happened, whatever stands before it.
   */
  boolean supposed(Hit harm) {
    if (harm.entry().text("frame").equals("verb") && harm.form() != Entry.Form.PRESENT) {
      return false;
    }
    boolean bound =
        BOUND.stream().anyMatch(harm.prefix()::equals) || hits.has("governor", harm.first() - 1);
    for (int t = harm.first() - 1; t >= Math.max(0, harm.first() - SUPPOSED_REACH - 1); t--) {
      for (Hit unreal : hits.at("unreal", t)) {
        if (unreal.end() == harm.first() || bound && unreal.end() < harm.first()) {
          return true;
        }
      }
      if (tokens.kind(t) == Tokens.Kind.MARK || hits.has("trigger", t) || hits.has("harm", t)) {
        return false;
      }
    }
    return false;
  }

  /** "Met" and "lost" mean a death only with "his end" or "his life" after them. */
  boolean incomplete(Hit harm, int end) {
    return harm.entry().is("completed") && tail(harm, end).isEmpty();
  }

  /** "His end", "his life" after a word of harm. */
  Optional<Hit> tail(Hit harm, int end) {
    for (int t = harm.end(); t < Math.min(end, harm.end() + TAIL_REACH); t++) {
      for (Hit tail : hits.at("harm", t)) {
        if (tail.entry().text("frame").equals("tail")) {
          return Optional.of(tail);
        }
      }
    }
    return Optional.empty();
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
        boolean whole = known(hit.entry(), base) || known(hit.entry(), base + NUN);
        if (opened || whole && !marbuta(hit)) {
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

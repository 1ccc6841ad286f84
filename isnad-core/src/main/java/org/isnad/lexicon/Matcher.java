package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Folded;
import org.isnad.text.Tokens;

/** Finds every form of every entry in one walk over a text's tokens. Immutable. */
final class Matcher {
  /** Folds to the same letter as an attached pronoun, but is none. */
  private static final char TEH_MARBUTA = '\u0629';

  /** Most texts have about two. */
  private static final int HITS_PER_TOKEN = 3;

  private final Automaton automaton;
  private final Prefixes prefixes;
  private final Forms.Value[] values;
  private final boolean[] standsWhole;
  private final boolean[] takesPronoun;
  private final int[] prefixesBefore;
  private final String[] pronouns;
  private final byte lam;

  /** The state after the alef of an article that a "for" before it swallowed. */
  private final int afterAlef;

  Matcher(Forms forms) {
    Grammar grammar = forms.grammar();
    automaton = new Automaton(forms.trie());
    prefixes = new Prefixes(grammar, automaton);
    pronouns = grammar.list("pronouns").toArray(new String[0]);
    lam = automaton.codes(grammar.one("lam"))[0];
    afterAlef = automaton.step(Automaton.ROOT, automaton.codes(grammar.one("article"))[0]);
    int n = forms.values().size();
    values = forms.values().toArray(new Forms.Value[0]);
    standsWhole = new boolean[n];
    takesPronoun = new boolean[n];
    prefixesBefore = new int[n];
    for (int i = 0; i < n; i++) {
      Entry.Form form = values[i].form();
      prefixesBefore[i] = Prefixes.before(form);
      standsWhole[i] = values[i].ending() != FormExpander.Ending.OPEN;
      takesPronoun[i] =
          switch (form) {
            case NAME, CAPITAL, PLAIN, ADJECTIVE -> false;
            case NOUN, VERB, PRESENT, SINGULAR, DUAL, PLURAL ->
                values[i].ending() != FormExpander.Ending.CLOSED;
          };
    }
  }

  /** Every match, shorter ones inside longer ones included, in the order of their first tokens. */
  List<Hit> scan(Tokens tokens) {
    Walk walk = new Walk(tokens);
    for (int token = 0; token < tokens.size(); token++) {
      Tokens.Kind kind = tokens.kind(token);
      if (kind == Tokens.Kind.WORD) {
        walk.word(token);
      } else if (kind == Tokens.Kind.NUMBER || kind == Tokens.Kind.LATIN) {
        walk.from(token, tokens.start(token), Automaton.ROOT, 0, "");
      }
    }
    return walk.hits;
  }

  /** The matches of one text while they are found. */
  private final class Walk {
    private final Tokens tokens;
    private final byte[] text;
    private final List<Hit> hits;

    Walk(Tokens tokens) {
      this.tokens = tokens;
      hits = new ArrayList<>(HITS_PER_TOKEN * tokens.size() + HITS_PER_TOKEN);
      text = automaton.codes(tokens.folded().text());
    }

    void word(int token) {
      int start = tokens.start(token);
      int end = tokens.end(token);
      from(token, start, Automaton.ROOT, 0, "");
      for (Prefixes.Prefix prefix : prefixes.beginningWith(text[start])) {
        int after = start + prefix.length();
        if (after < end && prefix.isAt(text, start)) {
          from(token, after, Automaton.ROOT, prefix.before(), prefix.text());
          if (prefix.swallowsAlef() && text[after] == lam && afterAlef != Automaton.NONE) {
            from(token, after, afterAlef, prefix.before(), prefix.text());
          }
        }
      }
    }

    /**
     * Follows the text from a position on as long as any form goes on.
     *
     * @param before the sorts of words that the prefix can stand before
     */
    void from(int token, int from, int root, int before, String prefix) {
      int state = root;
      int last = token;
      for (int i = from; i < text.length; i++) {
        state = automaton.step(state, text[i]);
        if (state == Automaton.NONE) {
          return;
        }
        if (automaton.ends(state)) {
          int end = i + 1;
          while (tokens.end(last) < end) {
            last++;
          }
          boolean whole = tokens.isEdge(end);
          int to = whole ? end : pronounEnd(end, tokens.end(last));
          if (whole || to > end) {
            add(state, whole, before, prefix, token, last + 1, from, to);
          }
        }
      }
    }

    private void add(
        int state, boolean whole, int before, String prefix, int token, int end, int from, int to) {
      for (int i = 0; i < automaton.count(state); i++) {
        int value = automaton.value(state, i);
        boolean endFits = whole ? standsWhole[value] : takesPronoun[value];
        if (endFits && (prefix.isEmpty() || (prefixesBefore[value] & before) != 0)) {
          Forms.Value form = values[value];
          hits.add(new Hit(form.entry(), form.form(), token, end, from, to, prefix));
        }
      }
    }

    /** The end of the word if all that is left of it is an attached pronoun, else {@code from}. */
    private int pronounEnd(int from, int end) {
      Folded folded = tokens.folded();
      for (String pronoun : pronouns) {
        if (end - from == pronoun.length() && folded.text().startsWith(pronoun, from)) {
          char before = folded.original().charAt(folded.originOf(end - 1));
          return before == TEH_MARBUTA ? from : end;
        }
      }
      return from;
    }
  }
}

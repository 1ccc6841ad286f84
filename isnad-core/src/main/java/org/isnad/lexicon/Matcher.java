package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Tokens;

/** Finds every form of every entry in one walk over a text's tokens. Built once, then immutable. */
final class Matcher {
  private final Trie trie = new Trie();
  private final List<Entry> entries = new ArrayList<>();
  private final List<Entry.Form> kinds = new ArrayList<>();
  private final List<Boolean> open = new ArrayList<>();
  private final Grammar grammar;
  private final List<String> nounPrefixes;
  private final List<String> verbPrefixes;
  private final List<String> plainPrefixes;
  private final List<String> pronouns;
  private final String lam;
  private final String article;

  Matcher(Grammar grammar) {
    this.grammar = grammar;
    nounPrefixes = grammar.list("prefixes.noun");
    verbPrefixes = grammar.list("prefixes.verb");
    plainPrefixes = grammar.list("prefixes.plain");
    pronouns = grammar.list("pronouns");
    lam = grammar.one("lam");
    article = grammar.one("article");
  }

  void add(Entry entry) {
    FormExpander expander = new FormExpander(grammar);
    for (Entry.Words words : entry.words()) {
      expander
          .expand(words, entry.origin())
          .forEach((form, isOpen) -> trie.add(form, value(entry, words.form(), isOpen)));
    }
  }

  private int value(Entry entry, Entry.Form form, boolean isOpen) {
    int last = entries.size() - 1;
    for (int i = last; i >= 0 && entries.get(i) == entry; i--) {
      if (kinds.get(i) == form && open.get(i) == isOpen) {
        return i;
      }
    }
    entries.add(entry);
    kinds.add(form);
    open.add(isOpen);
    return entries.size() - 1;
  }

  /** Every match, shorter ones inside longer ones included, in the order of their first tokens. */
  List<Hit> scan(Tokens tokens) {
    List<Hit> hits = new ArrayList<>();
    String text = tokens.folded().text();
    for (int token = 0; token < tokens.size(); token++) {
      if (tokens.kind(token) == Tokens.Kind.MARK || tokens.kind(token) == Tokens.Kind.BREAK) {
        continue;
      }
      int start = tokens.start(token);
      walk(tokens, token, start, Trie.ROOT, "", hits);
      if (tokens.kind(token) == Tokens.Kind.WORD) {
        prefixed(tokens, token, text, start, hits);
      }
    }
    return hits;
  }

  private void prefixed(Tokens tokens, int token, String text, int start, List<Hit> hits) {
    for (String prefix : nounPrefixes) {
      if (text.startsWith(prefix, start) && start + prefix.length() < tokens.end(token)) {
        walk(tokens, token, start + prefix.length(), Trie.ROOT, prefix, hits);
        if (prefix.endsWith(lam) && text.startsWith(lam, start + prefix.length())) {
          int afterAlef = trie.step(Trie.ROOT, article.charAt(0));
          if (afterAlef >= 0) {
            walk(tokens, token, start + prefix.length(), afterAlef, prefix, hits);
          }
        }
      }
    }
    for (String prefix : verbPrefixes) {
      if (!nounPrefixes.contains(prefix)
          && text.startsWith(prefix, start)
          && start + prefix.length() < tokens.end(token)) {
        walk(tokens, token, start + prefix.length(), Trie.ROOT, prefix, hits);
      }
    }
  }

  private void walk(Tokens tokens, int token, int from, int root, String prefix, List<Hit> hits) {
    String text = tokens.folded().text();
    int node = root;
    int n = text.length();
    for (int i = from; i < n; i++) {
      node = trie.step(node, text.charAt(i));
      if (node < 0) {
        return;
      }
      int[] values = trie.valuesAt(node);
      if (values.length > 0) {
        int end = i + 1;
        boolean whole = tokens.isEdge(end);
        int withPronoun = whole ? end : pronounEnd(tokens, text, end);
        for (int value : values) {
          if (accepts(value, prefix, whole, withPronoun > end)) {
            int last = token;
            while (tokens.end(last) < withPronoun) {
              last++;
            }
            hits.add(
                new Hit(
                    entries.get(value),
                    kinds.get(value),
                    token,
                    last + 1,
                    from,
                    withPronoun,
                    prefix));
          }
        }
      }
    }
  }

  private boolean accepts(int value, String prefix, boolean whole, boolean pronoun) {
    Entry.Form form = kinds.get(value);
    boolean endFits =
        switch (form) {
          case NAME, CAPITAL, PLAIN -> whole;
          case NOUN, VERB, PRESENT, SINGULAR, DUAL, PLURAL -> whole ? !open.get(value) : pronoun;
          case ADJECTIVE -> whole && !open.get(value);
        };
    boolean startFits =
        prefix.isEmpty()
            || switch (form) {
              case NAME, CAPITAL, NOUN, ADJECTIVE, SINGULAR, DUAL, PLURAL ->
                  nounPrefixes.contains(prefix);
              case VERB, PRESENT -> verbPrefixes.contains(prefix);
              case PLAIN -> plainPrefixes.contains(prefix);
            };
    return endFits && startFits;
  }

  /** Folds to the same letter as an attached pronoun, but is none. */
  private static final char TEH_MARBUTA = '\u0629';

  private int pronounEnd(Tokens tokens, String text, int from) {
    int end = tokens.end(tokens.at(from));
    for (String pronoun : pronouns) {
      boolean feminine =
          tokens.folded().original().charAt(tokens.folded().origin(end - 1, end).start())
              == TEH_MARBUTA;
      if (end - from == pronoun.length() && text.startsWith(pronoun, from) && !feminine) {
        return end;
      }
    }
    return from;
  }
}

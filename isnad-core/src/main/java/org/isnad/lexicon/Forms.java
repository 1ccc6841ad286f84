package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.List;

/** Every surface form of every entry, with how it may stand in a text. Filled, then only read. */
final class Forms {
  /** A form as entries have it, with what may be written onto its end. */
  record Value(Entry entry, Entry.Form form, FormExpander.Ending ending) {}

  private final Grammar grammar;
  private final FormExpander expander;
  private final Trie trie = new Trie();
  private final List<Value> values = new ArrayList<>();

  Forms(Grammar grammar) {
    this.grammar = grammar;
    this.expander = new FormExpander(grammar);
  }

  void add(Entry entry) {
    for (Entry.Words words : entry.words()) {
      expander
          .expand(words, entry.origin())
          .forEach((form, ending) -> trie.add(form, value(entry, words.form(), ending)));
    }
  }

  private int value(Entry entry, Entry.Form form, FormExpander.Ending ending) {
    for (int i = values.size() - 1; i >= 0 && values.get(i).entry() == entry; i--) {
      if (values.get(i).form() == form && values.get(i).ending() == ending) {
        return i;
      }
    }
    values.add(new Value(entry, form, ending));
    return values.size() - 1;
  }

  Grammar grammar() {
    return grammar;
  }

  Trie trie() {
    return trie;
  }

  /** What the numbers in the trie stand for. */
  List<Value> values() {
    return values;
  }
}

package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.isnad.text.Folded;

/**
 * Writes out the surface forms of a word line: conjugations of verbs, articles, accusatives and
 * numbers of nouns. A form that is "open" must be followed by an attached pronoun to be a word.
 */
final class FormExpander {
  private static final int ALL_ARTICLE_PATTERNS_UP_TO = 3;

  private final Grammar grammar;

  FormExpander(Grammar grammar) {
    this.grammar = grammar;
  }

  /** Folded surface forms of {@code words}, each with whether it is open. */
  Map<String, Boolean> expand(Entry.Words words, String origin) {
    Map<String, Boolean> forms = new LinkedHashMap<>();
    switch (words.form()) {
      case NAME, CAPITAL, PLAIN -> forms.put(Folded.fold(words.text()), false);
      case NOUN, ADJECTIVE, SINGULAR, DUAL, PLURAL -> noun(words.text(), forms);
      case VERB -> phrase(pair(words, origin)[0].strip(), this::past, forms);
      case PRESENT -> phrase(pair(words, origin)[1].strip(), this::present, forms);
    }
    return forms;
  }

  /** Conjugates the first word of a verb phrase ("opened fire"); what follows stays as it is. */
  private static void phrase(
      String written,
      BiConsumer<String, Map<String, Boolean>> conjugate,
      Map<String, Boolean> forms) {
    int cut = written.indexOf(' ');
    if (cut < 0) {
      conjugate.accept(written, forms);
      return;
    }
    Map<String, Boolean> first = new LinkedHashMap<>();
    conjugate.accept(written.substring(0, cut), first);
    String rest = Folded.fold(written.substring(cut));
    first.forEach(
        (form, open) -> {
          if (!open) {
            forms.putIfAbsent(form + " " + rest, false);
          }
        });
  }

  private static String[] pair(Entry.Words words, String origin) {
    String[] pair = words.text().split("/", -1);
    if (pair.length != 2) {
      throw new LexiconFormatException(
          origin, "a verb as past/present, not \"" + words.text() + "\"");
    }
    return pair;
  }

  private void noun(String text, Map<String, Boolean> forms) {
    List<List<String>> phrases = List.of(List.of());
    for (String word : text.split("\\s+", -1)) {
      List<List<String>> longer = new ArrayList<>();
      for (String form : inflections(word)) {
        for (List<String> phrase : phrases) {
          List<String> grown = new ArrayList<>(phrase);
          grown.add(form);
          longer.add(grown);
        }
      }
      phrases = longer;
    }
    for (List<String> phrase : phrases) {
      articles(phrase, forms);
      accusatives(phrase, forms);
      String last = phrase.get(phrase.size() - 1);
      if (last.endsWith(grammar.one("feminine"))) {
        List<String> opened = new ArrayList<>(phrase);
        opened.set(
            phrase.size() - 1, last.substring(0, last.length() - 1) + grammar.one("feminine.open"));
        forms.putIfAbsent(String.join(" ", opened), true);
      }
    }
  }

  private List<String> inflections(String word) {
    if (!word.endsWith("+")) {
      return List.of(Folded.fold(word));
    }
    String base = Folded.fold(word.substring(0, word.length() - 1));
    boolean feminine = base.endsWith(grammar.one("feminine"));
    String stem = feminine ? base.substring(0, base.length() - 1) : base;
    return grammar.list(feminine ? "plus.feminine" : "plus.other").stream()
        .map(e -> stem + e)
        .toList();
  }

  private void articles(List<String> phrase, Map<String, Boolean> forms) {
    int n = phrase.size();
    int all = 1 << n;
    for (int mask = 0; mask < all; mask++) {
      boolean usual =
          n <= ALL_ARTICLE_PATTERNS_UP_TO
              || mask == 0
              || mask == all - 1
              || mask == 1
              || mask == 1 << (n - 1);
      if (usual) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < n; i++) {
          form.append(i > 0 ? " " : "")
              .append((mask >> i & 1) == 1 ? grammar.one("article") : "")
              .append(phrase.get(i));
        }
        forms.put(form.toString(), false);
      }
    }
  }

  private void accusatives(List<String> phrase, Map<String, Boolean> forms) {
    StringBuilder every = new StringBuilder();
    for (int i = 0; i < phrase.size(); i++) {
      String word = phrase.get(i);
      boolean takes =
          !word.endsWith(grammar.one("feminine")) && !word.endsWith(grammar.one("alef"));
      every.append(i > 0 ? " " : "").append(word).append(takes ? grammar.one("alef") : "");
      if (i == 0 && phrase.size() > 1 && takes) {
        forms.putIfAbsent(every + " " + String.join(" ", phrase.subList(1, phrase.size())), false);
      }
    }
    forms.putIfAbsent(every.toString(), false);
    int last = phrase.size() - 1;
    boolean lastTakes =
        !phrase.get(last).endsWith(grammar.one("feminine"))
            && !phrase.get(last).endsWith(grammar.one("alef"));
    if (last > 0 && lastTakes) {
      forms.putIfAbsent(String.join(" ", phrase) + grammar.one("alef"), false);
    }
  }

  private void past(String written, Map<String, Boolean> forms) {
    String stem = Folded.fold(written);
    if (stem.endsWith(grammar.one("yeh"))) {
      String cut = stem.substring(0, stem.length() - 1);
      forms.put(stem, false);
      add(
          cut,
          grammar.list("past.defective").subList(1, grammar.list("past.defective").size()),
          false,
          forms);
      add(cut, grammar.list("past.defective.open"), true, forms);
    } else if (stem.endsWith(grammar.one("alef"))) {
      add(stem.substring(0, stem.length() - 1), grammar.list("past.long"), false, forms);
      forms.putIfAbsent(stem, false);
    } else {
      add(stem, grammar.list("past.sound"), false, forms);
      add(stem, grammar.list("past.sound.open"), true, forms);
    }
  }

  private void present(String written, Map<String, Boolean> forms) {
    String folded = Folded.fold(written);
    String stem = folded.substring(1);
    boolean defective =
        stem.length() > 2 && (stem.endsWith(grammar.one("yeh")) || written.endsWith("\u0648"));
    for (String prefix : grammar.list("present.prefixes")) {
      if (defective) {
        forms.putIfAbsent(prefix + stem, false);
        add(
            prefix + stem.substring(0, stem.length() - 1),
            grammar.list("present.defective"),
            false,
            forms);
      } else {
        add(prefix + stem, grammar.list("present.sound"), false, forms);
        add(prefix + stem, grammar.list("present.sound.open"), true, forms);
      }
    }
  }

  private static void add(
      String stem, List<String> endings, boolean open, Map<String, Boolean> forms) {
    for (String ending : endings) {
      forms.putIfAbsent(stem + ending, open);
    }
  }
}

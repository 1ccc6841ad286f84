package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.isnad.text.Folded;

/**
 * Writes out the surface forms of a word line: conjugations of verbs, articles, accusatives and
 * numbers of nouns, each with what may follow it.
 */
final class FormExpander {
  private static final int ALL_ARTICLE_PATTERNS_UP_TO = 3;

  /** What may be written onto the end of a form. */
  enum Ending {
    /** Nothing, or a pronoun. */
    ANY,
    /** A pronoun, without which the form is no word: the dual of "his two children". */
    OPEN,
    /** Nothing: an accusative with its alif. */
    CLOSED
  }

  private final Grammar grammar;

  FormExpander(Grammar grammar) {
    this.grammar = grammar;
  }

  /** Folded surface forms of {@code words}. */
  Map<String, Ending> expand(Entry.Words words, String origin) {
    Map<String, Ending> forms = new LinkedHashMap<>();
    switch (words.form()) {
      case NAME, CAPITAL, PLAIN -> forms.put(Folded.fold(words.text()), Ending.ANY);
      case NOUN, ADJECTIVE, SINGULAR -> noun(words.text(), forms);
      case DUAL, PLURAL -> {
        noun(words.text(), forms);
        owned(words, forms);
      }
      case VERB -> phrase(pair(words, origin)[0].strip(), this::past, forms);
      case PRESENT -> phrase(pair(words, origin)[1].strip(), this::present, forms);
    }
    return forms;
  }

  /** Conjugates the first word of a verb phrase ("opened fire"); what follows stays as it is. */
  private static void phrase(
      String written,
      BiConsumer<String, Map<String, Ending>> conjugate,
      Map<String, Ending> forms) {
    int cut = written.indexOf(' ');
    if (cut < 0) {
      conjugate.accept(written, forms);
      return;
    }
    Map<String, Ending> first = new LinkedHashMap<>();
    conjugate.accept(written.substring(0, cut), first);
    String rest = Folded.fold(written.substring(cut));
    first.forEach(
        (form, open) -> {
          if (open != Ending.OPEN) {
            forms.putIfAbsent(form + " " + rest, Ending.ANY);
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

  private void noun(String text, Map<String, Ending> forms) {
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
        forms.putIfAbsent(String.join(" ", opened), Ending.OPEN);
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

  private void articles(List<String> phrase, Map<String, Ending> forms) {
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
        forms.put(form.toString(), Ending.ANY);
      }
    }
  }

  private void accusatives(List<String> phrase, Map<String, Ending> forms) {
    StringBuilder every = new StringBuilder();
    for (int i = 0; i < phrase.size(); i++) {
      String word = phrase.get(i);
      boolean takes =
          !word.endsWith(grammar.one("feminine")) && !word.endsWith(grammar.one("alef"));
      every.append(i > 0 ? " " : "").append(word).append(takes ? grammar.one("alef") : "");
      if (i == 0 && phrase.size() > 1 && takes) {
        forms.putIfAbsent(
            every + " " + String.join(" ", phrase.subList(1, phrase.size())), Ending.CLOSED);
      }
    }
    forms.putIfAbsent(every.toString(), Ending.CLOSED);
    int last = phrase.size() - 1;
    boolean lastTakes =
        !phrase.get(last).endsWith(grammar.one("feminine"))
            && !phrase.get(last).endsWith(grammar.one("alef"));
    if (last > 0 && lastTakes) {
      forms.putIfAbsent(String.join(" ", phrase) + grammar.one("alef"), Ending.CLOSED);
    }
  }

  /**
   * Duals and sound plurals without their final nun before what they belong to: "his two children",
   * "its fighters", "fighters of".
   */
  private void owned(Entry.Words words, Map<String, Ending> forms) {
    String word = Folded.fold(words.text());
    int stem = word.length() - 2;
    boolean dual = words.form() == Entry.Form.DUAL;
    List<String> endings = grammar.list(dual ? "dual" : "sound.plural");
    if (word.indexOf(' ') >= 0 || stem < 2 || !endings.contains(word.substring(stem))) {
      return;
    }
    String base = word.substring(0, stem);
    for (String ending : grammar.list(dual ? "dual.owned" : "sound.plural.owned")) {
      forms.putIfAbsent(base + ending, dual ? Ending.OPEN : Ending.ANY);
    }
  }

  private void past(String written, Map<String, Ending> forms) {
    String stem = Folded.fold(written);
    if (stem.endsWith(grammar.one("yeh"))) {
      String cut = stem.substring(0, stem.length() - 1);
      forms.put(stem, Ending.ANY);
      add(
          cut,
          grammar.list("past.defective").subList(1, grammar.list("past.defective").size()),
          Ending.ANY,
          forms);
      add(cut, grammar.list("past.defective.open"), Ending.OPEN, forms);
    } else if (stem.endsWith(grammar.one("alef"))) {
      add(stem.substring(0, stem.length() - 1), grammar.list("past.long"), Ending.ANY, forms);
      forms.putIfAbsent(stem, Ending.ANY);
    } else {
      add(stem, grammar.list("past.sound"), Ending.ANY, forms);
      add(stem, grammar.list("past.sound.open"), Ending.OPEN, forms);
    }
  }

  private void present(String written, Map<String, Ending> forms) {
    String folded = Folded.fold(written);
    String stem = folded.substring(1);
    boolean defective =
        stem.length() > 2 && (stem.endsWith(grammar.one("yeh")) || written.endsWith("\u0648"));
    for (String prefix : grammar.list("present.prefixes")) {
      if (defective) {
        forms.putIfAbsent(prefix + stem, Ending.ANY);
        add(
            prefix + stem.substring(0, stem.length() - 1),
            grammar.list("present.defective"),
            Ending.ANY,
            forms);
      } else {
        add(prefix + stem, grammar.list("present.sound"), Ending.ANY, forms);
        add(prefix + stem, grammar.list("present.sound.open"), Ending.OPEN, forms);
      }
    }
  }

  private static void add(
      String stem, List<String> endings, Ending what, Map<String, Ending> forms) {
    for (String ending : endings) {
      forms.putIfAbsent(stem + ending, what);
    }
  }
}

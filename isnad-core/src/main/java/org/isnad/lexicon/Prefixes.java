package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The glued prefixes by their first letter, in the letters' numbers of an automaton. */
final class Prefixes {
  private static final int NOUN = 1;
  private static final int VERB = 2;
  private static final int PLAIN = 4;
  private static final Prefix[] NO_PREFIXES = {};

  /** A glued prefix. */
  static final class Prefix {
    private final String text;
    private final byte[] codes;
    private final int before;
    private final boolean swallowsAlef;

    Prefix(String text, byte[] codes, int before, boolean swallowsAlef) {
      this.text = text;
      this.codes = codes;
      this.before = before;
      this.swallowsAlef = swallowsAlef;
    }

    String text() {
      return text;
    }

    int length() {
      return codes.length;
    }

    /** A bit for each sort of word that it can stand before. */
    int before() {
      return before;
    }

    /** True if the alef of an article is gone after it. */
    boolean swallowsAlef() {
      return swallowsAlef;
    }

    /** True if the letters of a text from a position on begin with this prefix. */
    boolean isAt(byte[] letters, int from) {
      for (int i = 0; i < codes.length; i++) {
        if (from + i >= letters.length || letters[from + i] != codes[i]) {
          return false;
        }
      }
      return true;
    }
  }

  private final Prefix[][] byFirst = new Prefix[1 << Byte.SIZE][];

  Prefixes(Grammar grammar, Automaton automaton) {
    List<String> nouns = grammar.list("prefixes.noun");
    List<String> verbs = grammar.list("prefixes.verb");
    List<String> plain = grammar.list("prefixes.plain");
    String lam = grammar.one("lam");
    List<List<Prefix>> lists = new ArrayList<>();
    for (int i = 0; i < byFirst.length; i++) {
      lists.add(new ArrayList<>());
    }
    Set<String> all = new LinkedHashSet<>(nouns);
    all.addAll(verbs);
    for (String text : all) {
      int before =
          (nouns.contains(text) ? NOUN : 0)
              | (verbs.contains(text) ? VERB : 0)
              | (plain.contains(text) ? PLAIN : 0);
      byte[] codes = automaton.codes(text);
      boolean swallows = nouns.contains(text) && text.endsWith(lam);
      lists.get(Byte.toUnsignedInt(codes[0])).add(new Prefix(text, codes, before, swallows));
    }
    for (int i = 0; i < byFirst.length; i++) {
      byFirst[i] = lists.get(i).toArray(NO_PREFIXES);
    }
  }

  /** The prefixes that begin with a letter, those of nouns first. */
  Prefix[] beginningWith(byte code) {
    return byFirst[Byte.toUnsignedInt(code)];
  }

  /** The prefixes that a form can have before it, as bits. */
  static int before(Entry.Form form) {
    return switch (form) {
      case NAME, CAPITAL, NOUN, ADJECTIVE, SINGULAR, DUAL, PLURAL -> NOUN;
      case VERB, PRESENT -> VERB;
      case PLAIN -> PLAIN;
    };
  }
}

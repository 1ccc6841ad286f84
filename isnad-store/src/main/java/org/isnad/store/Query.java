package org.isnad.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What somebody looks for: words that must all be there, "phrases" in quotes, and what must not be
 * there behind a minus. Nothing else has a meaning; every other sign parts words.
 */
final class Query {

  private static final String QUOTES = "\"\u201c\u201d\u00ab\u00bb";
  private static final int MOST_TERMS = 32;
  private static final int MOST_STEMS = 64;

  /** Stems that stand one behind the other. */
  private record Term(List<String> stems, boolean wanted) {}

  private final Stems stems;
  private final List<Term> terms;

  private Query(Stems stems, List<Term> terms) {
    this.stems = stems;
    this.terms = List.copyOf(terms);
  }

  /**
   * Reads a query.
   *
   * @throws IllegalArgumentException if it has no word that is to be there
   */
  static Query parse(String text, Stems stems) {
    List<Term> terms = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        i++;
        continue;
      }
      boolean wanted = c != '-';
      int start = wanted ? i : i + 1;
      boolean quoted = start < text.length() && QUOTES.indexOf(text.charAt(start)) >= 0;
      int end = quoted ? endOfPhrase(text, start + 1) : endOfWord(text, start);
      List<String> found = stems.of(text.substring(quoted ? start + 1 : start, end));
      if (!found.isEmpty() && found.size() <= MOST_STEMS && terms.size() < MOST_TERMS) {
        terms.add(new Term(List.copyOf(found), wanted));
      }
      i = quoted ? end + 1 : end;
    }
    if (terms.stream().noneMatch(Term::wanted)) {
      throw new IllegalArgumentException("no word to look for");
    }
    return new Query(stems, terms);
  }

  private static int endOfPhrase(String text, int from) {
    int i = from;
    while (i < text.length() && QUOTES.indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  private static int endOfWord(String text, int from) {
    int i = from;
    while (i < text.length()
        && !Character.isWhitespace(text.charAt(i))
        && QUOTES.indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  /** The query in the language of FTS5, all words quoted, so that none of them is an operator. */
  String match() {
    String wanted = join(" AND ", true);
    String unwanted = join(" OR ", false);
    return unwanted.isEmpty() ? wanted : "(" + wanted + ") NOT (" + unwanted + ")";
  }

  private String join(String operator, boolean wanted) {
    List<String> parts = new ArrayList<>();
    for (Term term : terms) {
      if (term.wanted() == wanted) {
        parts.add(match(term.stems()));
      }
    }
    return String.join(operator, parts);
  }

  /** Something may be attached to the first word of a phrase. */
  private String match(List<String> phrase) {
    List<String> parts = new ArrayList<>();
    for (String first : stems.variants(phrase.get(0))) {
      List<String> words = new ArrayList<>(phrase);
      words.set(0, first);
      parts.add('"' + String.join(" ", words).replace("\"", "\"\"") + '"');
    }
    return "(" + String.join(" OR ", parts) + ")";
  }

  /** The stems by which the words that were looked for can be seen in a text. */
  Set<String> marked() {
    Set<String> marked = new HashSet<>();
    for (Term term : terms) {
      if (term.wanted()) {
        marked.addAll(stems.variants(term.stems().get(0)));
        marked.addAll(term.stems());
      }
    }
    return marked;
  }
}

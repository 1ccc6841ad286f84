package org.isnad.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.isnad.text.Folded;
import org.isnad.text.Tokens;

/**
 * Words as search compares them: folded, without article and endings. Reports and queries go
 * through the same, so that a word is found however it is spelt and whatever is attached to it.
 */
final class Stems {

  private static final String FILE = "affixes.tsv";
  private static final int LEAST = 3;
  private static final int MOST_ENDINGS = 2;

  private final List<String> articles;
  private final List<String> endings;
  private final List<String> glued;

  private Stems(List<String> articles, List<String> endings, List<String> glued) {
    this.articles = List.copyOf(articles);
    this.endings = List.copyOf(endings);
    this.glued = List.copyOf(glued);
  }

  static Stems load() {
    List<String[]> rows = rows();
    return new Stems(of("article", rows), of("ending", rows), of("glued", rows));
  }

  private static List<String> of(String kind, List<String[]> rows) {
    return rows.stream()
        .filter(row -> row[0].equals(kind))
        .map(row -> Folded.fold(row[1]))
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(s -> s))
        .toList();
  }

  /** The rows of the data file: kind, letters, example. */
  static List<String[]> rows() {
    try (InputStream in = Stems.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IOException("no " + FILE);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(FILE, broken);
    }
  }

  /** The stems of a text's words and numbers, in order. */
  List<String> of(String text) {
    Tokens tokens = Tokens.of(Folded.of(text));
    List<String> stems = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      stem(tokens, i, stems);
    }
    return stems;
  }

  /** Adds the stem of a token, if it has one. */
  void stem(Tokens tokens, int token, List<String> to) {
    switch (tokens.kind(token)) {
      case WORD -> to.add(stem(tokens.form(token)));
      case LATIN -> to.add(tokens.form(token).toLowerCase(Locale.ROOT));
      case NUMBER -> to.add(tokens.form(token).replaceAll("[.,]", ""));
      case MARK, BREAK -> {
        // No word.
      }
    }
  }

  /** The stem of a folded word. */
  private String stem(String word) {
    String stem = word;
    for (String article : articles) {
      if (stem.startsWith(article) && stem.length() - article.length() >= LEAST) {
        stem = stem.substring(article.length());
        break;
      }
    }
    for (int i = 0; i < MOST_ENDINGS; i++) {
      stem = withoutEnding(stem);
    }
    return stem;
  }

  private String withoutEnding(String word) {
    for (String ending : endings) {
      if (word.endsWith(ending) && word.length() - ending.length() >= LEAST) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  /** A stem and the forms that it has with something attached, and without what may be attached. */
  List<String> variants(String stem) {
    List<String> variants = new ArrayList<>();
    variants.add(stem);
    if (!Character.isLetter(stem.charAt(0)) || stem.charAt(0) < '\u0600') {
      return variants;
    }
    for (String letters : glued) {
      variants.add(letters + stem);
      if (stem.startsWith(letters) && stem.length() - letters.length() >= LEAST) {
        variants.add(stem.substring(letters.length()));
      }
    }
    return variants;
  }
}

package org.isnad.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.text.Folded;

/** The closed lists by which saved pages are read; they live in data files beside this class. */
final class PageWords {

  /** No name in the lists has more parts. */
  private static final int MOST_PARTS = 4;

  private static final PageWords BUILT_IN = load();

  private final Map<String, List<String>> rows = new HashMap<>();
  private final Map<String, Set<String>> sets = new HashMap<>();
  private final Map<String, Integer> months = new HashMap<>();

  private PageWords() {}

  static PageWords builtIn() {
    return BUILT_IN;
  }

  private static PageWords load() {
    PageWords words = new PageWords();
    words.read("furniture.tsv");
    words.read("markup.tsv");
    return words;
  }

  private void read(String file) {
    try (InputStream source = PageWords.class.getResourceAsStream(file)) {
      if (source == null) {
        throw new IllegalStateException("no " + file + " in this build");
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(source, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          row(line, file + ":" + number);
        }
      }
    } catch (IOException broken) {
      throw new IllegalStateException("cannot read " + file, broken);
    }
  }

  private void row(String line, String where) {
    int tab = line.indexOf('\t');
    if (tab < 0) {
      throw new IllegalStateException(where + ": want a kind, a tab and phrases");
    }
    String kind = line.substring(0, tab);
    String value = line.substring(tab + 1);
    switch (kind) {
      case "posts", "outlet" -> add(kind, value.strip());
      case "month" -> month(value);
      case "published" -> {
        if (where.startsWith("markup")) {
          add("meta", value.strip().toLowerCase(Locale.ROOT));
        } else {
          parts(value).map(Folded::fold).forEach(phrase -> add(kind, phrase));
        }
      }
      case "line", "heading", "rest" -> parts(value).map(Folded::fold).forEach(p -> add(kind, p));
      default -> parts(value).forEach(name -> add(kind, "-" + name.replace(' ', '-') + "-"));
    }
  }

  private void month(String value) {
    int equals = value.indexOf('=');
    int number = Integer.parseInt(value.substring(0, equals).strip());
    parts(value.substring(equals + 1)).forEach(name -> months.put(Folded.fold(name), number));
  }

  private static Stream<String> parts(String value) {
    return Stream.of(value.split("\\|")).map(String::strip).filter(part -> !part.isEmpty());
  }

  private void add(String kind, String value) {
    rows.computeIfAbsent(kind, any -> new ArrayList<>()).add(value);
    sets.computeIfAbsent(kind, any -> new HashSet<>()).add(value);
  }

  /** The entries of a kind in the order of the file. */
  List<String> of(String kind) {
    return rows.getOrDefault(kind, List.of());
  }

  /** Numbers of months by their folded names. */
  Map<String, Integer> months() {
    return months;
  }

  /** Whether a folded line begins with a phrase of a kind, as whole words. */
  boolean begins(String kind, String folded) {
    for (String phrase : of(kind)) {
      if (folded.startsWith(phrase)
          && (folded.length() == phrase.length()
              || !Character.isLetterOrDigit(folded.charAt(phrase.length())))) {
        return true;
      }
    }
    return false;
  }

  /** Whether names as {@link #names} writes them hold one of a kind. */
  boolean holds(String kind, String names) {
    Set<String> wanted = sets.getOrDefault(kind, Set.of());
    for (int from = 0; from >= 0; from = names.indexOf('-', from + 1)) {
      int end = from;
      for (int parts = 0; parts < MOST_PARTS; parts++) {
        end = names.indexOf('-', end + 1);
        if (end < 0) {
          break;
        }
        if (wanted.contains(names.substring(from, end + 1))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Classes and id of an element as words between hyphens, two humps parted. */
  static String names(String classes, String id) {
    StringBuilder names = new StringBuilder("-");
    String text = classes + " " + id;
    char before = '-';
    for (int i = 0; i < Math.min(text.length(), 400); i++) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c)) {
        if (before != '-') {
          names.append('-');
        }
        before = '-';
        continue;
      }
      if (Character.isUpperCase(c) && Character.isLowerCase(before)) {
        names.append('-');
      }
      names.append(Character.toLowerCase(c));
      before = c;
    }
    return before == '-' ? names.toString() : names.append('-').toString();
  }
}

package org.isnad.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.text.Tokens;

/**
 * Everything that Isnad knows by name: the entries of all lexicon files and the places of the
 * gazetteer, and the one automaton that finds them. Immutable after loading; safe for many threads.
 */
public final class Lexicon {
  private final Map<String, Entry> entries = new HashMap<>();
  private final Gazetteer gazetteer;
  private final Matcher matcher;

  private Lexicon(Gazetteer gazetteer, Matcher matcher) {
    this.gazetteer = gazetteer;
    this.matcher = matcher;
  }

  /**
   * Loads the Arabic lexicons that are built in.
   *
   * @throws LexiconFormatException if a file is not in order
   */
  public static Lexicon arabic() {
    return arabic(List.of());
  }

  /**
   * Loads the Arabic lexicons that are built in, with further places beside the built-in ones.
   *
   * @throws LexiconFormatException if a file is not in order
   */
  public static Lexicon arabic(List<Place> more) {
    Matcher matcher = new Matcher(new Grammar(lines("grammar.tsv")));
    Gazetteer gazetteer = new Gazetteer();
    Lexicon lexicon = new Lexicon(gazetteer, matcher);
    for (String file : lines("index.txt")) {
      if (file.isBlank() || file.startsWith("#")) {
        continue;
      }
      if (file.endsWith(".tsv")) {
        gazetteer.read(file, lines(file));
      } else {
        try (InputStream in = open(file)) {
          EntryReader.read(file, new InputStreamReader(in, StandardCharsets.UTF_8))
              .forEach(lexicon::add);
        } catch (IOException e) {
          throw new UncheckedIOException(file, e);
        }
      }
    }
    more.forEach(gazetteer::add);
    gazetteer.names().forEach(matcher::add);
    return lexicon;
  }

  private void add(Entry entry) {
    Entry known = entries.putIfAbsent(entry.id(), entry);
    if (known != null) {
      throw new LexiconFormatException(
          entry.origin(), "an id of its own; " + known.origin() + " has " + entry.id() + " too");
    }
    matcher.add(entry);
  }

  public Gazetteer gazetteer() {
    return gazetteer;
  }

  public Map<String, Entry> entries() {
    return Map.copyOf(entries);
  }

  /**
   * Every match of every entry, shorter ones inside longer ones included, in the order of the text.
   */
  public List<Hit> scan(Tokens tokens) {
    return matcher.scan(tokens);
  }

  /**
   * Of matches of one kind, the longest at each place: leftmost first, none overlapping; equal ones
   * all stay.
   */
  public static List<Hit> longest(List<Hit> hits) {
    List<Hit> sorted = new ArrayList<>(hits);
    sorted.sort(
        Comparator.comparingInt(Hit::first)
            .thenComparingInt((Hit h) -> -h.to())
            .thenComparingInt(Hit::from));
    List<Hit> kept = new ArrayList<>();
    int end = -1;
    Hit last = null;
    for (Hit hit : sorted) {
      boolean same = last != null && hit.from() == last.from() && hit.to() == last.to();
      if (hit.from() >= end || same) {
        kept.add(hit);
        last = hit;
        end = hit.to();
      }
    }
    return kept;
  }

  /** The lines of a data file beside this class. */
  public static List<String> lines(String file) {
    try (InputStream in = open(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static InputStream open(String file) throws IOException {
    InputStream in = Lexicon.class.getResourceAsStream("/org/isnad/lexicon/" + file);
    if (in == null) {
      throw new LexiconFormatException(file, "a data file that index.txt names");
    }
    return in;
  }
}

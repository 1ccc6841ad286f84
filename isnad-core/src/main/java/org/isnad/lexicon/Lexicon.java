package org.isnad.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.text.Tokens;

/**
 * Everything that Isnad knows by name: the entries of all lexicon files and the places of the
 * gazetteer, and the one automaton that finds them. Immutable after loading; safe for many threads.
 */
public final class Lexicon {
  private final Map<String, Entry> entries;
  private final Gazetteer gazetteer;
  private final Matcher matcher;

  private Lexicon(Map<String, Entry> entries, Gazetteer gazetteer, Matcher matcher) {
    this.entries = Map.copyOf(entries);
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
    Forms forms = new Forms(new Grammar(lines("grammar.tsv")));
    Gazetteer gazetteer = new Gazetteer();
    Map<String, Entry> entries = new HashMap<>();
    for (String file : lines("index.txt")) {
      if (file.isBlank() || file.startsWith("#")) {
        continue;
      }
      if (file.endsWith(".tsv")) {
        gazetteer.read(file, lines(file));
      } else {
        try (InputStream in = open(file)) {
          for (Entry entry :
              EntryReader.read(file, new InputStreamReader(in, StandardCharsets.UTF_8))) {
            add(entry, entries);
            forms.add(entry);
          }
        } catch (IOException e) {
          throw new UncheckedIOException(file, e);
        }
      }
    }
    more.forEach(gazetteer::add);
    gazetteer.names().forEach(forms::add);
    return new Lexicon(entries, gazetteer, new Matcher(forms));
  }

  private static void add(Entry entry, Map<String, Entry> entries) {
    Entry known = entries.putIfAbsent(entry.id(), entry);
    if (known != null) {
      throw new LexiconFormatException(
          entry.origin(), "an id of its own; " + known.origin() + " has " + entry.id() + " too");
    }
  }

  public Gazetteer gazetteer() {
    return gazetteer;
  }

  public Map<String, Entry> entries() {
    return entries;
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
    Hit[] sorted = hits.toArray(new Hit[0]);
    return List.of(Arrays.copyOf(sorted, Longest.keep(sorted, 0, sorted.length)));
  }

  /**
   * The entries of one lexicon file, for those who need its names but not the automaton.
   *
   * @throws LexiconFormatException if the file is not there or not in order
   */
  public static List<Entry> entries(String file) {
    try (InputStream in = open(file)) {
      return EntryReader.read(file, new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
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

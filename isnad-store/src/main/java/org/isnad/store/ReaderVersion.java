package org.isnad.store;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Place;

/**
 * What a reading was made with: readings of different versions may differ.
 *
 * @param program the program's version
 * @param rules SHA-256 of the lexicons and weights
 * @param gazetteer SHA-256 of the tables of places, a user's own among them
 */
public record ReaderVersion(String program, String rules, String gazetteer) {

  private static final List<String> WEIGHTS = List.of("weights.tsv", "confidence.tsv");

  /** Of the built-in rules and places, and a user's own places. */
  public static ReaderVersion of(String program, List<Place> places) {
    List<String> rules = new ArrayList<>();
    List<String> tables = new ArrayList<>();
    for (String file : Lexicon.lines("index.txt")) {
      if (!file.isBlank() && !file.startsWith("#")) {
        (file.endsWith(".tsv") ? tables : rules).addAll(Lexicon.lines(file));
      }
    }
    WEIGHTS.forEach(file -> rules.addAll(Lexicon.lines(file)));
    places.forEach(place -> tables.add(place.toString()));
    return new ReaderVersion(program, Hash.ofLines(rules), Hash.ofLines(tables));
  }
}

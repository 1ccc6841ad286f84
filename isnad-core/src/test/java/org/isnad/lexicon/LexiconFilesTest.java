package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The form of the data files; every failure names file and line. */
class LexiconFilesTest {
  private static final Path FOLDER = Path.of("src", "main", "resources", "org", "isnad", "lexicon");
  private static final Pattern ID = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
  private static final Pattern UNIT = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");
  private static final Pattern BIDI =
      Pattern.compile("[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]");
  private static final Pattern LETTER = Pattern.compile("[\\u0621-\\u064a\\u0671-\\u06d3A-Z0-9]");
  private static final Set<String> KINDS =
      Set.of(
          "country",
          "region",
          "government",
          "oil_field",
          "admin1",
          "district",
          "subdistrict",
          "city",
          "town",
          "village",
          "quarter",
          "camp",
          "base",
          "airport",
          "crossing",
          "port",
          "road",
          "street",
          "square",
          "bridge",
          "dam",
          "river",
          "lake",
          "sea",
          "strait",
          "mountain",
          "valley",
          "desert",
          "island",
          "refinery",
          "prison",
          "hospital",
          "university",
          "school",
          "mosque",
          "shrine",
          "church",
          "market",
          "hotel",
          "site",
          "embassy",
          "power-station",
          "gulf");

  @Test
  void theIndexNamesEveryLexiconAndEveryTableOfPlacesOnce() throws IOException {
    List<String> files;
    try (Stream<Path> walk = Files.walk(FOLDER)) {
      files =
          walk.filter(Files::isRegularFile)
              .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
              .filter(name -> name.endsWith(".lex") || name.startsWith("places/"))
              .toList();
    }
    List<String> named =
        Files.readAllLines(FOLDER.resolve("index.txt")).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();
    assertThat(named).containsExactlyInAnyOrderElementsOf(files);
  }

  @Test
  void noDataFileHasDirectionControls() throws IOException {
    List<String> failures = new ArrayList<>();
    eachLine(".lex", (place, line) -> bidi(place, line, failures));
    eachLine(".tsv", (place, line) -> bidi(place, line, failures));
    assertThat(String.join("\n", failures)).isEmpty();
  }

  private static void bidi(String place, String line, List<String> failures) {
    if (BIDI.matcher(line).find()) {
      failures.add(place + ": has a direction control");
    }
  }

  @Test
  void idsAreWordsWithDotsAndHyphens() throws IOException {
    List<String> failures = new ArrayList<>();
    eachLine(
        ".lex",
        (place, line) -> {
          String[] parts = line.strip().split("\\s+", 2);
          if (parts[0].equals("entry") && (parts.length < 2 || !ID.matcher(parts[1]).matches())) {
            failures.add(place + ": not an id: " + line);
          }
        });
    assertThat(String.join("\n", failures)).isEmpty();
  }

  @Test
  void everyRowOfTheGazetteerIsAPlace() throws IOException {
    List<String> failures = new ArrayList<>();
    Map<String, String> ids = new HashMap<>();
    eachLine(
        ".tsv",
        (place, line) -> {
          if (place.startsWith("places/") && !place.endsWith(":1") && !line.isBlank()) {
            String wrong = wrongWith(line.split("\t", -1));
            String before = ids.putIfAbsent(line.split("\t", -1)[0], place);
            if (before != null) {
              wrong += " the id stands in " + before + " too;";
            }
            if (!wrong.isEmpty()) {
              failures.add(place + ":" + wrong + " " + line);
            }
          }
        });
    assertThat(String.join("\n", failures)).isEmpty();
  }

  private static String wrongWith(String[] cells) {
    if (cells.length != 12) {
      return " wants 12 columns and has " + cells.length + ";";
    }
    StringBuilder wrong = new StringBuilder();
    boolean nowhere =
        cells[3].equals("region")
            || cells[3].equals("sea")
            || cells[3].equals("desert")
            || cells[3].equals("river")
            || cells[3].equals("mountain");
    check(ID.matcher(cells[0]).matches(), "id", wrong);
    boolean named = !cells[1].isBlank();
    for (String name : cells[1].split("\\|", -1)) {
      named &= !name.isBlank() && LETTER.matcher(name).find();
    }
    check(named, "names", wrong);
    check(!cells[2].isBlank() && cells[2].chars().allMatch(c -> c < 128), "english name", wrong);
    check(KINDS.contains(cells[3]), "kind", wrong);
    check(COUNTRY.matcher(cells[4]).matches() || nowhere && cells[4].isEmpty(), "country", wrong);
    check(
        cells[5].isEmpty()
            || UNIT.matcher(cells[5]).matches() && cells[5].startsWith(cells[4] + "-"),
        "admin1",
        wrong);
    check(!cells[3].equals("admin1") || !cells[5].isEmpty(), "admin1 of a unit", wrong);
    check(within(cells[7], -90, 90) && within(cells[8], -180, 180), "coordinates", wrong);
    check(within(cells[9], 1, 6), "rank", wrong);
    check(cells[10].isEmpty() || cells[10].equals("cue"), "cue", wrong);
    check(!cells[11].isBlank(), "source", wrong);
    return wrong.toString();
  }

  private static void check(boolean right, String what, StringBuilder wrong) {
    if (!right) {
      wrong.append(" wrong ").append(what).append(';');
    }
  }

  private static boolean within(String number, double least, double most) {
    try {
      double value = Double.parseDouble(number);
      return value >= least && value <= most;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** What to do with a line, which "file:line" names. */
  private interface LineVisitor {
    void visit(String place, String line);
  }

  private static void eachLine(String suffix, LineVisitor visitor) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(FOLDER)) {
      files = walk.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    }
    for (Path file : files) {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        visitor.visit(
            FOLDER.relativize(file).toString().replace('\\', '/') + ":" + (i + 1), lines.get(i));
      }
    }
  }
}

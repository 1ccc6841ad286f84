package org.isnad.cli.places;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.isnad.ingest.BadInput;
import org.isnad.ingest.TextDecoder;
import org.isnad.lexicon.LexiconFormatException;
import org.isnad.lexicon.Place;
import org.isnad.lexicon.PlaceRow;

/** The tables of places in the folder {@code gazetteer} of a user's data. */
public final class OwnPlaces {
  /** The table of what the user adds one by one. */
  public static final String ADDED = "added";

  private static final String FOLDER = "gazetteer";
  private static final String ENDING = ".tsv";

  /**
   * What the tables hold.
   *
   * @param problems file, line and reason of each row that is not in order
   */
  public record Loaded(List<Place> places, List<String> problems) {
    public Loaded {
      places = List.copyOf(places);
      problems = List.copyOf(problems);
    }
  }

  private final Path folder;

  public OwnPlaces(Path data) {
    this.folder = data.resolve(FOLDER);
  }

  /** The file of a table. */
  public Path table(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    return folder.resolve(plain + ENDING);
  }

  /** Every table's places; a row that is not in order is named and left out. */
  public Loaded load() throws IOException {
    List<Place> places = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      List<Path> tables;
      try (Stream<Path> files = Files.list(folder)) {
        tables = files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList();
      }
      for (Path table : tables) {
        load(table, places, problems);
      }
    }
    return new Loaded(places, problems);
  }

  private static void load(Path table, List<Place> places, List<String> problems)
      throws IOException {
    List<String> lines;
    try {
      lines = TextDecoder.decode(Files.readAllBytes(table)).lines().toList();
    } catch (BadInput bad) {
      problems.add(table + ": " + bad.getMessage());
      return;
    }
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i).equals(PlaceRow.HEADER)) {
        try {
          places.add(PlaceRow.read(table + ":" + (i + 1), lines.get(i)));
        } catch (LexiconFormatException bad) {
          problems.add(String.valueOf(bad.getMessage()));
        }
      }
    }
  }

  /** Writes a table whole; what stood in it is replaced only when all is written. */
  public Path write(String name, List<Place> places) throws IOException {
    Files.createDirectories(folder);
    StringBuilder text = new StringBuilder(PlaceRow.HEADER).append('\n');
    places.forEach(place -> text.append(PlaceRow.write(place)).append('\n'));
    return replace(table(name), text.toString());
  }

  private Path replace(Path table, String text) throws IOException {
    Path draft = folder.resolve(table.getFileName() + ".new");
    Files.writeString(draft, text);
    return Files.move(draft, table, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Adds a row to the table of single places; one with the same id gives way. */
  public Path add(Place place) throws IOException {
    Files.createDirectories(folder);
    Path table = table(ADDED);
    List<String> lines = new ArrayList<>();
    if (Files.exists(table)) {
      lines.addAll(Files.readAllLines(table));
    } else {
      lines.add(PlaceRow.HEADER);
    }
    lines.removeIf(line -> line.startsWith(place.id() + "\t"));
    lines.add(PlaceRow.write(place));
    return replace(table, String.join("\n", lines) + "\n");
  }
}

package org.isnad.cli.places;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.ingest.BadInput;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Place;

/** Turns a file of somebody else's gazetteer into places of ours; no bad row stops the others. */
public final class PlaceImport {
  /** A file "wof-iq.tsv" is of Iraq. */
  private static final Pattern COUNTRY =
      Pattern.compile("(?:.*[^a-z])?([a-z]{2})(?:[^a-z].*)?", Pattern.CASE_INSENSITIVE);

  private static final int ADDED_RANK = 5;

  /**
   * What became of a file.
   *
   * @param form what kind of file it is
   * @param places the new places
   * @param problems file, line and reason of each bad row
   * @param nameless how many rows have no Arabic name
   * @param known how many places the gazetteer has already
   * @param others how many rows are of a kind that the gazetteer does not take
   */
  public record Result(
      String form, List<Place> places, List<String> problems, int nameless, int known, int others) {
    public Result {
      places = List.copyOf(places);
      problems = List.copyOf(problems);
    }
  }

  private final Placing placing;

  public PlaceImport(Lexicon lexicon) {
    this.placing = new Placing(lexicon);
  }

  /**
   * Reads the text of a file.
   *
   * @param country ISO 3166-1 alpha-2 for files that do not say it; empty to see it in the name
   * @throws BadInput if it is in no form that is known
   */
  public Result read(Path file, String text, String country) throws BadInput {
    List<String> lines = text.lines().toList();
    String first = lines.stream().filter(l -> !l.isBlank()).findFirst().orElse("");
    PlaceTable table = table(first, country.isEmpty() ? countryOf(file) : country);
    List<Candidate> candidates = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    int nameless = 0;
    int others = 0;
    boolean header = !(table instanceof GeoNames);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank() || header && lines.get(i).equals(first)) {
        continue;
      }
      try {
        Optional<Candidate> candidate = table.read(table.cells(lines.get(i)));
        if (candidate.isEmpty()) {
          others++;
        } else if (candidate.get().names().isEmpty()) {
          nameless++;
        } else if (!placing.isCountry(candidate.get().country())) {
          throw new BadRow("want a country's code, not \"" + candidate.get().country() + "\"");
        } else if (!ids.add(candidate.get().id())) {
          throw new BadRow("want an id of its own; " + candidate.get().id() + " stands twice");
        } else {
          candidates.add(candidate.get());
        }
      } catch (BadRow bad) {
        problems.add(file + ":" + (i + 1) + ": " + bad.getMessage());
      }
    }
    List<Place> places = placed(candidates, table.title());
    return new Result(
        table.title(), places, problems, nameless, candidates.size() - places.size(), others);
  }

  private List<Place> placed(List<Candidate> candidates, String source) {
    Map<String, String> units = placing.units(candidates);
    Map<String, Place> places = new HashMap<>();
    List<Place> inOrder = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (!placing.isKnown(candidate)) {
        Place place = placing.place(candidate, units, source);
        String spot =
            place.names().get(0)
                + " "
                + Math.round(place.lat() * 50)
                + " "
                + Math.round(place.lon() * 50);
        if (places.putIfAbsent(spot, place) == null) {
          inOrder.add(place);
        }
      }
    }
    return inOrder;
  }

  private static PlaceTable table(String first, String country) throws BadInput {
    List<String> tabs = List.of(first.split("\t", -1));
    if (GeoNames.isRow(tabs)) {
      return new GeoNames();
    }
    char mark = DelimitedLine.mark(first);
    List<String> cells = DelimitedLine.cells(first, mark);
    if (AdminBoundaries.isHeader(cells)) {
      return new AdminBoundaries(cells, mark, country);
    }
    if (WhosOnFirst.isHeader(tabs)) {
      if (country.isEmpty()) {
        throw new BadInput("which country? Give --country, or name the file as wof-iq.tsv");
      }
      return new WhosOnFirst(tabs, country);
    }
    throw new BadInput(
        "neither a Who's On First table, nor a GeoNames dump, nor an OCHA table of units");
  }

  private String countryOf(Path file) {
    Matcher matcher = COUNTRY.matcher(stem(file));
    String code = matcher.matches() ? matcher.group(1).toUpperCase(Locale.ROOT) : "";
    return placing.isCountry(code) ? code : "";
  }

  /** A place that a user names, put into its unit by its neighbours where none is told. */
  public Place single(Single single) throws BadInput {
    if (!placing.isCountry(single.country())) {
      throw new BadInput("\"" + single.country() + "\" is no ISO 3166-1 code of a country");
    }
    List<String> names = Names.arabic(single.names());
    if (names.size() < single.names().size()) {
      throw new BadInput(
          "each name must be in Arabic letters, three or more, and say something new");
    }
    Place place =
        placing.place(
            new Candidate(
                "own-" + Math.round(single.lat() * 1000) + "-" + Math.round(single.lon() * 1000),
                names,
                Names.latin(single.english()),
                single.kind(),
                single.country(),
                "",
                single.district(),
                single.lat(),
                single.lon(),
                0),
            Map.of(),
            "own");
    return new Place(
        place.id(),
        place.names(),
        place.english(),
        place.kind(),
        place.country(),
        single.admin1().isEmpty() ? place.admin1() : single.admin1(),
        place.admin2(),
        place.lat(),
        place.lon(),
        ADDED_RANK,
        single.cue(),
        place.source());
  }

  /** A file's name without its folder and its ending. */
  public static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}

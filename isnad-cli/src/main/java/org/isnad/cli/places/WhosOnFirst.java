package org.isnad.cli.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Rows drawn from Who's On First: a header names the columns, among them {@code wof_id}, {@code
 * placetype}, {@code lat}, {@code lon} and {@code names_ar}. The country stands in no column.
 */
final class WhosOnFirst implements PlaceTable {
  private static final Map<String, String> KINDS =
      Map.of(
          "county", "district",
          "localadmin", "subdistrict",
          "neighbourhood", "quarter",
          "macrohood", "quarter",
          "microhood", "quarter",
          "campus", "airport",
          "borough", "quarter");

  private final List<String> header;
  private final String country;

  WhosOnFirst(List<String> header, String country) {
    this.header = header;
    this.country = country;
  }

  static boolean isHeader(List<String> cells) {
    return cells.contains("wof_id") && cells.contains("placetype") && cells.contains("names_ar");
  }

  @Override
  public String title() {
    return "Who's On First";
  }

  @Override
  public List<String> cells(String line) {
    return List.of(line.split("\t", -1));
  }

  @Override
  public Optional<Candidate> read(List<String> cells) throws BadRow {
    if (cells.size() != header.size()) {
      throw new BadRow("want " + header.size() + " columns, not " + cells.size());
    }
    String type = cell(cells, "placetype");
    boolean locality = type.equals("locality");
    if (!locality && !KINDS.containsKey(type)) {
      return Optional.empty();
    }
    List<String> written = new ArrayList<>(split(cell(cells, "names_ar")));
    written.addAll(split(cell(cells, "names_other_arabic_script")));
    long population = PlaceTable.people(cell(cells, "population"));
    String kind = locality ? PlaceTable.settlement(population) : KINDS.getOrDefault(type, "");
    double lat = PlaceTable.degrees(cell(cells, "lat"), 90, "a latitude");
    double lon = PlaceTable.degrees(cell(cells, "lon"), 180, "a longitude");
    return Optional.of(
        new Candidate(
            "wof-" + cell(cells, "wof_id").toLowerCase(Locale.ROOT),
            Names.arabic(written),
            Names.latin(split(cell(cells, "names_latin")).get(0)),
            kind,
            country,
            cell(cells, "region"),
            Names.latin(cell(cells, "county")),
            lat,
            lon,
            population));
  }

  private static List<String> split(String names) {
    return List.of(names.split("\\|", -1));
  }

  private String cell(List<String> cells, String column) {
    int at = header.indexOf(column);
    return at < 0 ? "" : cells.get(at);
  }
}

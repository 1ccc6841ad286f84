package org.isnad.cli.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * OCHA's tables of administrative units (COD-AB), older and newer: a header names the columns; the
 * deepest level that a row names is the unit, and its middle is its point.
 */
final class AdminBoundaries implements PlaceTable {
  private static final Pattern NAME =
      Pattern.compile("adm(?:in)?([0-4])_?(?:name)?_?([a-z]{2}|[1-3])?");
  private static final Pattern CODE = Pattern.compile("adm(?:in)?([0-4])_?pcode");
  private static final List<String> LAT = List.of("center_lat", "lat", "latitude", "y", "y_coord");
  private static final List<String> LON =
      List.of("center_lon", "lon", "long", "longitude", "x", "x_coord");
  private static final int LEVELS = 5;

  private final List<String> header;
  private final char mark;
  private final String country;

  AdminBoundaries(List<String> header, char mark, String country) {
    this.header = header.stream().map(c -> c.strip().toLowerCase(Locale.ROOT)).toList();
    this.mark = mark;
    this.country = country;
  }

  static boolean isHeader(List<String> cells) {
    return cells.stream().anyMatch(c -> CODE.matcher(c.strip().toLowerCase(Locale.ROOT)).matches());
  }

  @Override
  public String title() {
    return "OCHA COD-AB";
  }

  @Override
  public List<String> cells(String line) {
    return DelimitedLine.cells(line, mark);
  }

  @Override
  public Optional<Candidate> read(List<String> cells) throws BadRow {
    if (cells.size() != header.size()) {
      throw new BadRow("want " + header.size() + " columns, not " + cells.size());
    }
    List<List<String>> names = new ArrayList<>();
    List<String> codes = new ArrayList<>();
    for (int level = 0; level < LEVELS; level++) {
      names.add(new ArrayList<>());
      codes.add("");
    }
    for (int i = 0; i < header.size(); i++) {
      Matcher code = CODE.matcher(header.get(i));
      Matcher name = NAME.matcher(header.get(i));
      String cell = cells.get(i).strip();
      if (code.matches()) {
        codes.set(Integer.parseInt(code.group(1)), cell);
      } else if (name.matches() && !cell.isEmpty()) {
        names.get(Integer.parseInt(name.group(1))).add(cell);
      }
    }
    int deepest = LEVELS - 1;
    while (deepest > 0 && names.get(deepest).isEmpty()) {
      deepest--;
    }
    if (deepest < 2) {
      return Optional.empty();
    }
    double lat = PlaceTable.degrees(point(cells, LAT), 90, "a latitude");
    double lon = PlaceTable.degrees(point(cells, LON), 180, "a longitude");
    String code = codes.get(deepest);
    if (code.isEmpty()) {
      throw new BadRow("want a code in adm" + deepest + "_pcode");
    }
    return Optional.of(
        new Candidate(
            "ocha-" + code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"),
            Names.arabic(names.get(deepest)),
            latin(names.get(deepest)),
            deepest == 2 ? "district" : deepest == 3 ? "subdistrict" : "village",
            codes.get(0).matches("[A-Z]{2}") ? codes.get(0) : country,
            codes.get(1).isEmpty() ? latin(names.get(1)) : codes.get(1),
            latin(names.get(2)),
            lat,
            lon,
            0));
  }

  private static String latin(List<String> names) {
    return names.stream().map(Names::latin).filter(n -> !n.isEmpty()).findFirst().orElse("");
  }

  private String point(List<String> cells, List<String> columns) throws BadRow {
    for (String column : columns) {
      int at = header.indexOf(column);
      if (at >= 0 && !cells.get(at).isBlank()) {
        return cells.get(at);
      }
    }
    throw new BadRow("want a point: columns such as center_lat and center_lon");
  }
}

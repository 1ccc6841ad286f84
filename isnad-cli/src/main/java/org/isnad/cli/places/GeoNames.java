package org.isnad.cli.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The dump of GeoNames: nineteen columns without a header. */
final class GeoNames implements PlaceTable {
  private static final int COLUMNS = 19;
  private static final int ID = 0;
  private static final int NAME = 1;
  private static final int ASCII = 2;
  private static final int ALTERNATES = 3;
  private static final int LAT = 4;
  private static final int LON = 5;
  private static final int CLASS = 6;
  private static final int CODE = 7;
  private static final int COUNTRY = 8;
  private static final int ADMIN1 = 10;
  private static final int POPULATION = 14;

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}");
  private static final Pattern COUNTRY_CODE = Pattern.compile("[A-Z]{2}");

  /** Kinds of ours by feature code. Populated places are told apart by the number of people. */
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("ADM2", "district"),
          Map.entry("ADM3", "subdistrict"),
          Map.entry("PPLX", "quarter"),
          Map.entry("AIRB", "base"),
          Map.entry("INSM", "base"),
          Map.entry("MILB", "base"),
          Map.entry("FT", "base"),
          Map.entry("AIRP", "airport"),
          Map.entry("AIRF", "airport"),
          Map.entry("CMPRF", "camp"),
          Map.entry("CMP", "camp"),
          Map.entry("PSTB", "crossing"),
          Map.entry("CSTM", "crossing"),
          Map.entry("PRN", "prison"),
          Map.entry("BDG", "bridge"),
          Map.entry("RD", "road"),
          Map.entry("ST", "street"),
          Map.entry("SQR", "square"),
          Map.entry("MKT", "market"),
          Map.entry("HSP", "hospital"),
          Map.entry("UNIV", "university"),
          Map.entry("SCH", "school"),
          Map.entry("MSQE", "mosque"),
          Map.entry("CH", "church"),
          Map.entry("HTL", "hotel"),
          Map.entry("OILF", "oil_field"),
          Map.entry("OILR", "oil_field"),
          Map.entry("GASF", "oil_field"),
          Map.entry("DAM", "dam"),
          Map.entry("PRT", "port"),
          Map.entry("HBR", "port"),
          Map.entry("ISL", "island"),
          Map.entry("MT", "mountain"),
          Map.entry("MTS", "mountain"),
          Map.entry("HLL", "mountain"),
          Map.entry("RDGE", "mountain"),
          Map.entry("VAL", "valley"),
          Map.entry("WAD", "valley"),
          Map.entry("STM", "river"));

  static boolean isRow(List<String> cells) {
    return cells.size() == COLUMNS
        && NUMBER.matcher(cells.get(ID)).matches()
        && cells.get(CLASS).length() <= 1;
  }

  @Override
  public String title() {
    return "GeoNames";
  }

  @Override
  public List<String> cells(String line) {
    return List.of(line.split("\t", -1));
  }

  @Override
  public Optional<Candidate> read(List<String> cells) throws BadRow {
    if (cells.size() != COLUMNS) {
      throw new BadRow("want " + COLUMNS + " columns, not " + cells.size());
    }
    String code = cells.get(CODE);
    boolean settled = cells.get(CLASS).equals("P") && !code.equals("PPLX") && !gone(code);
    if (!settled && !KINDS.containsKey(code)) {
      return Optional.empty();
    }
    if (!NUMBER.matcher(cells.get(ID)).matches()) {
      throw new BadRow("want a number as id, not \"" + cells.get(ID) + "\"");
    }
    if (!COUNTRY_CODE.matcher(cells.get(COUNTRY)).matches()) {
      throw new BadRow("want a country's code, not \"" + cells.get(COUNTRY) + "\"");
    }
    List<String> written = new ArrayList<>();
    written.add(cells.get(NAME));
    written.addAll(List.of(cells.get(ALTERNATES).split(",", -1)));
    long population = PlaceTable.people(cells.get(POPULATION));
    double lat = PlaceTable.degrees(cells.get(LAT), 90, "a latitude");
    double lon = PlaceTable.degrees(cells.get(LON), 180, "a longitude");
    return Optional.of(
        new Candidate(
            "geonames-" + cells.get(ID),
            Names.arabic(written),
            Names.latin(cells.get(ASCII).isBlank() ? cells.get(NAME) : cells.get(ASCII)),
            settled ? PlaceTable.settlement(population) : KINDS.getOrDefault(code, ""),
            cells.get(COUNTRY),
            cells.get(ADMIN1),
            "",
            lat,
            lon,
            population));
  }

  /** Places that are no more, and ruins. */
  private static boolean gone(String code) {
    return code.equals("PPLH")
        || code.equals("PPLQ")
        || code.equals("PPLW")
        || code.equals("PPLCH");
  }
}

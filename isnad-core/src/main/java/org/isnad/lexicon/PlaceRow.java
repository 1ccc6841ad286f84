package org.isnad.lexicon;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A place as a row of a table: twelve columns with tabs between them. */
public final class PlaceRow {
  /** The first line of every table of places. */
  public static final String HEADER =
      "id\tnames\tenglish\tkind\tcountry\tadmin1\tadmin2\tlat\tlon\trank\tcue\tsource";

  /** What a place can be. */
  public static final Set<String> KINDS =
      Set.of(
          ("country admin1 district subdistrict city town village quarter base airport crossing"
                  + " camp prison road bridge oil_field dam port embassy government university"
                  + " hospital school mosque church market square street hotel mountain island"
                  + " river valley region desert sea")
              .split(" ", -1));

  private static final int COLUMNS = 12;
  private static final int ID = 0;
  private static final int NAMES = 1;
  private static final int ENGLISH = 2;
  private static final int KIND = 3;
  private static final int COUNTRY = 4;
  private static final int ADMIN1 = 5;
  private static final int ADMIN2 = 6;
  private static final int LAT = 7;
  private static final int LON = 8;
  private static final int RANK = 9;
  private static final int CUE = 10;
  private static final int SOURCE = 11;

  private static final String CUED = "cue";
  private static final int DECIMALS = 3;
  private static final double MOST_NORTH = 90;
  private static final double MOST_EAST = 180;
  private static final int LEAST_RANK = 6;
  private static final Pattern UNIT = Pattern.compile("|[A-Z]{2}-[A-Z0-9]{1,3}");

  private PlaceRow() {}

  /**
   * The place of a row.
   *
   * @param origin file and line, for the message
   * @throws LexiconFormatException if the row is not in order
   */
  public static Place read(String origin, String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new LexiconFormatException(origin, COLUMNS + " columns, not " + cells.length);
    }
    List<String> names =
        Stream.of(cells[NAMES].split("\\|", -1))
            .map(String::strip)
            .filter(n -> !n.isEmpty())
            .toList();
    want(!names.isEmpty(), origin, "a name");
    want(KINDS.contains(cells[KIND]), origin, "a kind of place, not \"" + cells[KIND] + "\"");
    want(UNIT.matcher(cells[ADMIN1]).matches(), origin, "an ISO 3166-2 code or none");
    try {
      double lat = Double.parseDouble(cells[LAT]);
      double lon = Double.parseDouble(cells[LON]);
      int rank = Integer.parseInt(cells[RANK]);
      want(Math.abs(lat) <= MOST_NORTH && Math.abs(lon) <= MOST_EAST, origin, "a point on earth");
      want(rank >= 1 && rank <= LEAST_RANK, origin, "a rank from 1 to " + LEAST_RANK);
      return new Place(
          cells[ID],
          names,
          cells[ENGLISH],
          cells[KIND],
          cells[COUNTRY],
          cells[ADMIN1],
          cells[ADMIN2],
          lat,
          lon,
          rank,
          cells[CUE].equals(CUED),
          cells[SOURCE]);
    } catch (NumberFormatException e) {
      throw new LexiconFormatException(origin, "numbers in lat, lon and rank");
    }
  }

  private static void want(boolean right, String origin, String wanted) {
    if (!right) {
      throw new LexiconFormatException(origin, "want " + wanted);
    }
  }

  /** The row of a place, without a line's end. */
  public static String write(Place place) {
    return String.join(
        "\t",
        place.id(),
        String.join("|", place.names()),
        place.english(),
        place.kind(),
        place.country(),
        place.admin1(),
        place.admin2(),
        degrees(place.lat()),
        degrees(place.lon()),
        String.valueOf(place.rank()),
        place.cue() ? CUED : "",
        place.source());
  }

  private static String degrees(double value) {
    return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN).toPlainString();
  }
}

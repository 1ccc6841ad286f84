package org.isnad.cli.places;

import java.util.List;
import java.util.Optional;

/** A form that files of places come in. */
interface PlaceTable {
  /** Its name, for people. */
  String title();

  /**
   * The place of a row; none if the row holds nothing that the gazetteer takes.
   *
   * @throws BadRow if the row is not in order
   */
  Optional<Candidate> read(List<String> cells) throws BadRow;

  /** The cells of a line. */
  List<String> cells(String line);

  /** A number of degrees within its bounds. */
  static double degrees(String cell, double most, String what) throws BadRow {
    try {
      double value = Double.parseDouble(cell.strip());
      if (Math.abs(value) <= most) {
        return value;
      }
    } catch (NumberFormatException notANumber) {
      throw new BadRow("want " + what + " in degrees, not \"" + cell + "\"");
    }
    throw new BadRow("want " + what + " within " + (int) most + " degrees, not " + cell);
  }

  /** A number of people; 0 if the cell holds none. */
  static long people(String cell) {
    try {
      return Math.max(0, (long) Double.parseDouble(cell.strip()));
    } catch (NumberFormatException notTold) {
      return 0;
    }
  }

  /** City, town or village by the number of people. */
  static String settlement(long population) {
    return population >= 100_000 ? "city" : population >= 10_000 ? "town" : "village";
  }
}

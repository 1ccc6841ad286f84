package org.isnad.export;

import java.util.Optional;
import org.isnad.lexicon.Place;

/** The sentence that says what a point stands in for. */
final class PlaceNote {

  private final Areas areas;

  PlaceNote(Areas areas) {
    this.areas = areas;
  }

  /** Nothing if the point is the place itself. */
  Optional<String> of(Case incident) {
    String country = incident.text("where", "country").map(areas::countryName).orElse("");
    Optional<String> unit =
        incident.text("where", "admin1").flatMap(areas::admin1).map(Place::english);
    if (!incident.hasPoint()) {
      return Optional.of(
          country.isEmpty()
              ? "No coordinates: no place is known."
              : "No coordinates: only "
                  + unit.map(u -> u + ", ").orElse("")
                  + country
                  + " is known.");
    }
    if (incident.isPublic()) {
      return Optional.of(
          "Coded as the centre of a cell of a 0.1° grid"
              + unit.map(u -> " in " + u).orElse("")
              + ": the place is withheld.");
    }
    String near =
        incident
            .text("where", "name")
            .or(() -> incident.text("where", "name_ar"))
            .or(() -> incident.text("where", "admin2"))
            .or(() -> unit)
            .orElse(country);
    return switch (incident.placePrecision()) {
      case 1 -> Optional.empty();
      case 2 -> Optional.of("Coded as " + near + ", the nearest place that is known.");
      case 3 ->
          Optional.of(
              "Coded as the centre of " + unit.orElse(country) + ": no nearer place is known.");
      default -> Optional.of("Coded as the centre of " + country + ": only the country is known.");
    };
  }
}

package org.isnad.export;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Place;
import org.isnad.lexicon.PlaceRow;

/** Names of countries and governorates by their codes. */
public final class Areas {

  private final Map<String, Place> countries = new HashMap<>();
  private final Map<String, Place> units = new HashMap<>();

  /** From the gazetteer's tables; of two rows with one code the first counts, as everywhere. */
  public static Areas load() {
    Areas areas = new Areas();
    for (String file : Lexicon.lines("index.txt")) {
      if (file.endsWith(".tsv") && file.startsWith("places/")) {
        Lexicon.lines(file).stream()
            .skip(1)
            .filter(line -> line.contains("\tcountry\t") || line.contains("\tadmin1\t"))
            .forEach(line -> areas.add(PlaceRow.read(file, line)));
      }
    }
    return areas;
  }

  private void add(Place place) {
    if (place.isCountry()) {
      countries.putIfAbsent(place.country(), place);
    } else if (place.isAdmin1()) {
      units.putIfAbsent(place.admin1(), place);
    }
  }

  /** A country by its ISO 3166-1 alpha-2 code. */
  public Optional<Place> country(String code) {
    return Optional.ofNullable(countries.get(code));
  }

  /** The English name of a country; its code if the gazetteer has none. */
  String countryName(String code) {
    return country(code).map(Place::english).orElse(code);
  }

  /** A first-level unit by its ISO 3166-2 code. */
  public Optional<Place> admin1(String code) {
    return Optional.ofNullable(units.get(code));
  }
}

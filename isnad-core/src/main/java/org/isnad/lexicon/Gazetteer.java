package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.text.Folded;

/** The tables of places, by id and by folded name. Filled while loading, then only read. */
public final class Gazetteer {
  private static final double NEARBY_DEGREES = 0.3;

  private final Map<String, Place> byId = new LinkedHashMap<>();
  private final Map<String, List<Place>> byName = new LinkedHashMap<>();
  private final Map<String, List<Place>> listed = new HashMap<>();
  private final Map<String, Place> countries = new HashMap<>();
  private final Map<String, Place> units = new HashMap<>();
  private final Map<String, List<Place>> metropolises = new HashMap<>();

  Gazetteer() {}

  /** Takes in the rows of a places file; its first line is the header. */
  void read(String file, List<String> lines) {
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        add(PlaceRow.read(file + ":" + (i + 1), lines.get(i)));
      }
    }
  }

  /** Takes in a place; of two with one id the first stays. */
  void add(Place place) {
    if (byId.putIfAbsent(place.id(), place) != null) {
      return;
    }
    if (place.isCountry()) {
      countries.putIfAbsent(place.country(), place);
    } else if (place.isAdmin1()) {
      units.putIfAbsent(place.admin1(), place);
    }
    if (place.rank() == 1 && place.kind().equals("city")) {
      metropolises.computeIfAbsent(place.country(), c -> new ArrayList<>(1)).add(place);
    }
    Map<String, List<Place>> index = place.isListed() ? listed : byName;
    for (String name : place.names()) {
      List<Place> namesakes = index.computeIfAbsent(Folded.fold(name), n -> new ArrayList<>(1));
      if (!namesakes.contains(place)) {
        namesakes.add(place);
      }
    }
  }

  /** One entry a folded name, for the automaton; its id is {@code place.} and the name. */
  List<Entry> names() {
    return byName.keySet().stream()
        .filter(name -> name.length() > 1)
        .map(
            name ->
                new Entry(
                    "place." + name,
                    Map.of(),
                    List.of(new Entry.Words(Entry.Form.NAME, name)),
                    List.of(),
                    List.of(),
                    "places"))
        .collect(Collectors.toList());
  }

  /** The places that a hit of kind {@code place} can mean. */
  public List<Place> named(Entry entry) {
    return byName.getOrDefault(entry.slug(), List.of());
  }

  /** The places of an Arabic name, folded or not, those that are only listed last. */
  public List<Place> named(String name) {
    String folded = Folded.fold(name);
    return Stream.concat(byName.getOrDefault(folded, List.of()).stream(), listed(folded).stream())
        .toList();
  }

  /** The places that are only listed, of a folded name. */
  public List<Place> listed(String folded) {
    return listed.getOrDefault(folded, List.of());
  }

  /** The country of an ISO 3166-1 alpha-2 code. */
  public Optional<Place> country(String code) {
    return Optional.ofNullable(countries.get(code));
  }

  /** The first-level unit of an ISO 3166-2 code. */
  public Optional<Place> admin1(String code) {
    return Optional.ofNullable(units.get(code));
  }

  /**
   * The first-level unit of the settlements nearest to a point in degrees, if there are any within
   * a day's walk.
   */
  public Optional<String> unitAt(String country, double lat, double lon) {
    return byId.values().stream()
        .filter(
            p ->
                p.country().equals(country)
                    && !p.admin1().isEmpty()
                    && p.rank() >= 2
                    && Math.abs(p.lat() - lat) < NEARBY_DEGREES
                    && Math.abs(p.lon() - lon) < NEARBY_DEGREES
                    && !p.kind().equals("region"))
        .min(
            Comparator.comparingDouble((Place p) -> p.distanceTo(lat, lon))
                .thenComparing(Place::id))
        .map(Place::admin1);
  }

  /** The world-famous cities of a country, by its ISO 3166-1 alpha-2 code, in the tables' order. */
  public List<Place> metropolises(String country) {
    return metropolises.getOrDefault(country, List.of());
  }

  public Collection<Place> places() {
    return byId.values();
  }
}

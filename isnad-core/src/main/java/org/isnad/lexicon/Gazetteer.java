package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.text.Folded;

/** The built-in table of places, by id and by folded name. Filled while loading, then only read. */
public final class Gazetteer {
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

  private final Map<String, Place> byId = new LinkedHashMap<>();
  private final Map<String, List<Place>> byName = new LinkedHashMap<>();
  private final Map<String, Place> countries = new HashMap<>();
  private final Map<String, Place> units = new HashMap<>();

  Gazetteer() {}

  /** Takes in the rows of a places file; its first line is the header. */
  void read(String file, List<String> lines) {
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        add(place(file + ":" + (i + 1), lines.get(i)));
      }
    }
  }

  private static Place place(String origin, String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new LexiconFormatException(origin, COLUMNS + " columns, not " + cells.length);
    }
    try {
      return new Place(
          cells[ID],
          Stream.of(cells[NAMES].split("\\|", -1))
              .map(String::strip)
              .filter(n -> !n.isEmpty())
              .toList(),
          cells[ENGLISH],
          cells[KIND],
          cells[COUNTRY],
          cells[ADMIN1],
          cells[ADMIN2],
          Double.parseDouble(cells[LAT]),
          Double.parseDouble(cells[LON]),
          Integer.parseInt(cells[RANK]),
          cells[CUE].equals("cue"),
          cells[SOURCE]);
    } catch (NumberFormatException e) {
      throw new LexiconFormatException(origin, "numbers in lat, lon and rank");
    }
  }

  private void add(Place place) {
    if (byId.putIfAbsent(place.id(), place) != null) {
      return;
    }
    if (place.isCountry()) {
      countries.putIfAbsent(place.country(), place);
    } else if (place.isAdmin1()) {
      units.putIfAbsent(place.admin1(), place);
    }
    for (String name : place.names()) {
      List<Place> namesakes = byName.computeIfAbsent(Folded.fold(name), n -> new ArrayList<>());
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
                Entry.of(
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

  /** The places of an Arabic name, folded or not. */
  public List<Place> named(String name) {
    return byName.getOrDefault(Folded.fold(name), List.of());
  }

  /** The country of an ISO 3166-1 alpha-2 code. */
  public Optional<Place> country(String code) {
    return Optional.ofNullable(countries.get(code));
  }

  /** The first-level unit of an ISO 3166-2 code. */
  public Optional<Place> admin1(String code) {
    return Optional.ofNullable(units.get(code));
  }

  public Collection<Place> places() {
    return byId.values();
  }
}

package org.isnad.web.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Place;
import org.isnad.store.Json;
import org.isnad.text.Folded;
import org.jspecify.annotations.Nullable;

/** Finds places and parties by a part of their name, in Arabic or in English. */
final class Finder {

  private static final int MOST = 12;
  private static final int SHORTEST = 2;
  private static final int GOVERNORATE = 3;
  private static final int COUNTRY = 4;

  private record Keyed<T>(String english, List<String> folded, T what, int rank) {}

  private record Loaded(
      List<Keyed<Place>> places,
      Map<String, Place> byId,
      List<Keyed<Party>> parties,
      Map<String, Party> partyById,
      Map<String, Integer> numbers) {}

  private volatile @Nullable Loaded loaded;

  /** Loaded when first asked for: it takes a moment. */
  private Loaded loaded() {
    Loaded known = loaded;
    if (known == null) {
      synchronized (this) {
        known = loaded;
        if (known == null) {
          known = load(Lexicon.arabic());
          loaded = known;
        }
      }
    }
    return known;
  }

  private static Loaded load(Lexicon lexicon) {
    List<Keyed<Place>> places = new ArrayList<>();
    Map<String, Place> byId = new TreeMap<>();
    Collection<Place> all = lexicon.gazetteer().places();
    for (Place place : all) {
      if (!place.isUnknown()) {
        byId.put(place.id(), place);
        places.add(
            new Keyed<>(
                lower(place.english()),
                place.names().stream().map(Folded::fold).toList(),
                place,
                place.rank()));
      }
    }
    List<Keyed<Party>> parties = new ArrayList<>();
    Map<String, Party> partyById = new TreeMap<>();
    Map<String, Integer> numbers = new TreeMap<>();
    for (Entry entry : lexicon.entries().values()) {
      if (entry.kind().equals("party") && entry.attribute("label").isPresent()) {
        Party party = new Party(entry.slug(), entry.text("label"), entry.text("arabic"));
        partyById.put(party.id(), party);
        List<String> names = new ArrayList<>();
        names.add(Folded.fold(party.arabic()));
        entry.words().forEach(words -> names.add(Folded.fold(words.text())));
        parties.add(new Keyed<>(lower(party.label()), names, party, 0));
      } else if (entry.kind().equals("number") && entry.text("value").matches("[0-9]{1,6}")) {
        entry
            .words()
            .forEach(w -> numbers.put(Folded.fold(w.text()), Integer.valueOf(entry.text("value"))));
      }
    }
    return new Loaded(List.copyOf(places), byId, List.copyOf(parties), partyById, numbers);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  List<Place> places(String part) {
    return found(loaded().places(), part);
  }

  Optional<Place> place(String id) {
    return Optional.ofNullable(loaded().byId().get(id));
  }

  List<Party> parties(String part) {
    return found(loaded().parties(), part);
  }

  Optional<Party> party(String id) {
    return Optional.ofNullable(loaded().partyById().get(id));
  }

  private static <T> List<T> found(List<Keyed<T>> all, String part) {
    String english = lower(part.strip());
    if (english.codePointCount(0, english.length()) < SHORTEST) {
      return List.of();
    }
    String folded = Folded.fold(part.strip());
    Set<String> wanted = new HashSet<>(List.of(folded));
    // A place is often selected with the preposition that is written onto it.
    for (String prefix : List.of("\u0628", "\u0644", "\u0648")) {
      if (folded.startsWith(prefix) && folded.length() > SHORTEST + 1) {
        wanted.add(folded.substring(1));
      }
    }
    record Ranked<U>(int distance, Keyed<U> keyed) {}
    List<Ranked<T>> hits = new ArrayList<>();
    for (Keyed<T> keyed : all) {
      int distance = distance(keyed, english, wanted);
      if (distance < Integer.MAX_VALUE) {
        hits.add(new Ranked<>(distance, keyed));
      }
    }
    hits.sort(
        Comparator.<Ranked<T>>comparingInt(Ranked::distance)
            .thenComparingInt(hit -> hit.keyed().rank())
            .thenComparing(hit -> hit.keyed().english()));
    return hits.stream().limit(MOST).map(hit -> hit.keyed().what()).toList();
  }

  /** 0 for the name itself, 1 for one that begins so, 2 for one that holds it. */
  private static int distance(Keyed<?> keyed, String english, Set<String> wanted) {
    int best = distance(keyed.english(), english);
    for (String name : keyed.folded()) {
      for (String part : wanted) {
        if (!part.isEmpty()) {
          best = Math.min(best, distance(name, part));
        }
      }
    }
    return best;
  }

  private static int distance(String name, String part) {
    if (name.equals(part)) {
      return 0;
    }
    return name.startsWith(part) ? 1 : name.contains(part) ? 2 : Integer.MAX_VALUE;
  }

  /** The number that words mean, figures or a numeral, alone or the only one among others. */
  Optional<Long> number(String words) {
    List<Long> numbers = new ArrayList<>();
    for (String word : Filled.ascii(words).split("[^\\p{L}\\p{M}\\p{N}]+")) {
      if (word.matches("[0-9]{1,6}")) {
        numbers.add(Long.valueOf(word));
      } else {
        Integer known = loaded().numbers().get(Folded.fold(word));
        if (known != null) {
          numbers.add(known.longValue());
        }
      }
    }
    return numbers.size() == 1 ? Optional.of(numbers.get(0)) : Optional.empty();
  }

  /** How exact a place of the gazetteer is by itself: 1 exact, 2 near, 3 governorate, 4 country. */
  static int precision(Place place) {
    if (place.isCountry()) {
      return COUNTRY;
    }
    if (place.isAdmin1()) {
      return GOVERNORATE;
    }
    return place.kind().equals("district") || place.kind().equals("region") ? 2 : 1;
  }

  static Json json(Place place) {
    Map<String, Json> members = new TreeMap<>();
    members.put("id", Json.of(place.id()));
    members.put("name", Json.of(place.english()));
    members.put("name_ar", Json.of(place.names().isEmpty() ? null : place.names().get(0)));
    members.put("kind", Json.of(place.kind()));
    members.put("country", Json.of(place.country()));
    members.put("admin1", Json.of(place.admin1().isEmpty() ? null : place.admin1()));
    members.put("lat", new Json(BigDecimal.valueOf(place.lat()).stripTrailingZeros()));
    members.put("lon", new Json(BigDecimal.valueOf(place.lon()).stripTrailingZeros()));
    members.put("precision", Json.of(precision(place)));
    return Json.of(members);
  }

  static Json json(Party party) {
    return Json.of(
        Map.of(
            "id", Json.of(party.id()),
            "name", Json.of(party.label()),
            "name_ar", Json.of(party.arabic())));
  }
}

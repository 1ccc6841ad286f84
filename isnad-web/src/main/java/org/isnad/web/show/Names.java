package org.isnad.web.show;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.export.Areas;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Place;

/** Names of countries, governorates and parties by their codes, in both languages. */
public final class Names {

  private static final String PARTIES = "parties-";

  private final Areas areas = Areas.load();
  private final Map<String, Bilingual> parties = new HashMap<>();

  private static final class Holder {
    private static final Names ALL = new Names();
  }

  private Names() {
    for (String file : Lexicon.lines("index.txt")) {
      if (file.startsWith(PARTIES)) {
        Lexicon.entries(file).forEach(this::add);
      }
    }
  }

  /** Those of the built-in tables; the first call reads them. */
  public static Names builtIn() {
    return Holder.ALL;
  }

  private static Bilingual names(Place place) {
    return Bilingual.of(first(place.names()), place.english());
  }

  private static String first(List<String> names) {
    return names.isEmpty() ? "" : names.get(0);
  }

  private void add(Entry entry) {
    if (!entry.slug().endsWith(".weak") && entry.attribute("label").isPresent()) {
      parties.putIfAbsent(
          entry.slug(),
          Bilingual.of(entry.attribute("arabic").orElse(""), entry.attribute("label").orElse("")));
    }
  }

  /** The country of an ISO 3166-1 alpha-2 code; the code itself if it has no name. */
  public Bilingual country(String code) {
    return areas.country(code).map(Names::names).orElseGet(() -> Bilingual.same(code));
  }

  /** The first-level unit of an ISO 3166-2 code; the code itself if it has no name. */
  public Bilingual admin1(String code) {
    return areas.admin1(code).map(Names::names).orElseGet(() -> Bilingual.same(code));
  }

  /** The party of an id of the lexicon; the id itself if it has no name. */
  public Bilingual party(String id) {
    return parties.getOrDefault(id, Bilingual.same(id));
  }
}

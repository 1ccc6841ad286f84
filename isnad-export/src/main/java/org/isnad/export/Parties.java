package org.isnad.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Lexicon;

/** The parties that the lexicon knows by name. */
final class Parties {

  /**
   * A party.
   *
   * @param id its slug
   * @param label English name
   * @param arabic usual press name
   * @param side what kind of party: {@code army}, {@code armed_group}, {@code person} ...
   * @param countries ISO 3166-1 alpha-2 codes of where it is at home
   */
  record Party(String id, String label, String arabic, String side, List<String> countries) {

    Party {
      countries = List.copyOf(countries);
    }

    boolean isState() {
      return List.of("army", "police", "security", "state").contains(side);
    }
  }

  private static final String GENERIC = "parties-generic.lex";

  private final Map<String, Party> byId = new HashMap<>();
  private final Map<String, Party> byLabel = new HashMap<>();

  /** All of the lexicon but people. */
  static Parties load() {
    Parties parties = new Parties();
    for (String file : Lexicon.lines("index.txt")) {
      if (file.startsWith("parties-")) {
        Lexicon.entries(file).forEach(entry -> parties.add(entry, file.equals(GENERIC)));
      }
    }
    return parties;
  }

  /** A person is no party that may be named; "protesters" are persons of no name. */
  private void add(Entry entry, boolean generic) {
    String side = entry.attribute("side").orElse("");
    if (entry.slug().startsWith("not.") || side.equals("person") && !generic) {
      return;
    }
    String id = entry.slug().replace(".weak", "");
    List<String> countries = new ArrayList<>();
    entry.attribute("country").ifPresent(c -> countries.addAll(List.of(c.strip().split(" +"))));
    Party party =
        new Party(
            id,
            entry.attribute("label").orElse(""),
            entry.attribute("arabic").orElse(""),
            side,
            countries);
    if (!party.label().isEmpty()) {
      byId.putIfAbsent(id, party);
      byLabel.putIfAbsent(party.label(), party);
    }
  }

  Optional<Party> of(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  Optional<Party> labelled(String label) {
    return Optional.ofNullable(byLabel.get(label));
  }
}

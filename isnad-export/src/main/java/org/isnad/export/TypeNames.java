package org.isnad.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What ACLED calls the types that we have codes for. */
record TypeNames(String code, String event, String subEvent, String disorder) {

  private static final Map<String, TypeNames> ALL = read();

  static Optional<TypeNames> of(String code) {
    return Optional.ofNullable(ALL.get(code));
  }

  static List<String> codes() {
    return List.copyOf(ALL.keySet());
  }

  static List<String> events() {
    return ALL.values().stream().map(TypeNames::event).distinct().toList();
  }

  static List<String> subEvents() {
    return ALL.values().stream().map(TypeNames::subEvent).distinct().toList();
  }

  /** True for what ACLED calls political violence by armed actors. */
  boolean isArmedForce() {
    return event.equals("Battles")
        || event.equals("Explosions/Remote violence")
        || event.equals("Violence against civilians")
        || code.equals("protest_excessive_force");
  }

  boolean isAgainstCivilians() {
    return event.equals("Violence against civilians") || code.equals("protest_excessive_force");
  }

  boolean isDemonstration() {
    return event.equals("Protests") || event.equals("Riots");
  }

  private static Map<String, TypeNames> read() {
    Map<String, TypeNames> all = new LinkedHashMap<>();
    for (Map<String, String> row : Table.read("types.tsv")) {
      String code = Table.cell(row, "code");
      all.put(
          code,
          new TypeNames(
              code,
              Table.cell(row, "event"),
              Table.cell(row, "sub_event"),
              Table.cell(row, "disorder")));
    }
    return all;
  }
}

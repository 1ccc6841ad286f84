package org.isnad.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * ACLED's names of parties, as far as they are known to us, and its kinds of actors. Others stay as
 * they were reported, without a kind.
 */
final class AcledActors {

  /** ACLED's kinds, by their numbers. */
  private static final List<String> KINDS =
      List.of(
          "",
          "State forces",
          "Rebel group",
          "Political militia",
          "Identity militia",
          "Rioters",
          "Protesters",
          "Civilians",
          "External/Other forces");

  private static final int STATE = 1;
  private static final int MILITIA = 3;
  private static final int RIOTERS = 5;
  private static final int PROTESTERS = 6;
  private static final int CIVILIANS = 7;
  private static final int OUTSIDE = 8;

  private static final List<Map<String, String>> NAMES = Table.read("acled-actors.tsv");

  private static final List<String> CIVILIAN =
      List.of(
          "civilians",
          "civilian_vehicle",
          "residential",
          "public_place",
          "religious",
          "education",
          "health",
          "media",
          "aid");

  /**
   * An actor.
   *
   * @param name empty if nobody is told
   * @param kind ACLED's number; 0 if it is not known
   */
  record Side(String name, int kind) {

    static final Side NONE = new Side("", 0);

    String kindName() {
      return kindName(kind);
    }

    private static String kindName(int kind) {
      return KINDS.get(kind);
    }

    /** ACLED's word for who meets whom; the lower number comes first. */
    static String interaction(Side one, Side other) {
      if (one.kind == 0 || other.kind == 0 && !other.name.isEmpty()) {
        return "";
      }
      if (other.kind == 0) {
        return one.kindName() + " only";
      }
      int lower = Math.min(one.kind, other.kind);
      int higher = Math.max(one.kind, other.kind);
      // The one pair that ACLED spells the other way round.
      return lower == CIVILIANS && higher == OUTSIDE
          ? kindName(higher) + "-" + kindName(lower)
          : kindName(lower) + "-" + kindName(higher);
    }
  }

  private final Parties parties;
  private final Areas areas;

  AcledActors(Parties parties, Areas areas) {
    this.parties = parties;
    this.areas = areas;
  }

  /** Who did it. */
  Side first(Case incident) {
    String id = incident.text("actor", "id").orElse("unknown");
    boolean demonstration = incident.type().filter(TypeNames::isDemonstration).isPresent();
    if (id.equals("protesters") || id.equals("rioters")) {
      boolean riot = incident.type().filter(t -> t.event().equals("Riots")).isPresent();
      return riot ? of("Rioters", RIOTERS, incident) : of("Protesters", PROTESTERS, incident);
    }
    if (id.equals("unknown")) {
      return demonstration ? Side.NONE : of("Unidentified Armed Group", MILITIA, incident);
    }
    Optional<Parties.Party> party = parties.of(id);
    String reported =
        incident
            .text("actor", "label")
            .or(() -> incident.text("actor", "name"))
            .or(() -> party.map(Parties.Party::label))
            .orElse("");
    return known(id, incident).orElse(new Side(reported, kind(party, incident)));
  }

  /** Whom it met. */
  Side second(Case incident) {
    boolean demonstration = incident.type().filter(TypeNames::isDemonstration).isPresent();
    String actor = incident.text("actor", "id").orElse("unknown");
    if (demonstration) {
      boolean own = actor.equals("protesters") || actor.equals("rioters");
      boolean riot = incident.type().filter(t -> t.event().equals("Riots")).isPresent();
      if (own) {
        return Side.NONE;
      }
      return riot ? of("Rioters", RIOTERS, incident) : of("Protesters", PROTESTERS, incident);
    }
    if (isAtCivilians(incident)) {
      return of("Civilians", CIVILIANS, incident);
    }
    Optional<String> owner = incident.text("target", "owner");
    Optional<Parties.Party> party = owner.flatMap(parties::labelled);
    return party
        .flatMap(p -> known(p.id(), incident))
        .or(() -> owner.map(name -> new Side(name, kind(party, incident))))
        .orElse(Side.NONE);
  }

  /** True if civilians are what was aimed at, or the type says so. */
  static boolean isAtCivilians(Case incident) {
    String target = incident.text("target", "category").orElse("");
    return incident.type().filter(TypeNames::isAgainstCivilians).isPresent()
        || CIVILIAN.contains(target) && incident.type().filter(t -> t.isArmedForce()).isPresent();
  }

  private Side of(String whom, int kind, Case incident) {
    return new Side(
        whom
            + incident
                .text("where", "country")
                .map(c -> " (" + areas.countryName(c) + ")")
                .orElse(""),
        kind);
  }

  private static Optional<Side> known(String party, Case incident) {
    String country = incident.text("where", "country").orElse("");
    int year = incident.end().map(day -> day.getYear()).orElse(0);
    return NAMES.stream()
        .filter(row -> Table.cell(row, "party").equals(party))
        .filter(row -> List.of("", country).contains(Table.cell(row, "country")))
        .filter(row -> year >= year(row, "from", 0) && year <= year(row, "to", Integer.MAX_VALUE))
        .findFirst()
        .map(row -> new Side(Table.cell(row, "name"), Integer.parseInt(Table.cell(row, "inter"))));
  }

  private static int year(Map<String, String> row, String name, int otherwise) {
    String cell = Table.cell(row, name);
    if (cell.isEmpty()) {
      return otherwise;
    }
    return Integer.parseInt(cell);
  }

  /** A state's forces are at home or outside; of others we do not know ACLED's kind. */
  private static int kind(Optional<Parties.Party> party, Case incident) {
    if (party.isEmpty()) {
      return 0;
    }
    if (List.of("coalition", "foreign_force", "peacekeepers").contains(party.get().side())) {
      return OUTSIDE;
    }
    if (!party.get().isState() || party.get().countries().isEmpty()) {
      return 0;
    }
    String country = incident.text("where", "country").orElse("");
    return party.get().countries().contains(country) ? STATE : OUTSIDE;
  }
}

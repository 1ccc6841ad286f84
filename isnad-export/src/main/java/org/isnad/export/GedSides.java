package org.isnad.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** UCDP's two sides of an event, with the few numbers that we know. */
final class GedSides {

  private static final long GOVERNMENT_OF_IRAQ = 116;
  private static final long ISLAMIC_STATE = 234;
  private static final long CIVILIANS = 1;
  private static final long IRAQ = 645;

  /** Ids of those who are no organised actor. */
  private static final Set<String> NOBODY = Set.of("unknown", "protesters", "rioters");

  private static final Set<String> GROUPS = Set.of("armed_group", "militia");

  private static final long STATE_BASED = 1;
  private static final long NON_STATE = 2;
  private static final long ONE_SIDED = 3;

  /** What UCDP writes of a side. */
  private record Side(
      String name, @Nullable Long id, boolean state, boolean group, @Nullable Long gwno) {

    boolean isOrganised() {
      return state || group;
    }
  }

  private final Parties parties;

  GedSides(Parties parties) {
    this.parties = parties;
  }

  /** Fills in what is known of who fought whom; what is not known stays empty. */
  void fill(Case incident, Map<String, @Nullable Object> cells) {
    Optional<Side> actor =
        incident
            .text("actor", "id")
            .filter(id -> !NOBODY.contains(id))
            .flatMap(
                id ->
                    parties
                        .of(id)
                        .map(this::side)
                        .or(() -> incident.text("actor", "name").map(GedSides::unlisted)));
    boolean atCivilians = incident.type().filter(TypeNames::isAgainstCivilians).isPresent();
    Optional<Side> target =
        atCivilians
            ? Optional.of(new Side("Civilians", CIVILIANS, false, false, null))
            : incident.text("target", "owner").flatMap(parties::labelled).map(this::side);
    // A government is always side A.
    boolean turned = target.filter(Side::state).isPresent() && actor.filter(Side::state).isEmpty();
    side(turned ? target : actor, "a", cells);
    side(turned ? actor : target, "b", cells);
    if (actor.isPresent() && target.isPresent()) {
      cells.put("type_of_violence", violence(actor.get(), target.get(), atCivilians));
      Side first = turned ? target.get() : actor.get();
      Side second = turned ? actor.get() : target.get();
      cells.put("dyad_name", first.name() + " - " + second.name());
    }
  }

  /** Empty where it depends on what a coalition or an unlisted party is. */
  private static @Nullable Long violence(Side actor, Side target, boolean atCivilians) {
    if (atCivilians) {
      return ONE_SIDED;
    }
    if (!actor.isOrganised() || !target.isOrganised()) {
      return null;
    }
    return actor.state() || target.state() ? STATE_BASED : NON_STATE;
  }

  private static void side(
      Optional<Side> side, String letter, Map<String, @Nullable Object> cells) {
    side.ifPresent(
        s -> {
          cells.put("side_" + letter, s.name());
          cells.put("side_" + letter + "_new_id", s.id());
          cells.put("gwno" + letter, s.gwno());
        });
  }

  private Side side(Parties.Party party) {
    if (party.isState() && party.countries().equals(List.of("IQ"))) {
      return new Side("Government of Iraq", GOVERNMENT_OF_IRAQ, true, false, IRAQ);
    }
    if (party.id().equals("islamic-state") || party.id().equals("islamic-state-iraq-provinces")) {
      return new Side("IS", ISLAMIC_STATE, false, true, null);
    }
    return new Side(party.label(), null, party.isState(), GROUPS.contains(party.side()), null);
  }

  private static Side unlisted(String name) {
    return new Side(name, null, false, false, null);
  }
}

package org.isnad.mention.place;

import java.util.List;
import java.util.OptionalInt;
import org.isnad.lexicon.Place;

/**
 * A place that a report names, in its context.
 *
 * @param first first token of the words that it rests on, direction words included
 * @param end one past the last
 * @param name first token of the name itself
 * @param place which place it is taken for
 * @param bearing the direction from it, in degrees, if the report gives one
 * @param km how far from it in that direction, in kilometres; 0 if the report does not say
 * @param near true if the report says near it or on the way to it
 * @param wide true if the words mean its surroundings or only a part of it (countryside, "north of
 *     the governorate")
 * @param locative true if the words say that something is there
 * @param coordinated true if an "and" joins it to a place of the same kind before it
 * @param containers larger places named with it
 */
public record PlaceMention(
    int first,
    int end,
    int name,
    Place place,
    OptionalInt bearing,
    double km,
    boolean near,
    boolean wide,
    boolean locative,
    boolean coordinated,
    List<Place> containers) {
  public PlaceMention {
    containers = List.copyOf(containers);
  }

  /** The same mention, placed by a preposition before the places that it is coordinated with. */
  public PlaceMention located() {
    return new PlaceMention(
        first, end, name, place, bearing, km, near, wide, true, coordinated, containers);
  }

  /** How exact the place is: the higher, the more exact. */
  public int exactness() {
    return switch (place.kind()) {
      case "country" -> 0;
      case "region" -> place.admin1().isEmpty() ? 0 : 2;
      case "admin1", "desert", "sea" -> 1;
      case "district" -> 3;
      case "unknown" -> place.country().isEmpty() ? 2 : 5;
      case "city", "subdistrict" -> 4;
      case "mountain", "river", "valley", "island" -> 4;
      default -> 5;
    };
  }

  /** This mention of an unknown name, put into a known place. */
  public PlaceMention inside(Place container) {
    return new PlaceMention(
        first,
        end,
        name,
        place.inside(container),
        bearing,
        km,
        near,
        wide,
        locative,
        coordinated,
        List.of(container));
  }

  /** This mention, of another place. */
  PlaceMention of(Place other) {
    return new PlaceMention(
        first, end, name, other, bearing, km, near, wide, locative, coordinated, containers);
  }

  /** This mention with the direction and distance of another. */
  PlaceMention turned(PlaceMention other) {
    return new PlaceMention(
        first,
        end,
        name,
        place,
        other.bearing,
        other.km,
        near,
        wide,
        locative,
        coordinated,
        containers);
  }
}

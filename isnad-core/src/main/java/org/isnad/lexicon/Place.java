package org.isnad.lexicon;

import java.util.List;

/**
 * A place of the gazetteer.
 *
 * @param id kebab-case, country first
 * @param names Arabic names, the usual press spelling first
 * @param english English name, ASCII
 * @param kind what it is: {@code country}, {@code admin1}, {@code district}, {@code town}, {@code
 *     base} ...
 * @param country ISO 3166-1 alpha-2
 * @param admin1 ISO 3166-2; empty for a country or a region of several
 * @param admin2 English name of the district; may be empty
 * @param lat degrees north, WGS 84
 * @param lon degrees east, WGS 84
 * @param rank 1 (world-famous) to 5 (village); 6 for a name out of a list of all settlements
 * @param cue true if the bare name is also an ordinary word and needs a place noun or its container
 *     beside it
 * @param source where the facts are from
 */
public record Place(
    String id,
    List<String> names,
    String english,
    String kind,
    String country,
    String admin1,
    String admin2,
    double lat,
    double lon,
    int rank,
    boolean cue,
    String source) {
  private static final double EARTH_DIAMETER_KM = 12742;
  private static final int LISTED = 6;

  public Place {
    names = List.copyOf(names);
  }

  /** Equal places have equal ids. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  public boolean isCountry() {
    return kind.equals("country");
  }

  public boolean isAdmin1() {
    return kind.equals("admin1");
  }

  /**
   * True for a place that is known from a list only: its name counts after a place noun and near
   * other places that a report names.
   */
  public boolean isListed() {
    return rank >= LISTED;
  }

  /**
   * True for a name that no gazetteer has; its point, if any, is that of a place that contains it.
   */
  public boolean isUnknown() {
    return kind.equals("unknown");
  }

  /** This unknown name, put into a known place. */
  public Place inside(Place container) {
    return new Place(
        id,
        names,
        english,
        kind,
        container.country,
        container.admin1,
        container.admin2,
        container.lat,
        container.lon,
        rank,
        cue,
        container.kind);
  }

  /** True if this place can hold the other: its country, its governorate or its district. */
  public boolean holds(Place other) {
    if (other == this || !country.equals(other.country)) {
      return false;
    }
    return switch (kind) {
      case "country" -> !other.isCountry();
      case "admin1" -> admin1.equals(other.admin1) && !other.isAdmin1();
      case "district" ->
          admin1.equals(other.admin1)
              && english.equals(other.admin2)
              && !other.kind.equals("district");
      default -> false;
    };
  }

  /** Great-circle distance in kilometres. */
  public double distanceTo(Place other) {
    return distanceTo(other.lat, other.lon);
  }

  /** Great-circle distance in kilometres to a point in degrees. */
  public double distanceTo(double otherLat, double otherLon) {
    double a = Math.toRadians(lat);
    double b = Math.toRadians(otherLat);
    double h =
        Math.pow(Math.sin((b - a) / 2), 2)
            + Math.cos(a) * Math.cos(b) * Math.pow(Math.sin(Math.toRadians(otherLon - lon) / 2), 2);
    return EARTH_DIAMETER_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }
}

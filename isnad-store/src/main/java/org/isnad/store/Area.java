package org.isnad.store;

/**
 * A part of the earth, from south to north and from west to east, in degrees (WGS 84); with a
 * radius also no farther than that from its middle.
 *
 * @param kilometres radius; 0 for the whole box
 */
public record Area(double south, double west, double north, double east, double kilometres) {

  private static final double RADIUS_OF_THE_EARTH = 6371.0;
  private static final double KILOMETRES_A_DEGREE = 111.2;

  public Area {
    if (!(south >= -90 && south <= north && north <= 90)) {
      throw new IllegalArgumentException("south and north must lie between -90 and 90, in order");
    }
    if (!(west >= -180 && west <= east && east <= 180)) {
      throw new IllegalArgumentException("west and east must lie between -180 and 180, in order");
    }
    if (!(kilometres >= 0)) {
      throw new IllegalArgumentException("a radius must not be less than 0");
    }
  }

  /** Everything in a box. */
  public static Area box(double south, double west, double north, double east) {
    return new Area(south, west, north, east, 0);
  }

  /**
   * Everything about a point. An area over the 180th meridian ends there.
   *
   * @param kilometres more than 0
   */
  public static Area about(double lat, double lon, double kilometres) {
    if (!(kilometres > 0 && Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
      throw new IllegalArgumentException("no point with a radius: " + lat + ", " + lon);
    }
    double high = Math.min(kilometres / KILOMETRES_A_DEGREE, Math.min(90 - lat, 90 + lat));
    double shrunk = Math.max(0.01, Math.cos(Math.toRadians(lat)));
    double wide =
        Math.min(kilometres / KILOMETRES_A_DEGREE / shrunk, Math.min(180 - lon, 180 + lon));
    return new Area(lat - high, lon - wide, lat + high, lon + wide, kilometres);
  }

  /** Whether a point lies in it. */
  public boolean holds(double lat, double lon) {
    if (lat < south || lat > north || lon < west || lon > east) {
      return false;
    }
    return kilometres == 0
        || distance((south + north) / 2, (west + east) / 2, lat, lon) <= kilometres;
  }

  /** Kilometres between two points on a sphere. */
  private static double distance(double lat, double lon, double otherLat, double otherLon) {
    double north = Math.sin(Math.toRadians(otherLat - lat) / 2);
    double east = Math.sin(Math.toRadians(otherLon - lon) / 2);
    double haversine =
        north * north
            + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(otherLat)) * east * east;
    return 2 * RADIUS_OF_THE_EARTH * Math.asin(Math.min(1, Math.sqrt(haversine)));
  }
}

package org.isnad.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.lexicon.Place;
import org.isnad.store.Json;

/**
 * A place that hides where it is: the centre of a cell of a fixed grid, and no name below the
 * governorate, since a quarter's name tells more than the cell.
 */
final class CoarsePlace {

  private static final BigDecimal HALF = new BigDecimal("0.05");
  private static final BigDecimal NORTHMOST = new BigDecimal("89.95");
  private static final BigDecimal EASTMOST = new BigDecimal("179.95");

  private CoarsePlace() {}

  static Json of(Json where, Areas areas) {
    Map<String, Json> shown = new TreeMap<>();
    shown.put("country", where.get("country"));
    shown.put("admin1", where.get("admin1"));
    Optional<Place> unit = where.get("admin1").text().flatMap(areas::admin1);
    shown.put("name", Json.of(unit.map(Place::english).orElse(null)));
    shown.put("name_ar", Json.of(unit.map(p -> p.names().get(0)).orElse(null)));
    shown.put("lat", snapped(where.get("lat"), NORTHMOST));
    shown.put("lon", snapped(where.get("lon"), EASTMOST));
    boolean exact = where.get("precision").equals(Json.of(1));
    shown.put("precision", exact ? Json.of(2) : where.get("precision"));
    shown.put("confidence", where.get("confidence"));
    return Json.of(shown);
  }

  /** The centre of its cell; equal cells give equal numbers, whatever was asked. */
  private static Json snapped(Json degrees, BigDecimal most) {
    return degrees
        .number()
        .map(d -> d.setScale(1, RoundingMode.FLOOR).add(HALF).min(most))
        .map(d -> new Json(d.stripTrailingZeros()))
        .orElse(Json.NULL);
  }
}

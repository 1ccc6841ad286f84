package org.isnad.export;

import java.util.Optional;

/** The nominal radius around a point. */
final class Uncertainty {

  private static final long PLACE = 2_500;
  private static final long NEAR = 25_000;
  private static final long GOVERNORATE = 100_000;

  /** Half the diagonal of a cell of 0.1 by 0.1 degree at the equator, rounded up. */
  static final long CELL = 7_900;

  private Uncertainty() {}

  /** Metres; nothing without a point. */
  static Optional<Long> of(Case incident) {
    if (!incident.hasPoint()) {
      return Optional.empty();
    }
    long radius =
        switch (incident.placePrecision()) {
          case 1 -> PLACE;
          case 2 -> NEAR;
          default -> GOVERNORATE;
        };
    return Optional.of(incident.isPublic() ? radius + CELL : radius);
  }
}

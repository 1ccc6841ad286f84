package org.isnad.export;

import java.util.Optional;

/** What a file says of itself: complete, or public and what is withheld. */
final class Release {

  static final String COMPLETE = "complete: as kept, not for publication";

  static final String PUBLIC = "public: names withheld; coordinates on a 0.1° grid; delayed 7 days";

  /** A public file tells nothing of the last days. */
  static final int DELAY_DAYS = 7;

  static final String AS_KEPT = "as-kept";
  static final String GRID = "grid-0.1";

  private Release() {}

  static String of(ExportOptions options) {
    return options.publicOn().map(day -> PUBLIC).orElse(COMPLETE);
  }

  /** What a row of a public table says in a column that has another use; nothing otherwise. */
  static Optional<String> remark(Case incident) {
    return incident.isPublic() ? Optional.of("[" + PUBLIC + "]") : Optional.empty();
  }
}

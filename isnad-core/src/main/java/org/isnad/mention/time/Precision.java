package org.isnad.mention.time;

import java.util.Locale;

/** How exactly a time is known. */
public enum Precision {
  HOUR,
  DAY,
  DAYS,
  WEEK,
  MONTH,
  YEAR,
  UNKNOWN;

  /** The code that stands in a record. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

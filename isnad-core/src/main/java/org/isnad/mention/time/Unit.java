package org.isnad.mention.time;

/** A unit that times are counted in. */
enum Unit {
  MINUTE,
  HOUR,
  DAY,
  WEEK,
  MONTH,
  YEAR,
  DECADE
}

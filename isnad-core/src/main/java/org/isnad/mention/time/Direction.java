package org.isnad.mention.time;

/** Which of the days or months of one name is meant. */
enum Direction {
  /** Not said: the latest that has begun. */
  NEAREST,
  /** Said to be past: never the one that is running. */
  PAST,
  /** Said to be the one that is running. */
  CURRENT,
  /** Said to be ahead. */
  NEXT
}

package org.isnad.ingest;

/** How much of one thing is read before it is refused, so that no input can exhaust the memory. */
final class Limits {

  private static final int MEGABYTE = 1024 * 1024;

  /** The longest news page known to us has half a megabyte. */
  static final int REPORT_BYTES = 16 * MEGABYTE;

  /** A page saved with its pictures, of which the text is a small part. */
  static final int PAGE_BYTES = 64 * MEGABYTE;

  static final int NESTING = 64;

  private Limits() {}

  static String tooLong() {
    return "longer than "
        + REPORT_BYTES / MEGABYTE
        + " MB, the limit for one report; put many reports in one file as JSON Lines";
  }
}

package org.isnad.mention.time;

import java.util.Locale;

/** What a date of publication rests on, the strongest first. */
public enum Basis {
  /** Given by the user, the feed or the page's markup. */
  METADATA,
  /** A full date in the address. */
  URL,
  /** A date printed as the article's own. */
  DATELINE,
  /** The body names its own day with a full date. */
  TEXT,
  /** Follows from what the text says. */
  INFERRED,
  UNKNOWN;

  /** The code that stands in a record. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

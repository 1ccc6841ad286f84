package org.isnad.mention.harm;

import java.util.Locale;

/** What happened to people. */
public enum Outcome {
  KILLED,
  INJURED,
  ABDUCTED,
  ARRESTED,
  CASUALTIES;

  static Outcome of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}

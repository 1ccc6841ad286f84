package org.isnad.account;

import java.util.Locale;

/** Whether an incident took place, as the report tells it. */
public enum Status {
  OCCURRED,
  FOILED,
  CLAIMED_UNCONFIRMED,
  PLANNED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

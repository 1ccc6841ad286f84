package org.isnad.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What somebody may do; each role may also do all that the roles before it may. */
public enum Role {
  /** Nobody is signed in. */
  NOBODY,
  /** Sees everything that is not personal to the others. */
  VIEWER,
  /** Adds reports and decides on what machines read. */
  CODER,
  /** Merges, splits, rejects and finishes. */
  REVIEWER,
  /** Says who may do what. */
  ADMIN;

  /** The roles that a person can have. */
  public static final List<Role> OF_PEOPLE = List.of(VIEWER, CODER, REVIEWER, ADMIN);

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The role of a person with that code. */
  public static Optional<Role> of(String code) {
    return Arrays.stream(values()).filter(r -> r != NOBODY && r.code().equals(code)).findFirst();
  }

  public boolean isAtLeast(Role least) {
    return compareTo(least) >= 0;
  }
}

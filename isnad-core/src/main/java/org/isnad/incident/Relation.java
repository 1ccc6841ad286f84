package org.isnad.incident;

/**
 * How the origins of two reports' tellings of one incident stand to each other.
 *
 * @param kind what is known
 * @param reason why, in a few words
 */
public record Relation(Kind kind, String reason) {
  /** What is known of two origins. */
  public enum Kind {
    /** They are one source told twice. */
    SAME,
    /** They are two. */
    DIFFERENT,
    /** The texts do not tell. */
    UNDECIDED
  }

  static Relation same(String reason) {
    return new Relation(Kind.SAME, reason);
  }

  static Relation different(String reason) {
    return new Relation(Kind.DIFFERENT, reason);
  }

  static Relation undecided(String reason) {
    return new Relation(Kind.UNDECIDED, reason);
  }
}

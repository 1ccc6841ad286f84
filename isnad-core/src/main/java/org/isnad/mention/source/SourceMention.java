package org.isnad.mention.source;

import java.util.Optional;

/**
 * A source that a report names, or goes on quoting.
 *
 * @param first first token
 * @param end one past the last
 * @param from folded position of the first letter, without a glued preposition
 * @param to folded position after the last
 * @param kind the codebook's kind of link
 * @param named true if a person or body can be held to it
 * @param saying true if a word of saying governs it
 * @param role how the report names it
 * @param meant the source named before that these words point back to
 */
public record SourceMention(
    int first,
    int end,
    int from,
    int to,
    String kind,
    boolean named,
    boolean saying,
    Role role,
    Optional<SourceMention> meant) {
  /** How a report names a source. */
  public enum Role {
    /** By its own words. */
    NAMED,
    /** By words that point back ("the same source"). */
    REFERENCE,
    /** Not at all: a verb of saying goes on ("and he added that"). */
    CONTINUED,
    /** As the paper that something stands in ("a statement"). */
    DOCUMENT,
    /** As that paper, pointing back to whose it is ("the statement"). */
    STATEMENT;

    public boolean isDocument() {
      return this == DOCUMENT || this == STATEMENT;
    }
  }

  SourceMention meaning(SourceMention other) {
    return new SourceMention(
        first, end, from, to, kind, named, saying, role, Optional.of(other.meant.orElse(other)));
  }

  boolean overlaps(SourceMention other) {
    return from < other.to && other.from < to;
  }

  public boolean isAgency() {
    return kind.equals("agency") || kind.equals("outlet");
  }
}

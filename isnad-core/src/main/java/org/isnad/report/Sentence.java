package org.isnad.report;

/**
 * A sentence of a document, as a range of its tokens.
 *
 * @param first first token
 * @param end one past the last token
 * @param role what the line is that it stands in
 * @param line number of the line, from 0
 * @param paragraphStart true if the sentence is the first of its line
 */
public record Sentence(int first, int end, Role role, int line, boolean paragraphStart) {
  /** What part of a page a line is. */
  public enum Role {
    TITLE,
    BODY,
    FURNITURE
  }

  public boolean isNews() {
    return role != Role.FURNITURE;
  }
}

package org.isnad.web.report;

import java.util.ArrayList;
import java.util.List;

/** Words around one that was looked for, which a search writes in square brackets. */
public final class Snippet {

  /** Some of the words. */
  public record Piece(String text, boolean isFound) {}

  private Snippet() {}

  /**
   * The pieces of a snippet. A text may have brackets of its own: then only the first pair is taken
   * for the mark, which changes nothing but what is lit.
   */
  public static List<Piece> of(String snippet) {
    int open = snippet.indexOf('[');
    int close = snippet.indexOf(']', open + 1);
    List<Piece> pieces = new ArrayList<>();
    if (open < 0 || close < 0) {
      pieces.add(new Piece(snippet, false));
      return pieces;
    }
    pieces.add(new Piece(snippet.substring(0, open), false));
    pieces.add(new Piece(snippet.substring(open + 1, close), true));
    pieces.add(new Piece(snippet.substring(close + 1), false));
    return pieces;
  }
}

package org.isnad.web.show;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A value as people read it.
 *
 * @param state whether something is said
 * @param parts what is said, in the order of reading
 * @param notes what goes with it: how exact, how certain, what the point stands for
 */
public record FieldValue(State state, List<Part> parts, List<List<Part>> notes) {

  /** Whether something is said. */
  public enum State {
    /** A value is there. */
    SAID,
    /** It is said that there was none, which is a value: nobody was killed. */
    NONE,
    /** It is said that nobody knows, or a report speaks of it without saying which. */
    UNKNOWN,
    /** Nothing is said. */
    NOT_SAID
  }

  public FieldValue {
    parts = List.copyOf(parts);
    notes = notes.stream().map(List::copyOf).toList();
  }

  static FieldValue said(List<Part> parts, List<List<Part>> notes) {
    return new FieldValue(State.SAID, parts, notes);
  }

  static FieldValue said(Part... parts) {
    return new FieldValue(State.SAID, List.of(parts), List.of());
  }

  static FieldValue of(State state, String words) {
    return new FieldValue(state, List.of(Part.words(words)), List.of());
  }

  /** True if there is a value, be it that there were none. */
  public boolean isSaid() {
    return state == State.SAID || state == State.NONE;
  }

  /** Without marks of direction, as for a label or a title. */
  public String text() {
    return text(parts);
  }

  /** Its notes as plain sentences. */
  public List<String> noteTexts() {
    return notes.stream().map(FieldValue::text).toList();
  }

  /** Pieces one behind the other. */
  public static String text(List<Part> parts) {
    return parts.stream().map(Part::text).collect(Collectors.joining());
  }
}

package org.isnad.mention.time;

import java.time.LocalDate;
import java.util.Optional;
import org.isnad.text.Span;

/**
 * When a report was published: a day, an interval, or not known.
 *
 * @param start first day that it can be
 * @param end last day that it can be
 * @param basis what this rests on
 * @param evidence the words of the text, if it rests on words
 */
public record Published(
    Optional<LocalDate> start, Optional<LocalDate> end, Basis basis, Optional<Span> evidence) {
  /** Not known. */
  public static Published unknown() {
    return new Published(Optional.empty(), Optional.empty(), Basis.UNKNOWN, Optional.empty());
  }

  /** A day that no words of the text are evidence for. */
  public static Published on(LocalDate day, Basis basis) {
    return new Published(Optional.of(day), Optional.of(day), basis, Optional.empty());
  }

  /** A day that words of the text name. */
  public static Published on(LocalDate day, Basis basis, Span evidence) {
    return new Published(Optional.of(day), Optional.of(day), basis, Optional.of(evidence));
  }

  /** An interval that follows from words of the text. */
  public static Published between(LocalDate start, LocalDate end, Span evidence) {
    return new Published(
        Optional.of(start), Optional.of(end), Basis.INFERRED, Optional.of(evidence));
  }

  /** The day, if it is one. */
  public Optional<LocalDate> day() {
    return start.equals(end) ? start : Optional.empty();
  }
}

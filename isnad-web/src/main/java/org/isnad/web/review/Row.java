package org.isnad.web.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.isnad.store.Decision;
import org.isnad.store.Field;
import org.isnad.store.Json;
import org.isnad.web.show.FieldValue;

/**
 * A field in the form.
 *
 * @param value as it is shown
 * @param shown the same as people read it
 * @param machine what machines found, as people read it
 * @param confidence of the machine, from 0 to 1
 * @param by the decision that holds for it
 * @param words what it rests on
 * @param sides what its accounts say where they contradict each other
 * @param agreeing how many accounts say the same
 * @param isAgreed whether it may be accepted without a closer look
 */
public record Row(
    Field field,
    Json value,
    FieldValue shown,
    FieldValue machine,
    Optional<Double> confidence,
    Optional<Decision> by,
    List<Span> words,
    List<Side> sides,
    int agreeing,
    boolean isAgreed) {

  public Row {
    words = List.copyOf(words);
    sides = List.copyOf(sides);
  }

  /**
   * Words of a report, in code points.
   *
   * @param from the account whose words they are
   */
  public record Span(String from, int start, int end, String quote) {

    /** As a form carries it. */
    public String carried() {
      return from + "|" + start + "|" + end + "|" + quote;
    }
  }

  /** One of several values that accounts give, and how many do. */
  public record Side(FieldValue value, int accounts) {}

  /** Its code. */
  public String code() {
    return field.code();
  }

  public boolean isDecided() {
    return by.isPresent();
  }

  /** The decision's kind, as the buttons have it; empty if nobody decided. */
  public String kind() {
    return by.map(b -> b.kind().code()).orElse("");
  }

  /** What it rests on, the same words of several reports once. */
  public List<String> quotes() {
    return words.stream().map(Span::quote).distinct().toList();
  }

  /** For the scripts: every account's words for this field. */
  public String lit() {
    return String.join(
        " ", words.stream().map(w -> w.from() + "|" + field.code()).distinct().toList());
  }

  /** A member of the value as text, for the inputs. */
  public String member(String name) {
    return text(value.get(name));
  }

  /** A code that is the value itself. */
  public String own() {
    return text(value);
  }

  private static String text(Json json) {
    return json.text().or(() -> json.number().map(BigDecimal::toPlainString)).orElse("");
  }

  /** The members of a list, as of weapons. */
  public List<Json> list() {
    return value.list();
  }

  public static String member(Json json, String name) {
    return text(json.get(name));
  }
}

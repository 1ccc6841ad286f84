package org.isnad.web.show;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.store.Json;
import org.isnad.store.Listed;
import org.isnad.web.language.Digits;
import org.isnad.web.language.Texts;

/**
 * Writes how many people came to harm. What is not said, what is said to be none, "5 or more" and
 * "dozens" are different things and stay different.
 */
public final class Tolls {

  private static final long THOUSANDS = 1000;
  private static final long HUNDREDS = 200;
  private static final long DOZENS = 24;

  private final Texts texts;
  private final Digits digits;

  public Tolls(Texts texts, Digits digits) {
    this.texts = texts;
    this.digits = digits;
  }

  /** Of a record's {@code low}, {@code best} and {@code high}. */
  public FieldValue of(Json toll) {
    return of(whole(toll.get("low")), whole(toll.get("best")), whole(toll.get("high")));
  }

  /** Of a row of a list. */
  public FieldValue of(Listed.Figures figures) {
    return of(figures.low(), figures.best(), figures.high());
  }

  private static Optional<Long> whole(Json number) {
    return number.number().map(BigDecimal::longValue);
  }

  private FieldValue of(Optional<Long> low, Optional<Long> best, Optional<Long> high) {
    if (low.isEmpty() && best.isEmpty() && high.isEmpty()) {
      return FieldValue.of(FieldValue.State.NOT_SAID, texts.get("value.not-said"));
    }
    long least = low.or(() -> best).orElse(0L);
    if (high.isEmpty()) {
      return best.filter(b -> b > least).isPresent()
          ? FieldValue.said(
              figures(best.orElse(0L)), Part.words(" " + note("toll.from", least, least)))
          : best.isPresent() ? atLeast(least) : vague(least);
    }
    long most = high.get();
    long figure = best.orElse(most);
    if (least == most && figure == most) {
      return most == 0 ? none() : FieldValue.said(figures(most));
    }
    if (least == 0 && figure == most) {
      return said(texts.get("toll.at-most", "\u0000"), most);
    }
    if (best.isEmpty() || figure == least || figure == most) {
      return FieldValue.said(range(least, most));
    }
    return FieldValue.said(figures(figure), Part.words(" ("), range(least, most), Part.words(")"));
  }

  private FieldValue none() {
    return new FieldValue(
        FieldValue.State.NONE,
        List.of(figures(0)),
        List.of(List.of(Part.words(texts.get("harm.none")))));
  }

  private FieldValue atLeast(long least) {
    return said(texts.get("toll.at-least", "\u0000"), least);
  }

  /** A number that is told in words only. */
  private FieldValue vague(long least) {
    String key =
        least >= THOUSANDS
            ? "thousands"
            : least >= HUNDREDS ? "hundreds" : least >= DOZENS ? "dozens" : "several";
    return said(texts.get("toll." + key, "\u0000"), least);
  }

  /** Words with a figure in the place that is marked. */
  private FieldValue said(String words, long figure) {
    int at = words.indexOf('\u0000');
    String before = words.substring(0, at);
    String after = words.substring(at + 1);
    return FieldValue.said(
        Stream.of(Part.words(before), figures(figure), Part.words(after))
            .filter(part -> !part.text().isEmpty())
            .toArray(Part[]::new));
  }

  private String note(String key, long count, long figure) {
    return texts.get(key, digits.of(figure), count);
  }

  private Part figures(long number) {
    return Part.figures(digits.of(number));
  }

  /** A range from left to right, the lesser first, in either language. */
  private Part range(long low, long high) {
    return Part.figures(digits.of(low) + "\u2013" + digits.of(high));
  }
}

package org.isnad.mention.place;

import java.util.OptionalDouble;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.mention.NumberReader;
import org.isnad.report.Document;
import org.isnad.text.Tokens;

/** Reads distances such as "35 km" beside a direction. */
final class Distances {
  private static final double FARTHEST_KM = 400;
  private static final int WORDS = 6;

  private final Tokens tokens;
  private final Hits hits;
  private final NumberReader numbers;

  Distances(Document document) {
    this.tokens = document.tokens();
    this.hits = document.hits();
    this.numbers = new NumberReader(document);
  }

  /** The distance in kilometres that ends right before a token. */
  OptionalDouble before(int token) {
    for (int t = Math.max(0, token - 3); t < token; t++) {
      for (Hit unit : hits.at("distance", t)) {
        if (unit.end() == token || unit.end() == token - 1 && hits.has("locative", token - 1)) {
          return endingAt(unit.first());
        }
      }
    }
    return OptionalDouble.empty();
  }

  private OptionalDouble endingAt(int end) {
    for (int t = Math.max(0, end - WORDS); t < end; t++) {
      if (tokens.kind(t) == Tokens.Kind.WORD || tokens.kind(t) == Tokens.Kind.NUMBER) {
        OptionalDouble km = number(t, end);
        if (km.isPresent()) {
          return km;
        }
      }
    }
    return OptionalDouble.empty();
  }

  /** The distance in kilometres that begins right after a token, or behind "at a distance of". */
  OptionalDouble after(int token) {
    int at = token;
    while (at < tokens.size()
        && at < token + 3
        && (hits.has("linker", at) || hits.has("locative", at) || tokens.isMark(at, '('))) {
      at++;
    }
    for (int t = at; t < Math.min(at + 2, tokens.size()); t++) {
      for (int unit = t + 1; unit < Math.min(t + WORDS, tokens.size()); unit++) {
        if (hits.has("distance", unit)) {
          return number(t, unit);
        }
      }
    }
    return OptionalDouble.empty();
  }

  private OptionalDouble number(int from, int end) {
    return numbers
        .at(from)
        .filter(n -> n.end() == end && n.count().low() > 0 && n.count().low() <= FARTHEST_KM)
        .map(n -> OptionalDouble.of((double) n.count().low()))
        .orElse(OptionalDouble.empty());
  }
}

package org.isnad.mention.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Lexicon;
import org.isnad.text.Tokens;

/**
 * Finds the times that a text tells: one mention for all the words that tell one time. Linear in
 * the text's length.
 */
public final class TimeFinder {
  private final Lexicon lexicon;

  public TimeFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The times of a text that has not been scanned yet. */
  public List<TimeMention> find(Tokens tokens) {
    return find(tokens, lexicon.scan(tokens));
  }

  /**
   * The times of a text.
   *
   * @param tokens the text's tokens
   * @param hits what the lexicon found in them; kinds other than {@code time} are passed over
   */
  public List<TimeMention> find(Tokens tokens, List<Hit> hits) {
    Atoms atoms = new Atoms(tokens, hits);
    Ties ties = new Ties(tokens);
    DraftReader reader = new DraftReader(atoms);
    SpanReader spans = new SpanReader(atoms);
    List<TimeMention> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int start = at;
      if (!atoms.startsAt(start) && tokens.kind(start) != Tokens.Kind.NUMBER) {
        at++;
        continue;
      }
      Optional<TimeMention> mention =
          atoms.isBlocked(start)
              ? Optional.empty()
              : spans.read(start).or(() -> reader.read(start));
      for (TimeMention time : mention.map(TimeFinder::parts).orElse(List.of())) {
        found.add(ties.tie(time, found));
      }
      at = mention.map(TimeMention::end).orElse(start + 1);
    }
    return List.copyOf(found);
  }

  /** "3 and 5 May" is two times. */
  private static List<TimeMention> parts(TimeMention mention) {
    TimeExpression value = mention.value();
    if (!(value.anchor() instanceof Tied.Between between)
        || !between.both()
        || mention.end() - mention.first() < 2) {
      return List.of(mention);
    }
    int cut = mention.first() + 1;
    return List.of(
        new TimeMention(mention.first(), cut, value.at(between.from())),
        new TimeMention(cut, mention.end(), value.at(between.to())));
  }
}

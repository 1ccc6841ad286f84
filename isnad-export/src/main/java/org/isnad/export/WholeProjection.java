package org.isnad.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.store.Decision;
import org.isnad.store.Dossier;
import org.isnad.store.Telling;

/** Everything, as it is kept. */
final class WholeProjection implements Projection {

  @Override
  public Optional<Case> of(Dossier dossier) {
    Map<String, Source> sources = new LinkedHashMap<>();
    List<Quote> quotes = new ArrayList<>();
    Instant latest = Instant.EPOCH;
    for (Telling telling : dossier.tellings()) {
      Source source = Source.of(telling);
      sources.putIfAbsent(source.report(), source);
      quotes.addAll(Quotes.of(telling));
      latest = later(latest, source.taken());
    }
    for (Decision decision : dossier.incident().decisions()) {
      latest = later(latest, decision.at());
    }
    return Optional.of(
        new Case(
            dossier.incident().record(),
            dossier.review().code(),
            List.copyOf(sources.values()),
            quotes,
            false,
            latest));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}

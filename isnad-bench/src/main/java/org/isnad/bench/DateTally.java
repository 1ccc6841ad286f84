package org.isnad.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.engine.Reading;
import org.isnad.report.Report;
import org.isnad.text.Span;

/**
 * Counts the event dates that a program finds and those that are right. A finder of times knows no
 * events, so each of three rules lends it some: the nearest time in the sentence of the event's
 * words; any time in that sentence, the right one if it is among them; and where the sentence has
 * none, the two days up to publication, which is what news without a day means.
 */
final class DateTally {
  /** What one rule gives over all events. */
  record Row(String rule, int found, int right) {}

  private final IsnadPeer isnad;
  private final List<GoldEvent> events;
  private final Map<Report, List<Reading>> readings = new HashMap<>();

  DateTally(IsnadPeer isnad, List<GoldEvent> events) {
    this.isnad = isnad;
    this.events = events;
    for (GoldEvent event : events) {
      readings.computeIfAbsent(event.report(), isnad::reading);
    }
  }

  int reports() {
    return readings.size();
  }

  /** Isnad's accounts, by the words of their acts: the nearest in the sentence, and any there. */
  List<Row> isnad() {
    Map<Report, List<Dated>> dates = new HashMap<>();
    readings.forEach(
        (report, found) ->
            dates.put(report, found.stream().flatMap(r -> IsnadPeer.dates(r).stream()).toList()));
    return List.of(
        row(isnad.name() + "; nearest account in the sentence", dates, false, false),
        row(isnad.name() + "; any account in the sentence", dates, true, false));
  }

  /** A finder of times, by three rules, each kinder than the one before it. */
  List<Row> of(DatingPeer peer) {
    Map<Report, List<Dated>> dates = new HashMap<>();
    for (GoldEvent event : events) {
      dates.computeIfAbsent(
          event.report(),
          report -> event.published().map(day -> peer.dates(report, day)).orElse(List.of()));
    }
    return List.of(
        row(peer.name() + "; nearest time in the sentence", dates, false, false),
        row(peer.name() + "; any time in the sentence", dates, true, false),
        row(peer.name() + "; any, or the days up to publication", dates, true, true));
  }

  private Row row(String rule, Map<Report, List<Dated>> dates, boolean any, boolean usual) {
    int found = 0;
    int right = 0;
    for (GoldEvent event : events) {
      Span sentence = sentence(event);
      List<Dated> near = new ArrayList<>();
      for (Dated date : dates.getOrDefault(event.report(), List.of())) {
        if (date.words().overlaps(sentence)) {
          near.add(date);
        }
      }
      if (near.isEmpty() && usual) {
        event.published().ifPresent(d -> near.add(new Dated(sentence, d.minusDays(1), d)));
      }
      List<Dated> asked = any ? near : nearest(near, event.trigger()).stream().toList();
      found += asked.isEmpty() ? 0 : 1;
      right += asked.stream().anyMatch(event::isMetBy) ? 1 : 0;
    }
    return new Row(rule, found, right);
  }

  private static Optional<Dated> nearest(List<Dated> dates, Span words) {
    Optional<Dated> best = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (Dated date : dates) {
      int gap =
          Math.max(
              0, Math.max(date.words().start() - words.end(), words.start() - date.words().end()));
      if (gap < least) {
        least = gap;
        best = Optional.of(date);
      }
    }
    return best;
  }

  /** The sentence of an event's words, or those words alone where no sentence holds them. */
  private Span sentence(GoldEvent event) {
    Span sentence = event.trigger();
    for (Reading reading : readings.getOrDefault(event.report(), List.of())) {
      for (Span span : IsnadPeer.sentences(reading)) {
        sentence = span.overlaps(event.trigger()) ? sentence.cover(span) : sentence;
      }
    }
    return sentence;
  }
}

package org.isnad.web.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.store.Decision;
import org.isnad.store.DecisionKind;
import org.isnad.store.Dossier;
import org.isnad.store.Field;
import org.isnad.store.Json;
import org.isnad.store.Telling;
import org.isnad.web.show.FieldValue;
import org.isnad.web.show.Values;

/**
 * All that happened to an incident: reports that came in, and what people decided.
 *
 * @param events the newest first
 */
public record Chronicle(List<Event> events) {

  /**
   * Something that happened.
   *
   * @param kind of the decision; empty if a report came in
   * @param who decided
   * @param field label of the field that was decided, if it was one
   * @param before what was shown until then
   * @param after what was shown from then on
   * @param words the reason, or the note
   * @param isUndone true if another decision that holds undid it
   * @param others permanent ids of incidents that were merged into it
   * @param sources reports that came in
   * @param revoked number of the decision that it undoes
   */
  public record Event(
      long number,
      Instant at,
      Optional<DecisionKind> kind,
      String who,
      Optional<String> field,
      Optional<FieldValue> before,
      Optional<FieldValue> after,
      String words,
      boolean isUndone,
      List<String> others,
      List<Source> sources,
      Optional<Long> revoked) {
    public Event {
      others = List.copyOf(others);
      sources = List.copyOf(sources);
    }
  }

  public Chronicle {
    events = List.copyOf(events);
  }

  static Chronicle of(Dossier dossier, Values values, Quotes quotes) {
    List<Event> events = arrivals(dossier, quotes);
    events.addAll(new Replay(dossier, values).events());
    events.sort(Comparator.comparing(Event::at).thenComparing(Event::number));
    Collections.reverse(events);
    return new Chronicle(events);
  }

  private static List<Event> arrivals(Dossier dossier, Quotes quotes) {
    Map<Instant, List<Source>> arrived = new TreeMap<>();
    for (Telling telling : dossier.tellings()) {
      List<Source> sources = arrived.computeIfAbsent(telling.taken(), at -> new ArrayList<>());
      quotes.source(telling.account()).filter(s -> !sources.contains(s)).ifPresent(sources::add);
    }
    List<Event> events = new ArrayList<>();
    arrived.forEach(
        (at, sources) ->
            events.add(
                new Event(
                    0,
                    at,
                    Optional.empty(),
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    "",
                    false,
                    List.of(),
                    sources,
                    Optional.empty())));
    return events;
  }

  /** Decisions in their order, with what each field was before. */
  private static final class Replay {
    private final List<Decision> decisions;
    private final Values values;
    private final Map<Field, Json> now = new EnumMap<>(Field.class);
    private final Map<Long, Json> before = new HashMap<>();
    private final Map<Long, Decision> byNumber = new HashMap<>();

    Replay(Dossier dossier, Values values) {
      this.decisions = dossier.incident().decisions();
      this.values = values;
      dossier.incident().fields().forEach((field, shown) -> now.put(field, shown.machine()));
    }

    List<Event> events() {
      Set<Long> undone = undone();
      List<Event> events = new ArrayList<>();
      for (Decision decision : decisions) {
        byNumber.put(decision.id(), decision);
        Optional<Decision> revoked = decision.revokes().map(byNumber::get);
        Optional<Field> field = decision.field().or(() -> revoked.flatMap(Decision::field));
        Optional<Json> old = field.map(f -> now.getOrDefault(f, Json.NULL));
        field.ifPresent(f -> decide(decision, revoked, f));
        Optional<Json> fresh = field.map(f -> now.getOrDefault(f, Json.NULL));
        boolean changed = !old.equals(fresh);
        events.add(
            new Event(
                decision.id(),
                decision.at(),
                Optional.of(decision.kind()),
                decision.author(),
                field.map(values::label),
                changed ? shown(field, old) : Optional.empty(),
                shown(field, fresh),
                words(decision),
                undone.contains(decision.id()),
                decision.kind() == DecisionKind.MERGE
                    ? List.copyOf(decision.value().get("going").members().keySet())
                    : List.of(),
                List.of(),
                decision.revokes()));
      }
      return events;
    }

    private Optional<FieldValue> shown(Optional<Field> field, Optional<Json> value) {
      return field.flatMap(f -> value.map(v -> values.of(f, v)));
    }

    private static String words(Decision decision) {
      return decision.kind() == DecisionKind.NOTE
          ? decision.value().text().orElse(decision.reason())
          : decision.reason();
    }

    private void decide(Decision decision, Optional<Decision> revoked, Field field) {
      Json old = now.getOrDefault(field, Json.NULL);
      before.put(decision.id(), old);
      switch (decision.kind()) {
        case ACCEPT, CORRECT -> now.put(field, decision.value());
        case REJECT, NOT_STATED -> now.put(field, Json.NULL);
        case REVOKE ->
            now.put(field, revoked.map(d -> before.getOrDefault(d.id(), old)).orElse(old));
        case UNSURE, MERGE, SPLIT, NOTE -> now.put(field, old);
      }
    }

    /** Decisions that are undone by ones that hold. */
    private Set<Long> undone() {
      Set<Long> undone = new HashSet<>();
      for (int i = decisions.size() - 1; i >= 0; i--) {
        Decision decision = decisions.get(i);
        if (!undone.contains(decision.id())) {
          decision.revokes().ifPresent(undone::add);
        }
      }
      return undone;
    }
  }
}

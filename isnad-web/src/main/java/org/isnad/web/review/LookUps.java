package org.isnad.web.review;

import java.util.Map;
import java.util.Optional;
import org.isnad.store.Json;
import org.isnad.web.Call;

/** Looks up what a correction names: places, parties, numbers. */
final class LookUps {

  private final Finder names;

  LookUps(Finder names) {
    this.names = names;
  }

  void places(Call call) {
    call.json(
        Json.of(
            Map.of(
                "places",
                Json.of(
                    names.places(asked(call)).stream()
                        .map(place -> Finder.json(place))
                        .toList()))));
  }

  void parties(Call call) {
    call.json(
        Json.of(
            Map.of(
                "parties",
                Json.of(
                    names.parties(asked(call)).stream()
                        .map(party -> Finder.json(party))
                        .toList()))));
  }

  /** The same as choices in a form. */
  void placeChoices(Call call) {
    call.show("review/places", "review.title", Map.of("places", names.places(asked(call))));
  }

  void partyChoices(Call call) {
    call.show("review/parties", "review.title", Map.of("parties", names.parties(asked(call))));
  }

  /** What selected words are as a value: a number; null if they are none, or several. */
  void number(Call call) {
    Optional<Long> number = names.number(asked(call));
    call.json(Json.of(Map.of("number", number.map(Json::of).orElse(Json.NULL))));
  }

  private static String asked(Call call) {
    String asked = call.query("q").orElse("");
    return asked.substring(0, Math.min(asked.length(), 200));
  }
}

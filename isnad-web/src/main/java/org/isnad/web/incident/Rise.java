package org.isnad.web.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.store.Dossier;
import org.isnad.store.Field;
import org.isnad.store.Json;
import org.isnad.web.show.FieldValue;
import org.isnad.web.show.Values;

/**
 * A toll that rose from report to report, which is no disagreement.
 *
 * @param steps in the order of publication
 */
public record Rise(String label, List<Step> steps) {

  /** What one source had. */
  public record Step(Optional<String> published, Optional<Source> source, FieldValue value) {}

  public Rise {
    steps = List.copyOf(steps);
  }

  static List<Rise> of(Dossier dossier, Values values, Quotes quotes) {
    List<Rise> rises = new ArrayList<>();
    for (Field field : Field.values()) {
      Json toll = field.in(dossier.incident().machine());
      if (toll.get("rising").equals(Json.of(true))) {
        List<Step> steps = new ArrayList<>();
        for (Json figure : toll.get("history").list()) {
          steps.add(
              new Step(
                  figure.get("published").text(),
                  figure.get("account").text().flatMap(quotes::source),
                  values.of(field, figure)));
        }
        rises.add(new Rise(values.label(field), steps));
      }
    }
    return rises;
  }
}

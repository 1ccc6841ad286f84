package org.isnad.web.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.store.Dossier;
import org.isnad.store.Field;
import org.isnad.store.Json;
import org.isnad.store.Stale;
import org.isnad.web.Call;
import org.isnad.web.show.FieldValue;
import org.isnad.web.show.Values;

/** Shows field by field what changed while somebody decided; what they typed is kept. */
public final class StalePage {

  private static final List<String> OWN = List.of("seen", "was", "csrf");

  /**
   * A field that changed, or that was decided on.
   *
   * @param by who changed it; empty if machines did
   * @param mine what would be saved; empty where nothing would be
   */
  public record Line(
      Field field, FieldValue seen, FieldValue now, String by, Optional<FieldValue> mine) {}

  /**
   * An input of the form, as it was sent.
   *
   * @param name of the input
   */
  public record Kept(String name, String value) {}

  private StalePage() {}

  /** After a decision on one field. */
  static void show(Call call, Stale stale, Optional<Field> field, Json mine) throws IOException {
    show(call, stale, field.map(f -> Map.of(f, mine)).orElse(Map.of()), false);
  }

  /**
   * After a decision on one field, or on all.
   *
   * @param mine what would be saved
   * @param all whether each field can be chosen by itself
   */
  static void show(Call call, Stale stale, Map<Field, Json> mine, boolean all) throws IOException {
    Dossier dossier = Deciding.dossier(call);
    Values values = IncidentPage.values(call);
    Map<Field, Line> lines = new LinkedHashMap<>();
    for (Stale.Change change : stale.changes()) {
      lines.put(
          change.field(),
          new Line(
              change.field(),
              values.of(change.field(), change.seen()),
              values.of(change.field(), change.now()),
              change.by().map(d -> d.author()).orElse(""),
              Optional.ofNullable(mine.get(change.field()))
                  .map(m -> values.of(change.field(), m))));
    }
    if (!all) {
      mine.forEach(
          (field, value) ->
              lines.computeIfAbsent(
                  field,
                  f -> {
                    FieldValue now = values.of(f, dossier.incident().field(f).value());
                    return new Line(f, now, now, "", Optional.of(values.of(f, value)));
                  }));
    }
    List<Kept> kept = new ArrayList<>();
    call.context()
        .formParamMap()
        .forEach(
            (name, sent) -> {
              if (!OWN.contains(name) && !name.startsWith("keep-")) {
                sent.forEach(value -> kept.add(new Kept(name, value)));
              }
            });
    call.status(412);
    call.context().header("HX-Retarget", "#stale").header("HX-Reswap", "innerHTML");
    call.show(
        call.isPartial() ? "review/stale" : "review/stalePage",
        "review.stale",
        Map.of(
            "sheet", Sheet.of(dossier, values),
            "lines", List.copyOf(lines.values()),
            "kept", kept,
            "was", call.form("was").or(() -> call.form("seen")).orElse(""),
            "action", call.context().path(),
            "trail", Trail.carried(call),
            "all", all));
  }
}

package org.isnad.web.review;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.store.Field;
import org.isnad.store.Queued;
import org.isnad.web.Call;
import org.isnad.web.Refusal;
import org.isnad.web.Tag;
import org.isnad.web.show.Values;

/** One incident: the words of its reports beside the form. */
final class IncidentPage {

  private IncidentPage() {}

  static Values values(Call call) {
    return new Values(call.texts(), call.digits());
  }

  static void show(Call call) throws IOException {
    Trail trail = Trail.of(call);
    var dossier = Deciding.dossier(call);
    String id = dossier.incident().id();
    if (!id.equals(call.part("id"))) {
      call.goTo(trail.to("/review/" + id));
      return;
    }
    Desk desk = Desk.of(call);
    desk.presence().look(id, call.me().name());
    Sheet sheet = Sheet.of(dossier, values(call));
    if (sheet.sources().isEmpty()) {
      throw Refusal.notFound();
    }
    Optional<Queued> next = desk.next(call, trail, Set.of(id));
    Map<String, Object> model = new TreeMap<>();
    model.put("sheet", sheet);
    model.put("source", sheet.source(call.query("report")));
    model.put("trail", trail);
    model.put("lookedAtBy", desk.presence().other(id, call.me().name()).orElse(""));
    model.put("next", next.map(n -> trail.to("/review/" + n.incident().id())).orElse(""));
    model.put("canUndo", desk.steps().canUndo(call.me().id()));
    model.put("canRedo", desk.steps().canRedo(call.me().id()));
    model.put("toast", Told.after(call));
    call.context().header("ETag", Tag.of(dossier.incident().version()).quoted());
    call.showTitled("review/incident", title(call, sheet), model);
  }

  /** What, where, when. */
  static String title(Call call, Sheet sheet) {
    return sheet.row(Field.TYPE).shown().text()
        + " \u00b7 "
        + sheet.row(Field.WHERE).shown().text()
        + " \u00b7 "
        + sheet.row(Field.WHEN).shown().text();
  }

  /** Who else looks at it; asked again and again while the page is open. */
  static void presence(Call call) {
    String id = call.part("id");
    Desk desk = Desk.of(call);
    desk.presence().look(id, call.me().name());
    call.show(
        "review/presence",
        "review.title",
        Map.of("id", id, "lookedAtBy", desk.presence().other(id, call.me().name()).orElse("")));
  }
}

package org.isnad.web.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.store.Decision;
import org.isnad.store.Dossier;
import org.isnad.store.Draft;
import org.isnad.store.Field;
import org.isnad.store.Json;
import org.isnad.store.Queued;
import org.isnad.store.Seen;
import org.isnad.store.Stale;
import org.isnad.web.Call;
import org.isnad.web.Refusal;

/** Decides about a whole incident, and goes on to the next. */
final class Finishing {

  private Finishing() {}

  /** Every field is right as it was shown. */
  static void finish(Call call) throws IOException {
    Dossier dossier = Deciding.dossier(call);
    Draft.By by = by(call);
    Seen seen = Deciding.seen(call, dossier);
    List<Draft> drafts = new ArrayList<>();
    Optional<Seen> was = Deciding.parsed(call.form("was"));
    for (Field field : Field.values()) {
      boolean kept = call.form("keep-" + field.code()).filter("mine"::equals).isPresent();
      if (was.isPresent() && kept && !was.get().value(field).equals(seen.value(field))) {
        drafts.add(Draft.correct(seen.id(), field, was.get().value(field), by));
      }
    }
    drafts.add(Draft.accept(seen.id(), by));
    save(call, dossier, drafts, seen, "finish");
  }

  /**
   * Every field that is not decided yet, and on which two accounts agree or the machine is sure, is
   * right as it was shown; if none is left then, the incident is finished. One step to undo.
   */
  static void acceptAgreed(Call call) throws IOException {
    Dossier dossier = Deciding.dossier(call);
    Draft.By by = by(call);
    Seen seen = Deciding.seen(call, dossier);
    Sheet sheet = Sheet.of(dossier, IncidentPage.values(call));
    List<Draft> drafts = new ArrayList<>();
    sheet.agreed().forEach(row -> drafts.add(Draft.accept(seen.id(), row.field(), by)));
    boolean whole = sheet.agreed().size() == sheet.undecided().size();
    if (whole) {
      drafts.add(Draft.accept(seen.id(), by));
    }
    if (drafts.isEmpty()) {
      throw Refusal.of(409, "nothing-agreed");
    }
    save(call, dossier, drafts, seen, whole ? "finish-agreed" : "agreed");
  }

  /** There was no such incident. */
  static void reject(Call call) throws IOException {
    Dossier dossier = Deciding.dossier(call);
    Seen seen = Deciding.seen(call, dossier);
    save(call, dossier, List.of(Draft.reject(seen.id(), by(call))), seen, "reject-incident");
  }

  static Draft.By by(Call call) {
    List<Mistake> mistakes = new ArrayList<>();
    Draft.By by = Deciding.by(call, call.form("reason").orElse("").strip(), mistakes);
    if (!mistakes.isEmpty()) {
      throw Refusal.of(422, "reason");
    }
    return by;
  }

  private static void save(Call call, Dossier dossier, List<Draft> drafts, Seen seen, String key)
      throws IOException {
    List<Decision> made;
    try {
      made = call.store().decisions().make(drafts, seen);
    } catch (Stale stale) {
      Map<Field, Json> mine = new EnumMap<>(Field.class);
      stale.changes().forEach(change -> mine.put(change.field(), change.seen()));
      StalePage.show(call, stale, mine, key.equals("finish"));
      return;
    }
    String id = dossier.incident().id();
    Steps.Step step = Desk.of(call).steps().done(call.me().id(), key, id, made);
    Trail trail = Trail.carried(call);
    String told = "told=" + step.id();
    if (key.equals("agreed")) {
      call.goTo(trail.to("/review/" + id, told));
      return;
    }
    Optional<Queued> next = Desk.of(call).next(call, trail, Set.of(id));
    call.goTo(trail.to(next.map(n -> "/review/" + n.incident().id()).orElse("/review"), told));
  }
}

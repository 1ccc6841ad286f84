package org.isnad.web.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.store.Decision;
import org.isnad.store.DecisionKind;
import org.isnad.store.Dossier;
import org.isnad.store.Draft;
import org.isnad.store.Field;
import org.isnad.store.Json;
import org.isnad.store.Seen;
import org.isnad.store.Stale;
import org.isnad.store.StoreException;
import org.isnad.store.StoreException.Why;
import org.isnad.web.Call;
import org.isnad.web.Refusal;
import org.isnad.web.Role;
import org.isnad.web.Route.Kind;
import org.isnad.web.Tag;

/** Takes a decision about one field, or a note, from the form or as JSON. */
final class Deciding {

  private static final int LONGEST_REASON = 2000;

  private final Finder names;

  Deciding(Finder names) {
    this.names = names;
  }

  /** What was asked for, whether it can be or not. */
  private record Asked(DecisionKind kind, Optional<Field> field, String reason, Filled filled) {}

  void decide(Call call) throws IOException {
    boolean json =
        Optional.ofNullable(call.context().contentType())
            .filter(type -> type.startsWith("application/json"))
            .isPresent();
    if (json) {
      call.context().attribute("kind", Kind.JSON);
      decideJson(call);
    } else {
      decideForm(call);
    }
  }

  private void decideJson(Call call) throws IOException {
    Filled filled;
    try {
      filled = Filled.of(Json.parse(call.context().body()));
    } catch (IllegalArgumentException broken) {
      throw Refusal.badQuery(broken);
    }
    Dossier dossier = dossier(call);
    call.mustMatch(Tag.of(dossier.incident().version()));
    Asked asked = asked(filled);
    List<Mistake> mistakes = new ArrayList<>();
    Draft draft = draft(call, asked, dossier, Optional.empty(), mistakes);
    if (!mistakes.isEmpty()) {
      call.status(422);
      call.json(
          Json.of(
              Map.of(
                  "type", Json.of("/problems/decision"),
                  "title", Json.of(call.texts().get("status.422")),
                  "status", Json.of(422),
                  "errors",
                      Json.of(mistakes.stream().map(m -> Json.of(m.say(call.texts()))).toList()))),
          "application/problem+json");
      return;
    }
    Decision made;
    try {
      made = call.store().decisions().make(List.of(draft), Seen.of(dossier.incident())).get(0);
    } catch (Stale stale) {
      throw Refusal.of(412, "stale");
    }
    Desk.of(call).steps().done(call.me().id(), key(asked), dossier.incident().id(), List.of(made));
    long version = dossier(call).incident().version();
    call.context().header("ETag", Tag.of(version).quoted());
    call.json(
        Json.of(
            Map.of(
                "decision", Json.of(made.id()),
                "incident", Json.of(made.incident()),
                "version", Json.of(version))));
  }

  private void decideForm(Call call) throws IOException {
    Dossier dossier = dossier(call);
    Filled filled = Filled.of(call);
    Asked asked = asked(filled);
    List<Mistake> mistakes = new ArrayList<>();
    Draft draft = draft(call, asked, dossier, was(call), mistakes);
    if (!mistakes.isEmpty()) {
      call.status(422);
      call.context()
          .header("HX-Retarget", "#wrong-" + place(asked))
          .header("HX-Reswap", "innerHTML");
      call.show(
          call.isPartial() ? "review/wrong" : "review/wrongPage",
          "review.title",
          Map.of("mistakes", mistakes, "back", "/review/" + dossier.incident().id()));
      return;
    }
    List<Decision> made;
    try {
      made = call.store().decisions().make(List.of(draft), seen(call, dossier));
    } catch (Stale stale) {
      StalePage.show(call, stale, asked.field(), mine(call, asked, draft, dossier));
      return;
    }
    Steps.Step step =
        Desk.of(call).steps().done(call.me().id(), key(asked), dossier.incident().id(), made);
    Trail trail = Trail.carried(call);
    if (call.isPartial() && asked.field().isPresent() && call.form("was").isEmpty()) {
      Told.now(call, step);
      Sheet sheet = Sheet.of(dossier(call), IncidentPage.values(call));
      call.show(
          "review/saved",
          "review.title",
          Map.of(
              "sheet",
              sheet,
              "row",
              sheet.row(asked.field().get()),
              "report",
              call.form("report").orElse(""),
              "trail",
              trail));
    } else {
      String path = "/review/" + dossier.incident().id();
      String anchor = asked.field().map(f -> "#field-" + f.code()).orElse("#notes");
      call.goTo(trail.to(path, "told=" + step.id()) + anchor);
    }
  }

  private static String place(Asked asked) {
    return asked.field().map(Field::code).orElse("note");
  }

  private static String key(Asked asked) {
    return asked.kind().code();
  }

  static Dossier dossier(Call call) throws IOException {
    return call.store().explore().dossier(call.part("id")).orElseThrow(Refusal::notFound);
  }

  /** A page carries what was seen; without scripts at least the version. */
  static Seen seen(Call call, Dossier dossier) {
    Optional<Seen> seen = parsed(call.form("seen"));
    if (seen.isPresent()) {
      return seen.get();
    }
    String version = call.form("version").orElseThrow(() -> Refusal.of(428, "no-version"));
    if (!version.equals(Long.toString(dossier.incident().version()))) {
      throw Refusal.of(412, "stale");
    }
    return Seen.of(dossier.incident());
  }

  private static Optional<Seen> was(Call call) {
    return parsed(call.form("was"));
  }

  static Optional<Seen> parsed(Optional<String> text) {
    try {
      return text.map(Seen::parse);
    } catch (IllegalArgumentException broken) {
      throw Refusal.badQuery(broken);
    }
  }

  private static Asked asked(Filled filled) {
    Optional<Field> field = filled.text("field").flatMap(Field::of);
    DecisionKind kind =
        filled
            .text("kind")
            .flatMap(DecisionKind::of)
            .orElseThrow(() -> Refusal.of(400, "missing-field", "kind"));
    boolean aboutField =
        switch (kind) {
          case ACCEPT, CORRECT, REJECT, NOT_STATED, UNSURE -> true;
          case NOTE -> false;
          case MERGE, SPLIT, REVOKE -> throw Refusal.of(400, "bad-request");
        };
    if (aboutField && field.isEmpty()) {
      throw Refusal.of(400, "missing-field", "field");
    }
    return new Asked(
        kind,
        aboutField ? field : Optional.empty(),
        filled
            .text("reason")
            .or(
                () ->
                    filled.values().containsKey("reason")
                        ? Optional.empty()
                        : filled.text("reason-default"))
            .orElse(""),
        filled);
  }

  /** Who decides, and why. */
  static Draft.By by(Call call, String reason, List<Mistake> mistakes) {
    if (reason.isBlank()) {
      mistakes.add(Mistake.of("reason", "reason"));
    } else if (reason.length() > LONGEST_REASON) {
      mistakes.add(Mistake.of("reason", "long", Integer.toString(LONGEST_REASON)));
    }
    return new Draft.By(call.me().name(), reason);
  }

  /**
   * The decision that is asked for.
   *
   * @param was the incident as its author saw it at first, if they save it over a newer one
   */
  private Draft draft(
      Call call, Asked asked, Dossier dossier, Optional<Seen> was, List<Mistake> mistakes) {
    String id = dossier.incident().id();
    Draft.By by = by(call, asked.reason(), mistakes);
    if (asked.kind() == DecisionKind.NOTE) {
      String note = asked.filled().text("note").orElse("");
      if (note.isEmpty()) {
        mistakes.add(Mistake.of("note", "note"));
      } else if (note.startsWith(Alternatives.DIFFERENT)) {
        mistakes.add(Mistake.of("note", "own-words"));
      }
      return Draft.note(id, note, by);
    }
    Field field = asked.field().orElseThrow();
    Json now = dossier.incident().field(field).value();
    return switch (asked.kind()) {
      case ACCEPT ->
          was.map(seen -> seen.value(field)).filter(value -> !value.equals(now)).isPresent()
              ? Draft.correct(id, field, was.get().value(field), by)
              : Draft.accept(id, field, by);
      case CORRECT -> {
        String usual = call.texts().get("review.reason-default");
        boolean own = !asked.reason().equals(usual);
        Map<String, Json> basis = new Witness(dossier, mistakes).basis(asked.filled(), own);
        Json value = new Correction(names, asked.filled(), mistakes).value(field, now, basis);
        yield Draft.correct(id, field, value, by);
      }
      case REJECT -> Draft.reject(id, field, by);
      case NOT_STATED -> Draft.notStated(id, field, by);
      case UNSURE -> Draft.unsure(id, field, by);
      default -> throw new IllegalStateException(asked.kind().code());
    };
  }

  /** The value that a decision would have given. */
  private static Json mine(Call call, Asked asked, Draft draft, Dossier dossier) {
    return switch (asked.kind()) {
      case CORRECT -> draft.value().has("code") ? draft.value().get("code") : draft.value();
      case ACCEPT, UNSURE ->
          asked
              .field()
              .map(
                  f ->
                      parsed(call.form("seen"))
                          .map(s -> s.value(f))
                          .orElse(dossier.incident().field(f).value()))
              .orElse(Json.NULL);
      default -> Json.NULL;
    };
  }

  /** Undoes one decision of the history: one's own, or anybody's for a reviewer. */
  static void revoke(Call call) throws IOException {
    Dossier dossier = dossier(call);
    String number = call.need("decision");
    Decision decision =
        dossier.incident().holding().stream()
            .filter(d -> Long.toString(d.id()).equals(number))
            .findFirst()
            .orElseThrow(Refusal::notFound);
    boolean own = decision.author().equals(call.me().name());
    boolean whole = decision.field().isEmpty() && decision.kind() != DecisionKind.NOTE;
    if ((!own || whole) && !call.role().isAtLeast(Role.REVIEWER)) {
      throw Refusal.of(403, "role");
    }
    List<Mistake> mistakes = new ArrayList<>();
    Draft.By by = by(call, call.form("reason").orElse(""), mistakes);
    if (!mistakes.isEmpty()) {
      throw Refusal.of(422, "reason");
    }
    Decision made = call.store().decisions().make(Draft.revoke(decision, by));
    Steps.Step step =
        Desk.of(call)
            .steps()
            .done(call.me().id(), "revoke", dossier.incident().id(), List.of(made));
    call.goTo(Trail.carried(call).to("/review/" + decision.incident(), "told=" + step.id()));
  }

  /** Undoes the last step of the one who asks. */
  static void undo(Call call) throws IOException {
    turn(call, true);
  }

  /** Does again what was undone last. */
  static void redo(Call call) throws IOException {
    turn(call, false);
  }

  private static void turn(Call call, boolean isUndo) throws IOException {
    Steps steps = Desk.of(call).steps();
    long me = call.me().id();
    Optional<Steps.Step> last = isUndo ? steps.takeDone(me) : steps.takeUndone(me);
    if (last.isEmpty()) {
      throw Refusal.of(409, isUndo ? "nothing-to-undo" : "nothing-to-redo");
    }
    Steps.Step step = last.get();
    String reason = call.texts().get(isUndo ? "review.reason-undo" : "review.reason-redo");
    Draft.By by = new Draft.By(call.me().name(), reason);
    List<Draft> drafts = new ArrayList<>();
    for (int i = step.decisions().size() - 1; i >= 0; i--) {
      drafts.add(Draft.revoke(step.decisions().get(i), by));
    }
    List<Decision> made;
    try {
      made = call.store().decisions().make(drafts);
    } catch (StoreException refused) {
      steps.putBack(me, step, isUndo);
      if (refused.why() == Why.REFUSED || refused.why() == Why.UNKNOWN_INCIDENT) {
        throw Refusal.of(409, "cannot-undo", String.valueOf(refused.getMessage()));
      }
      throw refused;
    }
    Steps.Step turned = isUndo ? steps.undone(me, step, made) : steps.redone(me, step, made);
    call.goTo("/review/" + step.incident() + "?told=" + turned.id());
  }
}

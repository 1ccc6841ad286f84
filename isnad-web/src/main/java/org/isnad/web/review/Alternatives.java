package org.isnad.web.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.store.Decision;
import org.isnad.store.DecisionKind;
import org.isnad.store.Dossier;
import org.isnad.store.Draft;
import org.isnad.store.Effective;
import org.isnad.store.Field;
import org.isnad.store.Seen;
import org.isnad.store.Similar;
import org.isnad.store.Stale;
import org.isnad.store.StoreException;
import org.isnad.store.StoreException.Why;
import org.isnad.web.Call;
import org.isnad.web.Refusal;
import org.isnad.web.show.FieldValue;
import org.isnad.web.show.Values;

/** Whether two incidents are one, or one is two. What people say is looked at before it is done. */
public final class Alternatives {

  /** How a note begins that keeps two incidents from being proposed as one again. */
  static final String DIFFERENT = "different from ";

  private static final int MOST = 8;
  private static final int ASKED = 20;

  /** An incident that may be the same. */
  public record Candidate(Similar similar, Heading heading, Sheet sheet) {}

  /**
   * A field before and after.
   *
   * @param values of the incidents as they are, then as they would be
   */
  public record Line(Field field, List<FieldValue> values, boolean isSame) {
    public Line {
      values = List.copyOf(values);
    }
  }

  private Alternatives() {}

  /** What may be the same as an incident. */
  static void candidates(Call call) throws IOException {
    Dossier dossier = Deciding.dossier(call);
    String id = dossier.incident().id();
    Values values = IncidentPage.values(call);
    Set<String> different = different(dossier.incident());
    List<Candidate> candidates = new ArrayList<>();
    for (Similar similar : call.store().explore().similar(id, ASKED)) {
      Optional<Dossier> other = call.store().explore().dossier(similar.incident().id());
      if (other.isPresent()
          && candidates.size() < MOST
          && !different.contains(similar.incident().id())
          && !different(other.get().incident()).contains(id)) {
        candidates.add(
            new Candidate(
                similar, Heading.of(call, similar.incident()), Sheet.of(other.get(), values)));
      }
    }
    show(
        call,
        "review/merge",
        Map.of(
            "sheet", Sheet.of(dossier, values),
            "candidates", candidates,
            "trail", Trail.of(call),
            "toast", Told.after(call)));
  }

  private static void show(Call call, String template, Map<String, ?> model) {
    call.show(template, template.equals("review/split") ? "review.split" : "review.merge", model);
  }

  /** Incidents that somebody said are different from this one. */
  private static Set<String> different(Effective incident) {
    Set<String> different = new TreeSet<>();
    for (Decision decision : incident.holding()) {
      if (decision.kind() == DecisionKind.NOTE) {
        decision
            .value()
            .text()
            .filter(note -> note.startsWith(DIFFERENT))
            .ifPresent(note -> different.add(note.substring(DIFFERENT.length()).strip()));
      }
    }
    return different;
  }

  /** What two incidents would be as one. */
  static void previewMerge(Call call) throws IOException {
    Dossier dossier = Deciding.dossier(call);
    Dossier other = other(call, call.part("other"));
    Draft draft =
        Draft.merge(
            dossier.incident().id(),
            List.of(other.incident().id()),
            new Draft.By(call.me().name(), call.texts().get("review.preview")));
    Effective after;
    try {
      after = call.store().decisions().preview(draft).get(0);
    } catch (StoreException refused) {
      throw refusal(refused);
    }
    Values values = IncidentPage.values(call);
    Map<String, Object> model = new TreeMap<>();
    model.put("sheet", Sheet.of(dossier, values));
    model.put("other", Sheet.of(other, values));
    model.put("lines", lines(values, dossier.incident(), other.incident(), after));
    model.put("accounts", after.accounts().size());
    model.put("trail", Trail.of(call));
    show(call, "review/mergePreview", model);
  }

  private static Dossier other(Call call, String id) throws IOException {
    return call.store().explore().dossier(id).orElseThrow(Refusal::notFound);
  }

  private static List<Line> lines(Values values, Effective... incidents) {
    List<Line> lines = new ArrayList<>();
    for (Field field : Field.values()) {
      List<FieldValue> row = new ArrayList<>();
      for (Effective incident : incidents) {
        row.add(values.of(field, incident.field(field).value()));
      }
      boolean said = row.stream().anyMatch(FieldValue::isSaid);
      if (said) {
        lines.add(new Line(field, row, row.get(0).text().equals(row.get(1).text())));
      }
    }
    return lines;
  }

  static void merge(Call call) throws IOException {
    Dossier dossier = Deciding.dossier(call);
    Dossier other = other(call, call.need("other"));
    // Both must still be what was looked at.
    Seen seenOther =
        Deciding.parsed(call.form("seen-other")).orElseThrow(() -> Refusal.of(428, "no-version"));
    if (seenOther.version() != other.incident().version()) {
      throw Refusal.of(412, "stale");
    }
    Draft draft =
        Draft.merge(dossier.incident().id(), List.of(other.incident().id()), Finishing.by(call));
    save(call, dossier, draft, "merge");
  }

  static void different(Call call) throws IOException {
    Dossier dossier = Deciding.dossier(call);
    Dossier other = other(call, call.need("other"));
    Draft draft =
        Draft.note(dossier.incident().id(), DIFFERENT + other.incident().id(), Finishing.by(call));
    Decision made = call.store().decisions().make(draft);
    Steps.Step step =
        Desk.of(call)
            .steps()
            .done(call.me().id(), "different", dossier.incident().id(), List.of(made));
    call.goTo(
        Trail.carried(call)
            .to("/review/" + dossier.incident().id() + "/merge", "told=" + step.id()));
  }

  /** Choosing which accounts are of another incident. */
  static void chooseSplit(Call call) throws IOException {
    Dossier dossier = Deciding.dossier(call);
    split(call, dossier, List.of(), List.of(), 0);
  }

  private static void split(
      Call call, Dossier dossier, List<String> going, List<Line> lines, int status)
      throws IOException {
    if (status > 0) {
      call.status(status);
    }
    Map<String, Object> model = new TreeMap<>();
    model.put("sheet", Sheet.of(dossier, IncidentPage.values(call)));
    model.put("tellings", dossier.tellings());
    model.put("going", going);
    model.put("lines", lines);
    model.put("isWrong", status > 0);
    model.put("trail", call.form("trail").isPresent() ? Trail.carried(call) : Trail.of(call));
    show(call, "review/split", model);
  }

  /** What one incident would be as two. */
  static void previewSplit(Call call) throws IOException {
    Dossier dossier = Deciding.dossier(call);
    List<String> going = call.context().formParams("account");
    if (going.isEmpty() || going.size() >= dossier.tellings().size()) {
      split(call, dossier, going, List.of(), 422);
      return;
    }
    Draft draft =
        Draft.split(
            dossier.incident().id(),
            going,
            new Draft.By(call.me().name(), call.texts().get("review.preview")));
    List<Effective> parts;
    try {
      parts = call.store().decisions().preview(draft);
    } catch (StoreException refused) {
      throw refusal(refused);
    }
    Values values = IncidentPage.values(call);
    List<Effective> three = new ArrayList<>(List.of(dossier.incident()));
    three.addAll(parts);
    split(call, dossier, going, lines(values, three.toArray(new Effective[0])), 0);
  }

  static void split(Call call) throws IOException {
    Dossier dossier = Deciding.dossier(call);
    Draft draft =
        Draft.split(
            dossier.incident().id(), call.context().formParams("account"), Finishing.by(call));
    save(call, dossier, draft, "split");
  }

  private static void save(Call call, Dossier dossier, Draft draft, String key) throws IOException {
    List<Decision> made;
    try {
      made = call.store().decisions().make(List.of(draft), Deciding.seen(call, dossier));
    } catch (Stale stale) {
      throw Refusal.of(412, "stale");
    } catch (StoreException refused) {
      throw refusal(refused);
    }
    String id = dossier.incident().id();
    Steps.Step step = Desk.of(call).steps().done(call.me().id(), key, id, made);
    call.goTo(Trail.carried(call).to("/review/" + id, "told=" + step.id()));
  }

  private static RuntimeException refusal(StoreException refused) throws StoreException {
    if (refused.why() == Why.REFUSED || refused.why() == Why.UNKNOWN_INCIDENT) {
      return Refusal.of(422, "bad-query", String.valueOf(refused.getMessage()));
    }
    throw refused;
  }
}

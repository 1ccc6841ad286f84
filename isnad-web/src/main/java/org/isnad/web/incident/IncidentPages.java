package org.isnad.web.incident;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.store.Decision;
import org.isnad.store.DecisionKind;
import org.isnad.store.Dossier;
import org.isnad.store.Effective;
import org.isnad.store.Field;
import org.isnad.store.Json;
import org.isnad.store.Missing;
import org.isnad.store.StoreException;
import org.isnad.web.Call;
import org.isnad.web.Pages;
import org.isnad.web.Refusal;
import org.isnad.web.Role;
import org.isnad.web.Route;
import org.isnad.web.show.FieldValue;
import org.isnad.web.show.Values;

/** The page of one incident. Its address is permanent, whatever becomes of the incident. */
public final class IncidentPages implements Pages {

  private static final int MOST_SIMILAR = 5;

  @Override
  public List<Route> routes() {
    return List.of(
        Route.page("/i/{id}", Role.VIEWER, IncidentPages::show),
        Route.json("/i/{id}/map", Role.VIEWER, IncidentPages::map),
        Route.json("/i/{id}/json", Role.VIEWER, IncidentPages::download));
  }

  /** The incident that is asked for, under its own id. */
  private static Dossier find(Call call) throws StoreException {
    return call.store().explore().dossier(call.part("id")).orElseThrow(Refusal::notFound);
  }

  private static void show(Call call) throws StoreException {
    Dossier dossier = find(call);
    String id = dossier.incident().id();
    if (!id.equals(call.part("id"))) {
      call.context().header("Location", "/i/" + id + "?from=" + call.part("id")).status(301);
      return;
    }
    if (dossier.incident().state() == Effective.State.WITHDRAWN) {
      call.status(410);
      Values values = new Values(call.texts(), call.digits());
      Chronicle chronicle = Chronicle.of(dossier, values, new Quotes(List.of()));
      call.show("incident-gone", "incident.gone", Map.of("id", id, "chronicle", chronicle));
      return;
    }
    IncidentView view = view(call, dossier);
    String title =
        call.texts().label("type", view.type())
            + " · "
            + FieldValue.text(view.place())
            + " · "
            + view.day().text();
    call.showTitled("incident", title, Map.of("view", view));
  }

  private static IncidentView view(Call call, Dossier dossier) throws StoreException {
    Effective incident = dossier.incident();
    Values values = new Values(call.texts(), call.digits());
    Quotes quotes = new Quotes(dossier.tellings());
    Independence independence =
        Independence.of(dossier, call.store().reports(), quotes, call.texts());
    Json where = incident.field(Field.WHERE).value();
    Json chains = incident.machine().get("independent_chains");
    List<Missing> gaps = call.store().explore().gaps(incident.id());
    return new IncidentView(
        incident.id(),
        call.address() + "/i/" + incident.id(),
        from(call, incident.id()),
        incident.field(Field.TYPE).value().text().orElse(""),
        values.place(where),
        values.of(Field.WHEN, incident.field(Field.WHEN).value()),
        dossier.review(),
        incident.machine().get("confidence").number().map(BigDecimal::doubleValue).orElse(0.0),
        whole(incident.machine().get("reports")),
        whole(chains.get("lower")),
        whole(chains.get("upper")),
        new Consolidated(dossier, values, quotes).all(),
        values.codedAs(where),
        values.of(Field.WHERE, where).isSaid() ? (int) whole(where.get("precision")) : 0,
        values.of(Field.WHERE, where).isSaid(),
        isHarm(incident),
        rejection(incident),
        Matrix.of(dossier, values, quotes, independence),
        Dispute.of(dossier, values, quotes),
        Rise.of(dossier, values, quotes),
        chain(call, incident.machine().get("chains")),
        independence,
        gaps,
        doubts(gaps, new Reasons(call.texts())),
        call.store().explore().similar(incident.id(), MOST_SIMILAR),
        Chronicle.of(dossier, values, quotes));
  }

  private static long whole(Json number) {
    return number.number().map(BigDecimal::longValue).orElse(0L);
  }

  /** Only an id that does lead here is named. */
  private static Optional<String> from(Call call, String id) throws StoreException {
    Optional<String> from = call.query("from").filter(other -> !other.equals(id));
    return from.isPresent() && call.store().incidents().resolve(from.get()).equals(Optional.of(id))
        ? from
        : Optional.empty();
  }

  private static boolean isHarm(Effective incident) {
    return List.of(Field.KILLED, Field.INJURED, Field.ABDUCTED, Field.CASUALTIES).stream()
        .map(field -> incident.field(field).value())
        .anyMatch(toll -> whole(toll.get("low")) > 0 || whole(toll.get("best")) > 0);
  }

  private static Optional<String> rejection(Effective incident) {
    return !incident.rejected()
        ? Optional.empty()
        : incident.decisions().stream()
            .filter(d -> d.kind() == DecisionKind.REJECT && d.field().isEmpty())
            .reduce((first, last) -> last)
            .map(Decision::reason);
  }

  private static Map<String, String> doubts(List<Missing> gaps, Reasons reasons) {
    Map<String, String> doubts = new HashMap<>();
    gaps.forEach(gap -> gap.doubtful().forEach((id, lacks) -> doubts.put(id, reasons.say(lacks))));
    return doubts;
  }

  /** The chain as the drawing takes it, with the kinds of nodes named. */
  private static Json chain(Call call, Json chains) {
    List<Json> nodes = new ArrayList<>();
    for (Json node : chains.get("nodes").list()) {
      String kind = node.get("kind").text().orElse("unknown");
      String name = node.get("name").text().orElse("");
      Json drawn =
          node.with("kind", Json.of(shape(kind)))
              .with("label", Json.of(call.texts().label("chain", kind)));
      nodes.add(
          name.isBlank() ? drawn.with("name", Json.of(call.texts().get("chain.no-name"))) : drawn);
    }
    return Json.of(Map.of("nodes", Json.of(nodes), "edges", chains.get("edges")));
  }

  private static String shape(String kind) {
    return switch (kind) {
      case "outlet", "agency" -> kind;
      case "media" -> "agency";
      case "official", "group", "document" -> "body";
      case "witness", "security_source" -> "person";
      default -> "other";
    };
  }

  /** One spot, in the form that the map of many takes. */
  private static void map(Call call) throws StoreException {
    Dossier dossier = find(call);
    Effective incident = dossier.incident();
    Json where = incident.field(Field.WHERE).value();
    Values values = new Values(call.texts(), call.digits());
    FieldValue place = values.of(Field.WHERE, where);
    String type = incident.field(Field.TYPE).value().text().orElse("");
    boolean hasPoint = !where.get("lat").isNull() && !where.get("lon").isNull();
    Map<String, Json> spot = new TreeMap<>();
    spot.put("lat", where.get("lat"));
    spot.put("lon", where.get("lon"));
    spot.put("precision", where.get("precision"));
    spot.put("country", where.get("country"));
    spot.put("admin1", where.get("admin1"));
    spot.put("ar", where.get("name_ar").isNull() ? Json.of(place.text()) : where.get("name_ar"));
    spot.put("en", where.get("name").isNull() ? Json.of(place.text()) : where.get("name"));
    spot.put("count", Json.of(1));
    spot.put("killed", Json.of(whole(incident.field(Field.KILLED).value().get("best"))));
    spot.put("types", Json.of(Map.of(type, Json.of(1))));
    call.json(
        Json.of(
            Map.of(
                "total", Json.of(1),
                "onMap", Json.of(hasPoint ? 1 : 0),
                "without", Json.of(hasPoint ? 0 : 1),
                "spots", Json.of(hasPoint ? List.of(Json.of(spot)) : List.of()))));
  }

  private static void download(Call call) throws StoreException {
    Effective incident = find(call).incident();
    String name = incident.id().replaceAll("[^A-Za-z0-9]+", "-");
    call.context().header("Content-Disposition", "attachment; filename=\"" + name + ".json\"");
    call.json(incident.record());
  }
}

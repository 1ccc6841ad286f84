package org.isnad.engine;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.isnad.account.Actor;
import org.isnad.account.Claim;
import org.isnad.account.Moment;
import org.isnad.account.Target;
import org.isnad.account.Weapon;
import org.isnad.account.Where;
import org.isnad.incident.Agreed;
import org.isnad.incident.Bond;
import org.isnad.incident.ChainGraph;
import org.isnad.incident.Chains;
import org.isnad.incident.Disagreement;
import org.isnad.incident.Figure;
import org.isnad.incident.Incident;
import org.isnad.incident.InferredDate;
import org.isnad.incident.Toll;
import org.isnad.mention.Count;
import org.isnad.mention.harm.Outcome;

/**
 * Writes incidents in the codebook's format, one JSON object a line. A value rests on accounts,
 * whose records hold the words.
 */
public final class IncidentWriter {
  private static final JsonFactory JSON = new JsonFactory();
  private static final double ROUND = 1000;

  /** Writes one line. */
  public void write(Incident incident, Appendable out) throws IOException {
    write(incident, Map.of(), out);
  }

  /**
   * Writes one line, with the dates that follow for those of its reports that bear none.
   *
   * @param dates by the report's id
   */
  public void write(Incident incident, Map<String, InferredDate> dates, Appendable out)
      throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      new Line(json, ChainGraph.of(incident.testimonies())).write(incident, dates);
    }
    out.append(line.getBuffer()).append('\n');
  }

  /** One incident while it is being written. */
  private static final class Line {
    private final JsonGenerator json;
    private final ChainGraph graph;

    Line(JsonGenerator json, ChainGraph graph) {
      this.json = json;
      this.graph = graph;
    }

    void write(Incident incident, Map<String, InferredDate> dates) throws IOException {
      json.writeStartObject();
      json.writeStringField("id", incident.id());
      accounts("accounts", incident.accounts());
      json.writeNumberField("reports", incident.reports());
      chains(incident.chains());
      json.writeStringField("type", incident.type().value().code());
      json.writeStringField("status", incident.status().value().code());
      when(incident.when());
      where(incident.where());
      actor(incident.actor());
      target(incident.target());
      json.writeArrayFieldStart("weapons");
      for (Agreed<Weapon> weapon : incident.weapons()) {
        weapon(weapon);
      }
      json.writeEndArray();
      json.writeObjectFieldStart("harm");
      for (Outcome outcome : Outcome.values()) {
        harm(outcome, Optional.ofNullable(incident.harm().get(outcome)));
      }
      json.writeEndObject();
      claim(incident.claim());
      json.writeArrayFieldStart("disagreements");
      for (Disagreement disagreement : incident.disagreements()) {
        disagreement(disagreement);
      }
      json.writeEndArray();
      new ChainWriter(json).write(graph);
      dates(incident, dates);
      number("confidence", incident.confidence());
      json.writeArrayFieldStart("bonds");
      for (Bond bond : incident.bonds()) {
        json.writeStartObject();
        accounts("accounts", List.of(bond.left(), bond.right()));
        number("score", bond.score());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }

    private void dates(Incident incident, Map<String, InferredDate> dates) throws IOException {
      json.writeArrayFieldStart("inferred_dates");
      for (String report :
          incident.testimonies().stream().map(t -> t.origin().id()).distinct().toList()) {
        InferredDate date = dates.get(report);
        if (date != null) {
          json.writeStartObject();
          json.writeStringField("report", report);
          InferredDateWriter.published(date, json);
          json.writeEndObject();
        }
      }
      json.writeEndArray();
    }

    private void when(Agreed<Moment> when) throws IOException {
      json.writeObjectFieldStart("when");
      text("start", when.value().start().map(Object::toString));
      text("end", when.value().end().map(Object::toString));
      json.writeStringField("precision", when.value().precision());
      text("time", when.value().time());
      rests(when);
    }

    private void where(Optional<Agreed<Where>> where) throws IOException {
      json.writeObjectFieldStart("where");
      Optional<Where> value = where.map(Agreed::value);
      text("country", value.flatMap(Where::country));
      text("admin1", value.flatMap(Where::admin1));
      text("admin2", value.flatMap(Where::admin2));
      json.writeNullField("admin3");
      text("name", value.flatMap(Where::name));
      text("name_ar", value.flatMap(Where::arabic));
      text("site", value.flatMap(Where::site));
      if (value.isPresent() && value.get().precision() < 4) {
        json.writeNumberField("lat", value.get().lat());
        json.writeNumberField("lon", value.get().lon());
      } else {
        json.writeNullField("lat");
        json.writeNullField("lon");
      }
      json.writeNumberField("precision", value.map(Where::precision).orElse(4));
      number("confidence", where.map(Agreed::confidence).orElse(0.0));
      told(where.map(Agreed::accounts).orElse(List.of()));
      json.writeEndObject();
    }

    private void actor(Agreed<Actor> actor) throws IOException {
      json.writeObjectFieldStart("actor");
      json.writeStringField("id", actor.value().id());
      text("name", actor.value().name());
      text("label", actor.value().label());
      json.writeStringField("certainty", actor.value().certainty());
      rests(actor);
    }

    private void target(Agreed<Target> target) throws IOException {
      json.writeObjectFieldStart("target");
      json.writeStringField("category", target.value().category());
      text("owner", target.value().owner());
      rests(target);
    }

    private void weapon(Agreed<Weapon> weapon) throws IOException {
      json.writeStartObject();
      json.writeStringField("type", weapon.value().type());
      text("model", weapon.value().model());
      whole("count", weapon.value().count());
      rests(weapon);
    }

    private void harm(Outcome outcome, Optional<Toll> toll) throws IOException {
      String name = outcome.name().toLowerCase(Locale.ROOT);
      if (toll.isEmpty()) {
        json.writeNullField(name);
        return;
      }
      json.writeObjectFieldStart(name);
      count(toll.get().count());
      number("confidence", toll.get().confidence());
      told(toll.get().accounts());
      json.writeBooleanField("rising", toll.get().rising());
      json.writeArrayFieldStart("history");
      for (Figure figure : toll.get().history()) {
        json.writeStartObject();
        text("published", figure.published().map(Object::toString));
        json.writeStringField("account", figure.account());
        count(figure.count());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }

    private void claim(Optional<Agreed<Claim>> claim) throws IOException {
      if (claim.isEmpty()) {
        json.writeNullField("claim");
        return;
      }
      json.writeObjectFieldStart("claim");
      text("group", claim.get().value().group());
      text("group_ar", claim.get().value().arabic());
      json.writeStringField("by", claim.get().value().by());
      rests(claim.get());
    }

    private void disagreement(Disagreement disagreement) throws IOException {
      json.writeStartObject();
      json.writeStringField("field", disagreement.field());
      json.writeArrayFieldStart("values");
      for (Disagreement.Side side : disagreement.sides()) {
        json.writeStartObject();
        if (side.value().matches("[0-9]{1,9}")) {
          json.writeNumberField("value", Long.parseLong(side.value()));
        } else {
          json.writeStringField("value", side.value());
        }
        told(side.accounts());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }

    /** What a value rests on; closes its object. */
    private void rests(Agreed<?> agreed) throws IOException {
      number("confidence", agreed.confidence());
      told(agreed.accounts());
      json.writeEndObject();
    }

    /** Which accounts say so, and how many independent sources that makes. */
    private void told(List<String> accounts) throws IOException {
      accounts("accounts", accounts);
      chains(graph.chains(accounts));
    }

    private void chains(Chains chains) throws IOException {
      json.writeObjectFieldStart("independent_chains");
      json.writeNumberField("lower", chains.lower());
      json.writeNumberField("upper", chains.upper());
      json.writeEndObject();
    }

    private void accounts(String field, List<String> ids) throws IOException {
      json.writeArrayFieldStart(field);
      for (String id : ids) {
        json.writeString(id);
      }
      json.writeEndArray();
    }

    private void count(Count count) throws IOException {
      json.writeNumberField("low", count.low());
      whole("best", count.best());
      whole("high", count.high());
    }

    private void text(String field, Optional<String> value) throws IOException {
      if (value.isPresent()) {
        json.writeStringField(field, value.get());
      } else {
        json.writeNullField(field);
      }
    }

    private void whole(String field, OptionalLong value) throws IOException {
      if (value.isPresent()) {
        json.writeNumberField(field, value.getAsLong());
      } else {
        json.writeNullField(field);
      }
    }

    private void number(String field, double value) throws IOException {
      json.writeNumberField(field, Math.round(value * ROUND) / ROUND);
    }
  }
}

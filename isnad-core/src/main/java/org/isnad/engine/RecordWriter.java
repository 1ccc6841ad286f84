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
import org.isnad.account.Account;
import org.isnad.account.Claim;
import org.isnad.account.Damage;
import org.isnad.account.Harm;
import org.isnad.account.Link;
import org.isnad.account.Part;
import org.isnad.account.Statement;
import org.isnad.account.Weapon;
import org.isnad.account.Where;
import org.isnad.mention.Count;
import org.isnad.mention.harm.Outcome;
import org.isnad.report.Evidence;
import org.isnad.report.Report;
import org.isnad.text.Span;

/** Writes readings in the codebook's record format, one JSON object a line; offsets are code points. */
public final class RecordWriter {
  private static final JsonFactory JSON = new JsonFactory();

  /** Writes one line. */
  public void write(Reading reading, Appendable out) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      new Line(json, reading).write();
    }
    out.append(line.getBuffer()).append('\n');
  }

  /** One record while it is being written. */
  private static final class Line {
    private final JsonGenerator json;
    private final Reading reading;
    private final CodePoints points;

    Line(JsonGenerator json, Reading reading) {
      this.json = json;
      this.reading = reading;
      this.points = new CodePoints(reading.report().text());
    }

    void write() throws IOException {
      json.writeStartObject();
      report();
      json.writeArrayFieldStart("accounts");
      for (Account account : reading.accounts()) {
        account(account);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("statements");
      for (Statement statement : reading.statements()) {
        statement(statement);
      }
      json.writeEndArray();
      json.writeEndObject();
    }

    private void report() throws IOException {
      Report report = reading.report();
      json.writeObjectFieldStart("report");
      json.writeStringField("id", report.id());
      text("external_id", report.externalId());
      text("file", report.file());
      text("url", report.url());
      text("outlet", report.outlet());
      json.writeStringField("language", "ar");
      Optional<Span> title = reading.document().title();
      if (title.isPresent()) {
        json.writeObjectFieldStart("title");
        json.writeStringField("text", title.get().in(report.text()));
        json.writeNumberField("start", points.at(title.get().start()));
        json.writeNumberField("end", points.at(title.get().end()));
        json.writeEndObject();
      } else {
        json.writeNullField("title");
      }
      json.writeArrayFieldStart("body");
      for (Span span : reading.document().body()) {
        json.writeStartArray();
        json.writeNumber(points.at(span.start()));
        json.writeNumber(points.at(span.end()));
        json.writeEndArray();
      }
      json.writeEndArray();
      json.writeObjectFieldStart("published");
      text("start", reading.published().start().map(Object::toString));
      text("end", reading.published().end().map(Object::toString));
      json.writeStringField("basis", reading.published().basis().code());
      evidence(reading.published().evidence().map(s -> List.of(Evidence.of(report.text(), s))).orElse(List.of()));
      json.writeEndObject();
      json.writeEndObject();
    }

    private void account(Account a) throws IOException {
      json.writeStartObject();
      json.writeStringField("id", a.id());
      json.writeStringField("type", a.type().code());
      json.writeStringField("status", a.status().code());
      json.writeBooleanField("background", a.background());
      json.writeNumberField("confidence", a.confidence());
      json.writeObjectFieldStart("trigger");
      evidence(a.trigger());
      json.writeEndObject();
      json.writeObjectFieldStart("when");
      text("start", a.when().start().map(Object::toString));
      text("end", a.when().end().map(Object::toString));
      json.writeStringField("precision", a.when().precision());
      text("time", a.when().time());
      evidence(a.when().evidence());
      json.writeNumberField("confidence", a.when().confidence());
      json.writeEndObject();
      where(a.where());
      actor(a);
      json.writeObjectFieldStart("target");
      json.writeStringField("category", a.target().category());
      text("owner", a.target().owner());
      evidence(a.target().evidence());
      json.writeNumberField("confidence", a.target().confidence());
      json.writeEndObject();
      weapons(a.weapons());
      harm(a.harm());
      breakdown(a.breakdown());
      json.writeArrayFieldStart("damage");
      for (Damage damage : a.damage()) {
        json.writeStartObject();
        json.writeStringField("what", damage.what());
        evidence(damage.evidence());
        json.writeEndObject();
      }
      json.writeEndArray();
      claim(a.claim());
      json.writeArrayFieldStart("chain");
      for (Link link : a.chain()) {
        json.writeStartObject();
        json.writeStringField("kind", link.kind());
        json.writeStringField("name", link.name());
        json.writeBooleanField("named", link.named());
        evidence(link.evidence());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }

    private void where(Optional<Where> where) throws IOException {
      json.writeObjectFieldStart("where");
      text("country", where.flatMap(Where::country));
      text("admin1", where.flatMap(Where::admin1));
      text("admin2", where.flatMap(Where::admin2));
      json.writeNullField("admin3");
      text("name", where.flatMap(Where::name));
      text("name_ar", where.flatMap(Where::arabic));
      text("site", where.flatMap(Where::site));
      if (where.isPresent() && where.get().precision() < 4) {
        json.writeNumberField("lat", where.get().lat());
        json.writeNumberField("lon", where.get().lon());
      } else {
        json.writeNullField("lat");
        json.writeNullField("lon");
      }
      json.writeNumberField("precision", where.map(Where::precision).orElse(4));
      evidence(where.map(Where::evidence).orElse(List.of()));
      json.writeNumberField("confidence", where.map(Where::confidence).orElse(0.5));
      json.writeEndObject();
    }

    private void actor(Account a) throws IOException {
      json.writeObjectFieldStart("actor");
      json.writeStringField("id", a.actor().id());
      text("name", a.actor().name());
      text("label", a.actor().label());
      json.writeStringField("certainty", a.actor().certainty());
      json.writeArrayFieldStart("with");
      for (String with : a.actor().with()) {
        json.writeString(with);
      }
      json.writeEndArray();
      text("foiled_by", a.actor().foiledBy());
      evidence(a.actor().evidence());
      json.writeNumberField("confidence", a.actor().confidence());
      json.writeEndObject();
    }

    private void weapons(List<Weapon> weapons) throws IOException {
      json.writeArrayFieldStart("weapons");
      for (Weapon weapon : weapons) {
        json.writeStartObject();
        json.writeStringField("type", weapon.type());
        text("model", weapon.model());
        number("count", weapon.count());
        evidence(weapon.evidence());
        json.writeNumberField("confidence", weapon.confidence());
        json.writeEndObject();
      }
      json.writeEndArray();
    }

    private void harm(Map<Outcome, Harm> harm) throws IOException {
      json.writeObjectFieldStart("harm");
      for (Outcome outcome : Outcome.values()) {
        String name = outcome.name().toLowerCase(Locale.ROOT);
        Optional<Harm> told = Optional.ofNullable(harm.get(outcome));
        if (told.isEmpty()) {
          json.writeNullField(name);
        } else {
          json.writeObjectFieldStart(name);
          count(told.get().count());
          evidence(told.get().evidence());
          json.writeNumberField("confidence", told.get().confidence());
          json.writeEndObject();
        }
      }
      json.writeEndObject();
    }

    private void breakdown(List<Part> parts) throws IOException {
      json.writeArrayFieldStart("breakdown");
      for (Part part : parts) {
        json.writeStartObject();
        json.writeStringField("role", part.role());
        text("sex", part.sex());
        text("age", part.age());
        number("count", part.count().best());
        json.writeStringField("outcome", part.outcome().name().toLowerCase(Locale.ROOT));
        evidence(part.evidence());
        json.writeEndObject();
      }
      json.writeEndArray();
    }

    private void claim(Optional<Claim> claim) throws IOException {
      if (claim.isEmpty()) {
        json.writeNullField("claim");
        return;
      }
      json.writeObjectFieldStart("claim");
      text("group", claim.get().group());
      text("group_ar", claim.get().arabic());
      json.writeStringField("by", claim.get().by());
      evidence(claim.get().evidence());
      json.writeEndObject();
    }

    private void statement(Statement statement) throws IOException {
      json.writeStartObject();
      json.writeStringField("kind", statement.kind());
      json.writeObjectFieldStart("count");
      json.writeNumberField("low", statement.count().low());
      number("high", statement.count().high());
      json.writeEndObject();
      json.writeObjectFieldStart("window");
      text("start", statement.start().map(Object::toString));
      text("end", statement.end().map(Object::toString));
      json.writeEndObject();
      json.writeStringField("scope", statement.scope());
      evidence(statement.evidence());
      json.writeEndObject();
    }

    private void count(Count count) throws IOException {
      json.writeNumberField("low", count.low());
      number("best", count.best());
      number("high", count.high());
    }

    private void evidence(List<Evidence> evidence) throws IOException {
      json.writeArrayFieldStart("evidence");
      for (Evidence words : evidence) {
        json.writeStartObject();
        json.writeNumberField("start", points.at(words.span().start()));
        json.writeNumberField("end", points.at(words.span().end()));
        json.writeStringField("quote", words.quote());
        json.writeEndObject();
      }
      json.writeEndArray();
    }

    private void text(String field, Optional<String> value) throws IOException {
      if (value.isPresent()) {
        json.writeStringField(field, value.get());
      } else {
        json.writeNullField(field);
      }
    }

    private void number(String field, OptionalLong value) throws IOException {
      if (value.isPresent()) {
        json.writeNumberField(field, value.getAsLong());
      } else {
        json.writeNullField(field);
      }
    }
  }
}

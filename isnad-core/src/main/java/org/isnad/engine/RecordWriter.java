package org.isnad.engine;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.isnad.account.EventType;
import org.isnad.account.Scope;
import org.isnad.account.Statement;
import org.isnad.incident.Deposition;
import org.isnad.incident.Testimony;
import org.isnad.mention.time.Published;
import org.isnad.report.Evidence;
import org.isnad.report.Report;
import org.isnad.text.Span;

/**
 * Writes readings in the codebook's record format, one JSON object a line; offsets are code points.
 */
public final class RecordWriter {
  private static final JsonFactory JSON = new JsonFactory();

  /** One line, with its end, that UTF-8 can hold whatever the report is made of. */
  public static String line(Reading reading) {
    StringBuilder line = new StringBuilder();
    try {
      new RecordWriter().write(reading, line);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return SurrogateEscapes.in(line);
  }

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
    private final Deposition deposition;
    private final CodePoints points;
    private final Fields fields;

    Line(JsonGenerator json, Reading reading) {
      this.json = json;
      this.reading = reading;
      this.deposition = reading.deposition();
      this.points = new CodePoints(reading.report().text());
      this.fields = new Fields(json, points);
    }

    void write() throws IOException {
      json.writeStartObject();
      report();
      AccountWriter accounts = new AccountWriter(json, fields);
      json.writeArrayFieldStart("accounts");
      for (Testimony testimony : deposition.testimonies()) {
        accounts.write(testimony);
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
      fields.text("external_id", report.externalId());
      fields.text("file", report.file());
      fields.text("url", report.url());
      fields.text("outlet", report.outlet());
      json.writeStringField("language", "ar");
      title();
      body();
      published(reading.published());
      json.writeStringField("sketch", deposition.origin().sketch().encoded());
      json.writeEndObject();
    }

    private void title() throws IOException {
      String text = reading.report().text();
      Optional<Span> title = reading.document().title();
      if (title.isPresent()) {
        json.writeObjectFieldStart("title");
        json.writeStringField("text", title.get().in(text));
        json.writeNumberField("start", points.at(title.get().start()));
        json.writeNumberField("end", points.at(title.get().end()));
        json.writeEndObject();
      } else {
        json.writeNullField("title");
      }
    }

    private void body() throws IOException {
      json.writeArrayFieldStart("body");
      for (Span span : reading.document().body()) {
        json.writeStartArray();
        json.writeNumber(points.at(span.start()));
        json.writeNumber(points.at(span.end()));
        json.writeEndArray();
      }
      json.writeEndArray();
    }

    private void published(Published published) throws IOException {
      json.writeObjectFieldStart("published");
      fields.text("start", published.start().map(Object::toString));
      fields.text("end", published.end().map(Object::toString));
      json.writeStringField("basis", published.basis().code());
      fields.evidence(
          published
              .evidence()
              .map(s -> List.of(Evidence.of(reading.report().text(), s)))
              .orElse(List.of()));
      json.writeEndObject();
    }

    private void counted(Scope scope) throws IOException {
      json.writeObjectFieldStart("counted");
      json.writeArrayFieldStart("types");
      for (EventType type : scope.types()) {
        json.writeString(type.code());
      }
      json.writeEndArray();
      fields.text("target", scope.target());
      if (scope.where().isPresent()) {
        json.writeObjectFieldStart("where");
        fields.place(scope.where());
        fields.evidence(scope.where().get().evidence());
        json.writeEndObject();
      } else {
        json.writeNullField("where");
      }
      fields.text("actor", scope.actor());
      fields.text("account", scope.account());
      json.writeEndObject();
    }

    private void statement(Statement statement) throws IOException {
      json.writeStartObject();
      json.writeStringField("kind", statement.kind());
      json.writeObjectFieldStart("count");
      json.writeNumberField("low", statement.count().low());
      fields.number("high", statement.count().high());
      json.writeEndObject();
      json.writeObjectFieldStart("window");
      fields.text("start", statement.start().map(Object::toString));
      fields.text("end", statement.end().map(Object::toString));
      json.writeEndObject();
      json.writeStringField("scope", statement.scope());
      counted(statement.counted());
      fields.evidence(statement.evidence());
      json.writeEndObject();
    }
  }
}

package org.isnad.engine;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import org.isnad.incident.InferredDate;
import org.isnad.mention.time.Basis;

/** Writes the dates that follow for reports without one, one JSON object a line. */
public final class InferredDateWriter {
  private static final JsonFactory JSON = new JsonFactory();

  /** Writes one line. */
  public void write(InferredDate date, Appendable out) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      write(date, json);
    }
    out.append(line.getBuffer()).append('\n');
  }

  private static void write(InferredDate date, JsonGenerator json) throws IOException {
    Fields fields = new Fields(json, new CodePoints(""));
    json.writeStartObject();
    json.writeStringField("report", date.origin().id());
    fields.text("external_id", date.origin().externalId());
    fields.text("file", date.origin().file());
    fields.text("url", date.origin().url());
    published(date, json);
    json.writeEndObject();
  }

  /** What a record says of a date of publication that follows from other reports. */
  static void published(InferredDate date, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("published");
    json.writeStringField("start", date.start().toString());
    json.writeStringField("end", date.end().toString());
    json.writeStringField("basis", Basis.INFERRED.code());
    json.writeArrayFieldStart("because");
    for (InferredDate.Because because : date.because()) {
      json.writeStartObject();
      json.writeStringField("account", because.account());
      json.writeStringField("words", because.words());
      json.writeStringField("incident", because.incident());
      json.writeArrayFieldStart("accounts");
      for (String other : because.others()) {
        json.writeString(other);
      }
      json.writeEndArray();
      json.writeStringField("reason", because.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}

package org.isnad.engine;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.isnad.account.EventType;
import org.isnad.account.Scope;
import org.isnad.account.Statement;
import org.isnad.incident.Gap;
import org.isnad.report.Evidence;

/** Writes gaps, one JSON object a line. */
public final class GapWriter {
  private static final JsonFactory JSON = new JsonFactory();

  /** Writes one line. */
  public void write(Gap gap, Appendable out) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      write(gap, json);
    }
    out.append(line.getBuffer()).append('\n');
  }

  private static void write(Gap gap, JsonGenerator json) throws IOException {
    Fields fields = new Fields(json, new CodePoints(""));
    Statement statement = gap.statement();
    json.writeStartObject();
    json.writeStringField("kind", statement.kind());
    json.writeNumberField("told", statement.count().low());
    json.writeObjectFieldStart("missing");
    json.writeNumberField("low", gap.least());
    json.writeNumberField("high", gap.most());
    json.writeEndObject();
    strings(json, "words", statement.evidence().stream().map(Evidence::quote).toList());
    json.writeObjectFieldStart("window");
    fields.text("start", statement.start().map(Object::toString));
    fields.text("end", statement.end().map(Object::toString));
    json.writeEndObject();
    scope(statement.counted(), json, fields);
    strings(json, "reports", gap.reports());
    strings(json, "held", gap.held());
    json.writeArrayFieldStart("candidates");
    for (Gap.Candidate candidate : gap.candidates()) {
      json.writeStartObject();
      json.writeStringField("incident", candidate.incident());
      json.writeStringField("lacks", candidate.lacks());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void scope(Scope scope, JsonGenerator json, Fields fields) throws IOException {
    json.writeObjectFieldStart("scope");
    strings(json, "types", scope.types().stream().map(EventType::code).toList());
    fields.text("target", scope.target());
    fields.text("actor", scope.actor());
    if (scope.where().isPresent()) {
      json.writeObjectFieldStart("where");
      fields.place(scope.where());
      json.writeEndObject();
    } else {
      json.writeNullField("where");
    }
    json.writeBooleanField("says_where", scope.saysWhere());
    fields.text("account", scope.account());
    json.writeEndObject();
  }

  private static void strings(JsonGenerator json, String field, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}

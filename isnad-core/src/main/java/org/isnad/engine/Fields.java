package org.isnad.engine;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.isnad.account.Where;
import org.isnad.mention.Count;
import org.isnad.report.Evidence;

/**
 * What every part of a record writes alike: values that may be missing, numbers of people, and
 * evidence.
 */
final class Fields {
  private final JsonGenerator json;
  private final CodePoints points;

  Fields(JsonGenerator json, CodePoints points) {
    this.json = json;
    this.points = points;
  }

  void text(String field, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(field, value.get());
    } else {
      json.writeNullField(field);
    }
  }

  void number(String field, OptionalLong value) throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(field, value.getAsLong());
    } else {
      json.writeNullField(field);
    }
  }

  void count(Count count) throws IOException {
    json.writeNumberField("low", count.low());
    number("best", count.best());
    number("high", count.high());
  }

  /** The members of a place, but for its evidence. */
  void place(Optional<Where> where) throws IOException {
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
  }

  void evidence(List<Evidence> evidence) throws IOException {
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
}

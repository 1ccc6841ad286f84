package org.isnad.web.explore;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.isnad.account.EventType;
import org.isnad.store.Governorate;
import org.isnad.store.Overview;
import org.isnad.store.Spot;
import org.isnad.store.Totals;
import org.isnad.store.Week;
import org.isnad.web.show.Bilingual;
import org.isnad.web.show.Names;

/** The numbers of map, chart and table, as scripts and spreadsheets read them. */
final class Numbers {

  private static final JsonFactory JSON = new JsonFactory();
  private static final int GOVERNORATE = 3;
  private static final int COUNTRY = 4;

  private Numbers() {}

  /** The points of the map. */
  static byte[] map(Overview overview) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      Totals totals = overview.totals();
      json.writeStartObject();
      json.writeNumberField("total", totals.incidents());
      json.writeNumberField("onMap", totals.onMap());
      json.writeNumberField("without", totals.withoutPoint());
      json.writeArrayFieldStart("spots");
      for (Spot spot : overview.spots()) {
        write(json, spot);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }

  private static void write(JsonGenerator json, Spot spot) throws IOException {
    json.writeStartObject();
    json.writeNumberField("lat", spot.lat());
    json.writeNumberField("lon", spot.lon());
    json.writeNumberField("precision", spot.precision());
    json.writeStringField("country", spot.country().orElse(""));
    json.writeStringField("admin1", spot.admin1().orElse(""));
    Bilingual name = name(spot);
    json.writeStringField("ar", name.ar().orElse(""));
    json.writeStringField("en", name.en().orElse(""));
    json.writeNumberField("count", spot.incidents());
    json.writeNumberField("killed", spot.killed());
    write(json, spot.types());
    json.writeEndObject();
  }

  /** A mark of a whole area bears the area's name. */
  private static Bilingual name(Spot spot) {
    Bilingual own = new Bilingual(spot.nameAr(), spot.name());
    if (spot.precision() == GOVERNORATE && spot.admin1().isPresent()) {
      return Names.builtIn().admin1(spot.admin1().get());
    }
    if (spot.precision() == COUNTRY && spot.country().isPresent()) {
      return Names.builtIn().country(spot.country().get());
    }
    return own;
  }

  private static void write(JsonGenerator json, Map<String, Long> types) throws IOException {
    json.writeObjectFieldStart("types");
    for (Map.Entry<String, Long> type : types.entrySet()) {
      json.writeNumberField(type.getKey(), type.getValue());
    }
    json.writeEndObject();
  }

  /** The columns of the chart. */
  static byte[] weeks(Overview overview) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      Totals totals = overview.totals();
      json.writeStartObject();
      json.writeNumberField("total", totals.incidents());
      json.writeNumberField("dated", totals.dated());
      json.writeNumberField("without", totals.withoutDate());
      json.writeArrayFieldStart("weeks");
      for (Week week : overview.weeks()) {
        json.writeStartObject();
        json.writeStringField("week", week.monday().toString());
        write(json, week.types());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }

  /** A row a week, a column a type. */
  static String weeksTable(Overview overview) {
    StringBuilder table = new StringBuilder("week,incidents");
    for (EventType type : EventType.values()) {
      table.append(',').append(type.code());
    }
    table.append("\r\n");
    for (Week week : overview.weeks()) {
      table.append(week.monday());
      table.append(',').append(week.types().values().stream().mapToLong(n -> n).sum());
      append(table, week.types());
    }
    return table.toString();
  }

  /** A row a governorate, or a country where no governorate is known. */
  static String areasTable(Overview overview) {
    StringBuilder table =
        new StringBuilder("country,admin1,name_ar,name_en,incidents,killed,injured");
    for (EventType type : EventType.values()) {
      table.append(',').append(type.code());
    }
    table.append("\r\n");
    for (Governorate row : overview.governorates()) {
      Bilingual name =
          row.admin1()
              .map(Names.builtIn()::admin1)
              .or(() -> row.country().map(Names.builtIn()::country))
              .orElse(Bilingual.NONE);
      table.append(row.country().orElse("")).append(',').append(row.admin1().orElse(""));
      table.append(',').append(cell(name.ar().orElse("")));
      table.append(',').append(cell(name.en().orElse("")));
      table.append(',').append(row.incidents());
      table.append(',').append(row.killed()).append(',').append(row.injured());
      append(table, row.types());
    }
    return table.toString();
  }

  private static void append(StringBuilder table, Map<String, Long> types) {
    for (EventType type : EventType.values()) {
      table.append(',').append(types.getOrDefault(type.code(), 0L));
    }
    table.append("\r\n");
  }

  private static String cell(String text) {
    return text.contains(",") || text.contains("\"")
        ? '"' + text.replace("\"", "\"\"") + '"'
        : text;
  }
}

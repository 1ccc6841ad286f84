package org.isnad.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.store.Json;
import org.jspecify.annotations.Nullable;

/**
 * GeoJSON as RFC 7946 has it: longitude first, no crs member. An incident without a place has no
 * geometry, and is there all the same.
 */
final class GeoJsonFile implements IncidentFile {

  private final OutputStream out;
  private final Rows rows;
  private final String release;
  private long features;
  private long points;

  GeoJsonFile(OutputStream out, Rows rows, String release) {
    this.out = out;
    this.rows = rows;
    this.release = release;
  }

  private void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private void begin() throws IOException {
    write("{\"type\":\"FeatureCollection\",\"release\":" + Json.of(release) + ",\"features\":[\n");
  }

  @Override
  public void add(Case incident) throws IOException {
    if (features == 0) {
      begin();
    } else {
      write(",\n");
    }
    features++;
    Row row = rows.of(incident);
    Map<String, Json> properties = new TreeMap<>();
    for (int i = 0; i < Columns.all().size(); i++) {
      properties.put(Columns.all().get(i).name(), json(row.cells().get(i)));
    }
    Json geometry = Json.NULL;
    if (incident.hasPoint()) {
      points++;
      List<Json> position =
          List.of(member(properties, "longitude"), member(properties, "latitude"));
      geometry = Json.of(Map.of("type", Json.of("Point"), "coordinates", Json.of(position)));
    }
    write(
        Json.of(
                Map.of(
                    "type", Json.of("Feature"),
                    "id", Json.of(incident.id()),
                    "geometry", geometry,
                    "properties", Json.of(properties)))
            .toString());
  }

  private static Json member(Map<String, Json> properties, String name) {
    return properties.getOrDefault(name, Json.NULL);
  }

  private static Json json(@Nullable Object cell) {
    if (cell instanceof Json json) {
      return json;
    }
    if (cell instanceof Long number) {
      return Json.of(number);
    }
    if (cell instanceof BigDecimal number) {
      return new Json(number.stripTrailingZeros());
    }
    return cell instanceof String || cell instanceof LocalDate
        ? Json.of(cell.toString())
        : Json.NULL;
  }

  @Override
  public Map<String, Long> finish() throws IOException {
    if (features == 0) {
      begin();
    }
    write("\n]}\n");
    out.flush();
    return Map.of("points", points);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}

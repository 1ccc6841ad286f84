package org.isnad.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A GeoPackage 1.3 with one layer of points; an incident without a place has no geometry. */
final class GeoPackageFile implements IncidentFile {

  private static final int WGS84 = 4326;
  private static final byte NO_ENVELOPE_LITTLE_ENDIAN = 1;
  private static final int WKB_POINT = 1;
  private static final int POINT_BYTES = 8 + 1 + 4 + 16;

  private final Connection connection;
  private final PreparedStatement insert;
  private final Rows rows;
  private final String release;
  private Instant latest = Instant.EPOCH;
  private long points;
  private double west = 180;
  private double south = 90;
  private double east = -180;
  private double north = -90;

  GeoPackageFile(Path file, Rows rows, String release) throws IOException {
    this.rows = rows;
    this.release = release;
    try {
      connection = DriverManager.getConnection("jdbc:sqlite:" + file);
      try (Statement statement = connection.createStatement()) {
        for (String sql : Table.text("geopackage.sql").split(";\n")) {
          if (!sql.isBlank()) {
            statement.execute(sql);
          }
        }
        statement.execute(table());
      }
      connection.setAutoCommit(false);
      insert =
          connection.prepareStatement(
              "INSERT INTO incidents VALUES (NULL, ?" + ", ?".repeat(Columns.all().size()) + ")");
    } catch (SQLException failure) {
      throw broken(failure);
    }
  }

  private static IOException broken(SQLException failure) {
    return new IOException("gpkg: " + failure.getMessage(), failure);
  }

  private static String table() {
    return Columns.all().stream()
        .map(column -> "\"" + column.name() + "\" " + type(column))
        .collect(
            Collectors.joining(
                ", ",
                "CREATE TABLE incidents (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom POINT, ",
                ")"));
  }

  private static String type(Column column) {
    if (column.name().equals("id")) {
      return "TEXT NOT NULL UNIQUE";
    }
    return switch (column.kind()) {
      case TEXT, JSON -> "TEXT";
      case INTEGER -> "INTEGER";
      case NUMBER -> "REAL";
      case DATE -> "DATE";
    };
  }

  @Override
  public void add(Case incident) throws IOException {
    latest = incident.latest().isAfter(latest) ? incident.latest() : latest;
    List<@Nullable Object> cells = rows.of(incident).cells();
    try {
      insert.setObject(1, incident.hasPoint() ? point(incident) : null);
      for (int i = 0; i < cells.size(); i++) {
        Object cell = cells.get(i);
        if (cell instanceof Long number) {
          insert.setLong(i + 2, number);
        } else if (cell instanceof BigDecimal number) {
          insert.setDouble(i + 2, number.doubleValue());
        } else {
          insert.setString(i + 2, cell == null ? null : Row.text(cell));
        }
      }
      insert.executeUpdate();
    } catch (SQLException failure) {
      throw broken(failure);
    }
  }

  private byte[] point(Case incident) {
    double lon = coordinate(incident, "lon");
    double lat = coordinate(incident, "lat");
    points++;
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
    return ByteBuffer.allocate(POINT_BYTES)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put("GP".getBytes(StandardCharsets.US_ASCII))
        .put((byte) 0)
        .put(NO_ENVELOPE_LITTLE_ENDIAN)
        .putInt(WGS84)
        .put((byte) 1)
        .putInt(WKB_POINT)
        .putDouble(lon)
        .putDouble(lat)
        .array();
  }

  private static double coordinate(Case incident, String name) {
    BigDecimal degrees = Rows.degrees(incident.at("where", name));
    return degrees == null ? 0 : degrees.doubleValue();
  }

  @Override
  public Map<String, Long> finish() throws IOException {
    try (PreparedStatement contents =
            connection.prepareStatement(
                """
                INSERT INTO gpkg_contents VALUES
                  ('incidents', 'features', 'incidents', ?, ?, ?, ?, ?, ?, 4326)
                """);
        PreparedStatement columns =
            connection.prepareStatement(
                "INSERT INTO gpkg_data_columns VALUES ('incidents', ?, ?, ?, ?, NULL, NULL)")) {
      contents.setString(1, release);
      // Seconds and three digits, as the standard's strftime writes it.
      contents.setString(
          2, latest.truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", ".000Z"));
      double[] bounds = {west, south, east, north};
      for (int i = 0; i < bounds.length; i++) {
        contents.setObject(i + 3, points > 0 ? bounds[i] : null);
      }
      contents.executeUpdate();
      for (Column column : Columns.all()) {
        columns.setString(1, column.name());
        columns.setString(2, column.name());
        columns.setString(3, column.unit().isEmpty() ? null : column.unit());
        columns.setString(4, column.english());
        columns.executeUpdate();
      }
      insert.close();
      connection.commit();
      connection.close();
    } catch (SQLException failure) {
      throw broken(failure);
    }
    return Map.of("points", points);
  }

  @Override
  public void close() throws IOException {
    try {
      connection.close();
    } catch (SQLException failure) {
      throw broken(failure);
    }
  }
}

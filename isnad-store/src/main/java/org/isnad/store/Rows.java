package org.isnad.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.isnad.report.Report;

/** Rows of the database as values. */
final class Rows {

  private Rows() {}

  /** A report from a row of its sighting and its text. */
  static Report report(ResultSet row) throws SQLException {
    return new Report(
        text(row, "external_id"),
        text(row, "file"),
        text(row, "url"),
        text(row, "outlet"),
        text(row, "title"),
        text(row, "published"),
        text(row, "retrieved"),
        row.getString("text"));
  }

  static Sighting sighting(ResultSet row) throws SQLException {
    return new Sighting(
        report(row), row.getString("media_type"), Instant.parse(row.getString("at")));
  }

  static byte[] original(ResultSet row) throws SQLException {
    byte[] packed = row.getBytes("original");
    return packed == null
        ? row.getString("text").getBytes(StandardCharsets.UTF_8)
        : Packed.open(packed);
  }

  static Optional<Double> number(ResultSet row, String column) throws SQLException {
    double value = row.getDouble(column);
    return row.wasNull() ? Optional.empty() : Optional.of(value);
  }

  static Optional<Long> whole(ResultSet row, String column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(value);
  }

  static Optional<String> text(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }
}

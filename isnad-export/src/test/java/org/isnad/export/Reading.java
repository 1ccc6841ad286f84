package org.isnad.export;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.isnad.store.Json;
import org.jspecify.annotations.Nullable;

/** Reads files with programs that are not ours; each row as texts by their columns. */
final class Reading {

  private Reading() {}

  /** What a row must read as. */
  static Map<String, String> expected(Row row) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (int i = 0; i < Columns.all().size(); i++) {
      Object cell = row.cells().get(i);
      texts.put(
          Columns.all().get(i).name(),
          cell instanceof BigDecimal number ? plain(number) : Row.text(cell));
    }
    return texts;
  }

  private static String plain(BigDecimal number) {
    BigDecimal short0 = number.stripTrailingZeros();
    return (short0.scale() < 0 ? short0.setScale(0) : short0).toPlainString();
  }

  /** DuckDB reads CSV; what was guarded is opened again. */
  static List<Map<String, String>> csv(Path file) throws SQLException {
    String types =
        "read_csv('"
            + file
            + "', all_varchar = true, header = true, delim = ',', quote = '\"', escape = '\"', max_line_size = 20000000)";
    List<Map<String, String>> rows = query("SELECT * FROM " + types);
    for (Map<String, String> row : rows) {
      for (Column column : Columns.all()) {
        if (column.kind().isText()) {
          row.computeIfPresent(column.name(), (name, text) -> Guard.opened(text));
        }
      }
      row.computeIfPresent("confidence", (name, text) -> number(text));
      row.computeIfPresent("latitude", (name, text) -> number(text));
      row.computeIfPresent("longitude", (name, text) -> number(text));
    }
    return rows;
  }

  private static String number(String text) {
    return text.isEmpty() ? "" : plain(new BigDecimal(text));
  }

  static List<Map<String, String>> parquet(Path file) throws SQLException {
    return query("SELECT * FROM read_parquet('" + file + "')");
  }

  static List<Map<String, String>> query(String sql) throws SQLException {
    List<Map<String, String>> rows = new ArrayList<>();
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 1; i <= columns; i++) {
          Object cell = result.getObject(i);
          row.put(
              result.getMetaData().getColumnName(i),
              cell instanceof Double number
                  ? plain(BigDecimal.valueOf(number))
                  : cell == null ? "" : cell.toString());
        }
        rows.add(row);
      }
    }
    return rows;
  }

  static {
    // A word of a megabyte of one letter is no attack on the test.
    ZipSecureFile.setMinInflateRatio(0);
  }

  /** All texts of a workbook, one a line. */
  static String texts(Path file) throws IOException {
    StringBuilder texts = new StringBuilder();
    try (InputStream in = Files.newInputStream(file);
        Workbook workbook = new XSSFWorkbook(in)) {
      for (Sheet sheet : workbook) {
        sheet.forEach(row -> row.forEach(cell -> texts.append(text(cell)).append('\n')));
      }
    }
    return texts.toString();
  }

  /** POI reads workbooks; cells that go on in another sheet are put together. */
  static List<Map<String, String>> xlsx(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        Workbook workbook = new XSSFWorkbook(in)) {
      Sheet sheet = workbook.getSheet("incidents");
      List<Map<String, String>> rows = new ArrayList<>();
      for (int i = 1; i <= sheet.getLastRowNum(); i++) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int j = 0; j < sheet.getRow(0).getLastCellNum(); j++) {
          row.put(
              sheet.getRow(0).getCell(j).getStringCellValue(), text(sheet.getRow(i).getCell(j)));
        }
        rows.add(row);
      }
      Sheet more = workbook.getSheet("continued");
      for (int i = 1; more != null && i <= more.getLastRowNum(); i++) {
        String id = text(more.getRow(i).getCell(0));
        String column = text(more.getRow(i).getCell(1));
        String part = text(more.getRow(i).getCell(3));
        rows.stream()
            .filter(row -> id.equals(row.get("id")))
            .forEach(row -> row.merge(column, part, String::concat));
      }
      return rows;
    }
  }

  private static String text(@Nullable Cell cell) {
    if (cell == null) {
      return "";
    }
    if (cell.getCellType() == CellType.FORMULA) {
      throw new IllegalStateException("a formula: " + cell.getCellFormula());
    }
    if (cell.getCellType() == CellType.NUMERIC) {
      return DateUtil.isCellDateFormatted(cell)
          ? cell.getLocalDateTimeCellValue()
              .format(DateTimeFormatter.ISO_LOCAL_DATE.localizedBy(Locale.ROOT))
          : plain(BigDecimal.valueOf(cell.getNumericCellValue()));
    }
    return cell.getStringCellValue();
  }

  /** A program of GDAL: where the build says that it is, or else on the path. */
  private static String gdal(String program) {
    return Path.of(System.getProperty("isnad.gdal", "")).resolve(program).toString();
  }

  /** True if GDAL's programs are there. */
  static boolean hasGdal() {
    try {
      return run(gdal("ogrinfo"), "--version").startsWith("GDAL");
    } catch (IOException | IllegalStateException none) {
      return false;
    }
  }

  /** GDAL reads geographic files; the geometry comes as {@code geometry}. */
  static List<Map<String, String>> gdal(Path file) throws IOException {
    String lines =
        run(gdal("ogr2ogr"), "-f", "GeoJSONSeq", "-lco", "RS=NO", "/vsistdout/", file.toString());
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.lines().toList()) {
      Json feature = Json.parse(line);
      Map<String, String> row = new LinkedHashMap<>();
      for (Column column : Columns.all()) {
        Json value = feature.get("properties").get(column.name());
        row.put(column.name(), value.isNull() ? "" : value.text().orElse(value.toString()));
      }
      if (feature.has("id")) {
        // GDAL takes a column of this name for the feature's own id.
        row.put("id", feature.get("id").text().orElse(""));
      }
      row.put(
          "geometry",
          feature.get("geometry").isNull()
              ? ""
              : feature.get("geometry").get("coordinates").toString());
      rows.add(row);
    }
    return rows;
  }

  static String run(String... command) throws IOException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      int code = process.waitFor();
      if (code != 0) {
        throw new IllegalStateException(String.join(" ", command) + ": " + code + " " + out);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException(stopped);
    }
    return out;
  }
}

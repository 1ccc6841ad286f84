package org.isnad.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A kind of file that incidents are written in. */
public enum Format {
  CSV("csv", "text/csv"),
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  JSONL("jsonl", "application/x-ndjson"),
  GEOJSON("geojson", "application/geo+json"),
  GPKG("gpkg", "application/geopackage+sqlite3"),
  PARQUET("parquet", "application/vnd.apache.parquet"),
  ACLED("csv", "text/csv"),
  GED("csv", "text/csv"),
  WEBANNOTATION("jsonld", "application/ld+json"),
  DATAPACKAGE("zip", "application/zip");

  private final String extension;
  private final String mediaType;

  Format(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** The format as it is written: {@code geojson}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of that code. */
  public static Optional<Format> of(String code) {
    return Arrays.stream(values()).filter(format -> format.code().equals(code)).findFirst();
  }

  /** The usual end of a file's name, without the dot. */
  public String extension() {
    return extension;
  }

  public String mediaType() {
    return mediaType;
  }

  /** True if it is one file that can be written from its beginning to its end. */
  public boolean streams() {
    return this == CSV || this == JSONL || this == GEOJSON || this == ACLED;
  }
}

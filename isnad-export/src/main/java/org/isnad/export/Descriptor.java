package org.isnad.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.store.Json;

/** The descriptor of a data package, as Data Package 2.0 has it. */
final class Descriptor {

  private static final String PROFILES = "https://datapackage.org/profiles/2.0/";
  private static final String SCHEMA = "$schema";
  private static final String FIELDS = "fields";

  private Descriptor() {}

  /**
   * The descriptor of the tables in a folder.
   *
   * @param told further members: version, created, release ...
   */
  static Json of(Path folder, Map<String, Json> told) throws IOException {
    List<Json> resources = new ArrayList<>();
    for (PackageTable table : PackageTable.all()) {
      resources.add(resource(table, folder.resolve(table.file())));
    }
    Map<String, Json> members = new TreeMap<>(told);
    members.put(SCHEMA, Json.of(PROFILES + "datapackage.json"));
    members.put("name", Json.of("isnad-incidents"));
    members.put("title", Json.of("Incidents read from Arabic news"));
    members.put(
        "licenses",
        Json.of(
            List.of(
                Json.of(
                    Map.of(
                        "path",
                        Json.of("LICENSE.md"),
                        "title",
                        Json.of("No licence chosen yet"))))));
    members.put(
        "contributors",
        Json.of(List.of(Json.of(Map.of("title", Json.of("The makers of this package"))))));
    members.put(
        "sources",
        Json.of(
            List.of(
                Json.of(
                    Map.of(
                        "title", Json.of("The reports in sources.csv"),
                        "path", Json.of("sources.csv"))))));
    members.put("resources", Json.of(resources));
    return Json.of(members);
  }

  private static Json resource(PackageTable table, Path file) throws IOException {
    Map<String, Json> members = new TreeMap<>();
    members.put(SCHEMA, Json.of(PROFILES + "dataresource.json"));
    members.put("name", Json.of(table.name()));
    members.put("title", Json.of(table.title()));
    members.put("path", Json.of(table.file()));
    members.put("type", Json.of("table"));
    members.put("format", Json.of("csv"));
    members.put("mediatype", Json.of("text/csv"));
    members.put("encoding", Json.of("utf-8"));
    members.put(
        "dialect",
        Json.of(
            Map.of(
                "delimiter",
                Json.of(","),
                "lineTerminator",
                Json.of("\n"),
                "header",
                Json.of(true))));
    members.put("bytes", Json.of(Files.size(file)));
    members.put("hash", Json.of("sha256:" + Sha256.of(file)));
    members.put("schema", schema(table));
    return Json.of(members);
  }

  private static Json schema(PackageTable table) {
    Map<String, Json> members = new TreeMap<>();
    members.put(SCHEMA, Json.of(PROFILES + "tableschema.json"));
    members.put(FIELDS, Json.of(table.columns().stream().map(c -> field(table, c)).toList()));
    members.put("missingValues", texts(List.of("")));
    if (!table.key().isEmpty()) {
      members.put("primaryKey", texts(table.key()));
    }
    List<Json> links = new ArrayList<>();
    for (String link : table.links()) {
      String[] parts = link.split("[>.]");
      links.add(
          Json.of(
              Map.of(
                  FIELDS,
                  texts(List.of(parts[0])),
                  "reference",
                  Json.of(
                      Map.of("resource", Json.of(parts[1]), FIELDS, texts(List.of(parts[2])))))));
    }
    if (!links.isEmpty()) {
      members.put("foreignKeys", Json.of(links));
    }
    return Json.of(members);
  }

  private static Json field(PackageTable table, Column column) {
    Map<String, Json> members = new TreeMap<>();
    members.put("name", Json.of(column.name()));
    members.put("type", Json.of(type(column.kind())));
    members.put("description", Json.of(column.english()));
    members.put("isnad:description_ar", Json.of(column.arabic()));
    members.put("example", Json.of(column.example()));
    members.put("isnad:since", Json.of(column.since()));
    if (!column.unit().isEmpty()) {
      members.put("unit", Json.of(column.unit()));
    }
    Map<String, Json> constraints = new TreeMap<>();
    if (!column.values().isEmpty()) {
      constraints.put("enum", texts(column.values()));
    }
    if (table.key().contains(column.name())) {
      constraints.put("required", Json.of(true));
      constraints.put("unique", Json.of(true));
    }
    if (!constraints.isEmpty()) {
      members.put("constraints", Json.of(constraints));
    }
    return Json.of(members);
  }

  /** A list of one type is an array in Table Schema; ours is, and an object too, so text it is. */
  private static String type(Kind kind) {
    return switch (kind) {
      case TEXT, JSON -> "string";
      case INTEGER -> "integer";
      case NUMBER -> "number";
      case DATE -> "date";
    };
  }

  private static Json texts(List<String> texts) {
    return Json.of(texts.stream().map(Json::of).toList());
  }
}

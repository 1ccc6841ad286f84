package org.isnad.web;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;

/**
 * Styles, scripts, fonts and map data. Only what is on the list of files that the program came with
 * is ever opened, so no path leads out of the folder.
 */
final class StaticFiles {

  static final String PREFIX = "/static/";

  private static final String FOREVER = "public, max-age=31536000, immutable";
  private static final String AGAIN = "no-cache";
  private static final int WORTH_IT = 1024;

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("mjs", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("geojson", "application/geo+json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("yaml", "application/yaml; charset=utf-8"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("md", "text/plain; charset=utf-8"));

  /** A file in memory, also packed if that makes it much smaller. */
  private static final class Kept {
    private final byte[] plain;
    private final byte[] packed;
    private final String tag;

    Kept(byte[] plain, byte[] packed) {
      this.plain = plain;
      this.packed = packed;
      CRC32 sum = new CRC32();
      sum.update(plain);
      this.tag = "\"" + Long.toHexString(sum.getValue()) + "-" + plain.length + "\"";
    }
  }

  private final Contents contents;
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  StaticFiles() throws IOException {
    contents = Contents.of(StaticFiles.class, "static/");
  }

  /** The address of a file, which changes whenever any file changes and may be kept for ever. */
  String address(String name) {
    return PREFIX + "~" + contents.version() + "/" + name;
  }

  /** The folders of parts by others. */
  List<String> vendored() {
    return contents.names().stream()
        .filter(name -> name.startsWith("vendor/"))
        .map(name -> name.split("/", -1)[1])
        .distinct()
        .toList();
  }

  /** Answers with a file. */
  void answer(Context context) throws IOException {
    String path = context.path().substring(PREFIX.length());
    String versioned = "~" + contents.version() + "/";
    boolean forever = path.startsWith(versioned);
    String name = forever ? path.substring(versioned.length()) : path;
    if (path.startsWith("~") && !forever) {
      // A page of an older version of the program is open; its files are those of this one.
      name = path.substring(path.indexOf('/') + 1);
    }
    if (!contents.names().contains(name)) {
      throw Refusal.notFound();
    }
    send(context, name, load(name), forever);
  }

  private static void send(Context context, String name, Kept file, boolean forever) {
    context.disableCompression();
    context.header("Cache-Control", forever ? FOREVER : AGAIN);
    context.header("ETag", file.tag);
    context.header("Vary", "Accept-Encoding");
    context.contentType(type(name));
    if (file.tag.equals(context.header("If-None-Match"))) {
      context.status(304);
      return;
    }
    boolean packed =
        file.packed.length > 0
            && Optional.ofNullable(context.header("Accept-Encoding")).orElse("").contains("gzip");
    if (packed) {
      context.header("Content-Encoding", "gzip");
    }
    context.result(packed ? file.packed : file.plain);
  }

  private static String type(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return TYPES.getOrDefault(
        ending,
        ending.contains("/") || !name.contains(".") ? "text/plain" : "application/octet-stream");
  }

  private Kept load(String name) throws IOException {
    Kept known = kept.get(name);
    if (known != null) {
      return known;
    }
    try (InputStream file = StaticFiles.class.getResourceAsStream("static/" + name)) {
      if (file == null) {
        throw Refusal.notFound();
      }
      byte[] plain = file.readAllBytes();
      Kept read = new Kept(plain, packed(name, plain));
      kept.put(name, read);
      return read;
    }
  }

  private static byte[] packed(String name, byte[] plain) throws IOException {
    if (plain.length < WORTH_IT || name.endsWith(".woff2") || name.endsWith(".png")) {
      return new byte[0];
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(plain);
    }
    return bytes.toByteArray();
  }
}

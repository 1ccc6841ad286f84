package org.isnad.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** How the reports lie in a file, by its name and by how it begins. */
enum Kind {
  TEXT,
  JSON_LINES,
  JSON_VALUES,
  PAGE,
  ZIPPED_PAGE;

  /** How much of the beginning is looked at. */
  static final int HEAD = 64 * 1024;

  static boolean isWanted(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".txt") || isJson(lower) || isPage(lower) || isZipped(lower);
  }

  private static boolean isJson(String name) {
    return name.endsWith(".jsonl") || name.endsWith(".ndjson") || name.endsWith(".json");
  }

  private static boolean isPage(String name) {
    return name.endsWith(".html")
        || name.endsWith(".htm")
        || name.endsWith(".xhtml")
        || name.endsWith(".mhtml")
        || name.endsWith(".mht");
  }

  private static boolean isZipped(String name) {
    return name.endsWith(".gz") && isPage(name.substring(0, name.length() - 3));
  }

  static Kind of(String name, byte[] head) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (isZipped(lower)) {
      return ZIPPED_PAGE;
    }
    if (isPage(lower)) {
      return PAGE;
    }
    String start = new String(head, StandardCharsets.ISO_8859_1);
    String text = (start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start).strip();
    if (lower.endsWith(".txt")) {
      return TEXT;
    }
    String tag = text.substring(0, Math.min(text.length(), 15)).toLowerCase(Locale.ROOT);
    if (tag.startsWith("<!doctype html") || tag.startsWith("<html") || Mhtml.isMhtml(head)) {
      return PAGE;
    }
    if (text.startsWith("[")
        && (lower.endsWith(".json") || text.substring(1).strip().startsWith("{"))) {
      return JSON_VALUES;
    }
    if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
      return JSON_LINES;
    }
    if (text.startsWith("{")) {
      return isOneLine(text) ? JSON_LINES : JSON_VALUES;
    }
    return lower.endsWith(".json") ? JSON_LINES : TEXT;
  }

  /** True unless the first line is the beginning of an object that goes on in the next. */
  private static boolean isOneLine(String text) {
    int end = text.indexOf('\n');
    String first = end < 0 ? text : text.substring(0, end).strip();
    return end < 0 || (first.length() > 1 && !first.endsWith(","));
  }
}

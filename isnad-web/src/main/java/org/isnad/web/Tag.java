package org.isnad.web;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Optional;

/**
 * The version of an answer, as in the header ETag.
 *
 * @param value what tells this version from all others of the same address, without quotes
 */
public record Tag(String value) {

  public Tag {
    if (!value.matches("[A-Za-z0-9._:~-]{1,100}")) {
      throw new IllegalArgumentException(
          "a tag has 1 to 100 letters, digits and ._:~- and not " + value);
    }
  }

  public static Tag of(Object... parts) {
    return new Tag(
        String.join(".", Arrays.stream(parts).map(String::valueOf).toArray(String[]::new)));
  }

  public String quoted() {
    return "\"" + value + "\"";
  }

  /** Says which version the answer is; true if the browser has it already: 304, nothing to send. */
  boolean isKnown(Context context) {
    context.header("ETag", quoted());
    context.header("Cache-Control", "private, no-cache");
    boolean known =
        Optional.ofNullable(context.header("If-None-Match"))
            .filter(header -> holds(header, true))
            .isPresent();
    if (known) {
      context.status(304);
    }
    return known;
  }

  /**
   * Refuses a change of another version than the one that is there.
   *
   * @throws Refusal 428 if the request does not say which version it changes, 412 if another
   */
  void mustMatch(Context context) {
    String header = context.header("If-Match");
    if (header == null) {
      throw Refusal.of(428, "no-version");
    }
    if (!holds(header, false)) {
      throw Refusal.of(412, "stale");
    }
  }

  private boolean holds(String header, boolean weakToo) {
    if (header.strip().equals("*")) {
      return true;
    }
    return Arrays.stream(header.split(",", 100))
        .map(String::strip)
        .map(tag -> weakToo && tag.startsWith("W/") ? tag.substring(2) : tag)
        // Servers that compress on the way may mark the tag so.
        .map(tag -> tag.replace("-gzip\"", "\""))
        .anyMatch(quoted()::equals);
  }
}

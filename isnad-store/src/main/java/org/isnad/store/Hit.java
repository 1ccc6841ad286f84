package org.isnad.store;

import java.util.List;
import java.util.Optional;

/**
 * A report that was looked for.
 *
 * @param report its id
 * @param snippet some words of its text around the first that was looked for, in brackets
 * @param incidents permanent ids of the incidents that it tells
 */
public record Hit(
    String report,
    Optional<String> outlet,
    Optional<String> published,
    Optional<String> url,
    Optional<String> file,
    String snippet,
    List<String> incidents) {
  public Hit {
    incidents = List.copyOf(incidents);
  }
}

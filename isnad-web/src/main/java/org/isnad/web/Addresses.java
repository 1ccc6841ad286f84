package org.isnad.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Addresses as pages write them. */
final class Addresses {

  private static final int LONGEST = 8000;

  private Addresses() {}

  /** A part of a path or of a query. */
  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** A path as it can stand in a link; never one that leads to another server. */
  static String path(String path) {
    StringBuilder safe = new StringBuilder();
    for (String part : path.split("/", -1)) {
      safe.append(safe.length() == 0 && part.isEmpty() ? "" : encoded(part)).append('/');
    }
    String whole = safe.substring(0, safe.length() - 1).replace("%3A", ":");
    return "/" + whole.replaceFirst("^/+", "");
  }

  /** Where to go on after signing in: a path of this server, or its first page. */
  static String inside(Optional<String> wanted) {
    return wanted
        .filter(path -> path.length() <= LONGEST && path.matches("/(?![/\\\\])[\\x21-\\x7e]*"))
        .filter(path -> !path.contains("\\"))
        .orElse("/");
  }

  /** An address of elsewhere that may stand in a link. */
  static Optional<String> outside(String url) {
    try {
      URI uri = new URI(url.strip());
      boolean web =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      return web && uri.getHost() != null ? Optional.of(uri.toASCIIString()) : Optional.empty();
    } catch (URISyntaxException broken) {
      return Optional.empty();
    }
  }
}

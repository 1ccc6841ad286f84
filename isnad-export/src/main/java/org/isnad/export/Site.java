package org.isnad.export;

import java.net.URI;
import java.net.URISyntaxException;

/** The site of an address: its path may hold names. */
final class Site {

  private Site() {}

  static String of(String url) {
    try {
      URI uri = new URI(url);
      return uri.getScheme() == null || uri.getHost() == null
          ? ""
          : uri.getScheme() + "://" + uri.getHost() + "/";
    } catch (URISyntaxException garbled) {
      return "";
    }
  }
}

package org.isnad.web;

import io.javalin.http.Context;
import java.util.Map;

/** What every answer says to the browser about itself. */
final class Headers {

  /** Nothing from elsewhere, nothing inline. */
  static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
          + " font-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'none'";

  static final Map<String, String> ALL =
      Map.of(
          "Content-Security-Policy", POLICY,
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "no-referrer",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Permissions-Policy",
              "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
          "Cache-Control", "private, no-store");

  private Headers() {}

  /** Before anything else, so that errors have them too. */
  static void put(Context context) {
    ALL.forEach(context::header);
  }
}

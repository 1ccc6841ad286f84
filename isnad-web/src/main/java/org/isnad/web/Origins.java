package org.isnad.web;

import io.javalin.http.Context;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells whether a request means this server and comes from its own pages. A name that somebody
 * else's name server points at this machine is refused, and so is a form of another site.
 */
final class Origins {

  private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

  private final Set<String> hosts;
  private final boolean behindProxy;
  private final boolean saysNoSite;

  Origins(Settings settings) {
    Stream<String> configured = settings.address().map(URI::getHost).stream();
    Stream<String> listened =
        Set.of("0.0.0.0", "::").contains(settings.host())
            ? Stream.empty()
            : Stream.of(bracketed(settings.host()));
    hosts =
        Stream.concat(
                Stream.of("localhost", "127.0.0.1", "[::1]"), Stream.concat(configured, listened))
            .map(host -> host.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    behindProxy = settings.address().isPresent();
    saysNoSite = !settings.isLoopback() && !settings.isSecure();
  }

  private static String bracketed(String host) {
    return host.indexOf(':') >= 0 && !host.startsWith("[") ? "[" + host + "]" : host;
  }

  /** Whether the Host header is one of this server's names. */
  boolean isHere(Context context) {
    return hosts.contains(name(header(context, "Host")));
  }

  private static String name(String host) {
    int port = host.lastIndexOf(':');
    boolean hasPort = port > host.lastIndexOf(']');
    return (hasPort ? host.substring(0, port) : host).toLowerCase(Locale.ROOT);
  }

  /**
   * Whether a request that may change something comes from a page of this server, as far as the
   * browser says; a program that says nothing needs the token all the same.
   */
  boolean isOwn(Context context) {
    String site = header(context, "Sec-Fetch-Site");
    if (!site.isEmpty() && !OWN_SITES.contains(site)) {
      return false;
    }
    String origin = header(context, "Origin");
    if (origin.isEmpty()) {
      return true;
    }
    if (origin.equals("null")) {
      // What browsers say of forms on pages that send no referrer, as all of these are. Where the
      // connection is not trusted they say no more than that, and the token has to do.
      return site.equals("same-origin") || site.isEmpty() && saysNoSite;
    }
    int scheme = origin.indexOf("://");
    return scheme > 0 && origin.substring(scheme + 3).equalsIgnoreCase(header(context, "Host"));
  }

  /** Whether somebody follows a link from another site; then the browser keeps its cookies back. */
  static boolean isFromElsewhere(Context context) {
    return header(context, "Sec-Fetch-Site").equals("cross-site");
  }

  /** Who asks, as far as the network can tell; kept in memory only. */
  String client(Context context) {
    if (behindProxy) {
      String[] all = header(context, "X-Forwarded-For").split(",");
      String last = all[all.length - 1].strip();
      if (!last.isEmpty()) {
        return last;
      }
    }
    return context.ip();
  }

  private static String header(Context context, String name) {
    return Optional.ofNullable(context.header(name)).orElse("");
  }
}

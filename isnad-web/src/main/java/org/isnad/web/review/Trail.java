package org.isnad.web.review;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.store.Filter;
import org.isnad.store.Queued;
import org.isnad.web.Call;
import org.isnad.web.Refusal;

/**
 * Which part of the queue somebody works through, and in which order; the address carries it from
 * one incident to the next.
 *
 * @param by the reason that decides the order; empty for the sum of all
 */
public record Trail(Filter filter, Optional<Queued.Kind> by) {

  private static final String BY = "by";
  private static final List<String> OWN = List.of(BY, "report", "told", "csrf");

  static Trail of(Call call) {
    return of(call.query());
  }

  /** As a form carries it. */
  static Trail carried(Call call) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String part : call.form("trail").orElse("").split("&", 200)) {
      String[] pair = part.split("=", 2);
      if (pair.length == 2) {
        parameters.computeIfAbsent(decoded(pair[0]), n -> new ArrayList<>()).add(decoded(pair[1]));
      }
    }
    return of(parameters);
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException broken) {
      throw Refusal.badQuery(broken);
    }
  }

  private static Trail of(Map<String, List<String>> parameters) {
    Map<String, List<String>> asked = new LinkedHashMap<>(parameters);
    Optional<String> by =
        Optional.ofNullable(asked.get(BY))
            .flatMap(values -> values.stream().filter(v -> !v.isEmpty()).findFirst());
    OWN.forEach(asked::remove);
    try {
      return new Trail(Filter.parse(asked), by.map(Trail::kind));
    } catch (IllegalArgumentException unclear) {
      throw Refusal.badQuery(unclear);
    }
  }

  private static Queued.Kind kind(String code) {
    return Arrays.stream(Queued.Kind.values())
        .filter(kind -> code(kind).equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "by: " + code + " is no reason; wanted is one of " + codes()));
  }

  /** A reason as it is written in addresses. */
  public static String code(Queued.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** All reasons. */
  public static List<String> codes() {
    return Arrays.stream(Queued.Kind.values()).map(Trail::code).toList();
  }

  /** As it stands in an address, without the question mark. */
  public String query() {
    String canonical = filter.canonical();
    return by.map(kind -> (canonical.isEmpty() ? "" : canonical + "&") + "by=" + code(kind))
        .orElse(canonical);
  }

  /** The same filter in another order. */
  public String query(String other) {
    String canonical = filter.canonical();
    return other.isEmpty()
        ? canonical
        : (canonical.isEmpty() ? "" : canonical + "&") + "by=" + other;
  }

  /** The address of a page of the review that keeps to this trail. */
  public String to(String path) {
    return query().isEmpty() ? path : path + "?" + query();
  }

  /** The same with one more parameter. */
  public String to(String path, String more) {
    return path + "?" + (query().isEmpty() ? "" : query() + "&") + more;
  }
}

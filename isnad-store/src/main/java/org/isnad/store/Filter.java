package org.isnad.store;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What incidents are asked for: those that meet everything that is given. The same question drives
 * lists, maps, charts, counts and exports, and can be written as the query part of an address.
 *
 * @param values what is asked, by the name of the parameter; only names of {@link #PARAMETERS}
 */
public record Filter(Map<String, List<String>> values) {

  /** The names, in the order in which people are shown them. */
  public static final List<String> PARAMETERS =
      List.of(
          "q",
          "from",
          "to",
          "type",
          "country",
          "admin1",
          "place",
          "bbox",
          "party",
          "target",
          "weapon",
          "killed",
          "injured",
          "status",
          "sources",
          "confidence",
          "below",
          "review",
          "point",
          "date",
          "disagree");

  /** Every incident that is live and not rejected. */
  public static final Filter ALL = new Filter(Map.of());

  public Filter {
    Map<String, List<String>> sorted = new TreeMap<>();
    values.forEach(
        (name, given) -> {
          List<String> kept =
              given.stream()
                  .map(String::strip)
                  .filter(v -> !v.isEmpty())
                  .sorted()
                  .distinct()
                  .toList();
          if (!kept.isEmpty()) {
            sorted.put(name, kept);
          }
        });
    values = Collections.unmodifiableMap(sorted);
  }

  /**
   * Reads the parameters of an address. Empty ones ask for nothing.
   *
   * @throws IllegalArgumentException if a parameter is not known or its value cannot be, saying
   *     which, and what was wanted
   */
  public static Filter parse(Map<String, List<String>> parameters) {
    for (String name : parameters.keySet()) {
      if (!PARAMETERS.contains(name)) {
        throw new IllegalArgumentException(
            name + ": no such parameter; there are " + String.join(", ", PARAMETERS));
      }
    }
    Filter filter = new Filter(Ascii.digits(parameters));
    Conditions.of(filter);
    return filter;
  }

  /** What is asked under a name; nothing if it does not matter. */
  public List<String> get(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** The same question with one parameter asked otherwise; without values it does not matter. */
  public Filter with(String name, List<String> wanted) {
    Map<String, List<String>> changed = new TreeMap<>(values);
    changed.put(name, wanted);
    return new Filter(changed);
  }

  /** As the query part of an address, names and values sorted; empty for {@link #ALL}. */
  public String canonical() {
    List<String> parts = new ArrayList<>();
    values.forEach(
        (name, wanted) ->
            wanted.forEach(
                value -> parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))));
    return String.join("&", parts);
  }
}

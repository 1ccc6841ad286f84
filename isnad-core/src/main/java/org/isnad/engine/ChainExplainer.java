package org.isnad.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.incident.ChainGraph;
import org.isnad.incident.Incident;
import org.isnad.incident.Relation;
import org.isnad.incident.Testimony;

/** Writes for people how many independent sources an incident has, and why. */
final class ChainExplainer {
  private static final int MOST_REPORTS = 8;

  private ChainExplainer() {}

  /** The interval, and for each two of its first reports whether they have one origin. */
  static List<String> lines(Incident incident) {
    ChainGraph graph = ChainGraph.of(incident.testimonies());
    List<String> lines = new ArrayList<>();
    lines.add("independent sources: " + graph.chains().lower() + " to " + graph.chains().upper());
    Map<String, Testimony> reports = new LinkedHashMap<>();
    incident.testimonies().forEach(t -> reports.putIfAbsent(t.origin().id(), t));
    List<Testimony> shown = reports.values().stream().limit(MOST_REPORTS).toList();
    for (int i = 0; i < shown.size(); i++) {
      for (int j = i + 1; j < shown.size(); j++) {
        Relation relation = graph.relation(shown.get(i).id(), shown.get(j).id());
        lines.add(
            "  "
                + name(shown.get(i))
                + " and "
                + name(shown.get(j))
                + ": "
                + relation.kind().name().toLowerCase(Locale.ROOT)
                + ", "
                + relation.reason());
      }
    }
    return lines;
  }

  private static String name(Testimony testimony) {
    String id = testimony.id();
    int from = id.indexOf(':') + 1;
    int number = id.indexOf('#');
    int digits = Math.min(Math.max(number, from), from + MOST_REPORTS);
    return testimony.origin().outlet().orElse(id.substring(from, digits));
  }
}

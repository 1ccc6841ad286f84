package org.isnad.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.account.Link;

/**
 * The chains of an incident as points and lines, from the outlets inward.
 *
 * @param nodes outlets, agencies and speakers, sorted by id
 * @param edges who has it from whom, sorted
 */
public record ChainLines(List<Node> nodes, List<Edge> edges) {
  public ChainLines {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /**
   * Somebody who tells.
   *
   * @param id the kind, a colon and what the names of one source have in common
   * @param kind outlet, agency, official, security_source, group, witness, media, document, unknown
   * @param name as the first report has it
   */
  public record Node(String id, String kind, String name) {}

  /**
   * One has it from the other.
   *
   * @param from who tells it on
   * @param to who told it
   * @param accounts ids of the accounts that say so, sorted
   */
  public record Edge(String from, String to, List<String> accounts) {
    public Edge {
      accounts = List.copyOf(accounts);
    }
  }

  static ChainLines of(List<Provenance> tellings, SourceNames names) {
    Drawer drawer = new Drawer(names);
    tellings.forEach(telling -> telling.accounts().forEach(a -> drawer.draw(telling, a)));
    List<Edge> edges = new ArrayList<>();
    drawer.edges.forEach(
        (from, others) ->
            others.forEach((to, accounts) -> edges.add(new Edge(from, to, List.copyOf(accounts)))));
    return new ChainLines(new ArrayList<>(drawer.nodes.values()), edges);
  }

  private static final class Drawer {
    private final SourceNames names;
    private final SortedMap<String, Node> nodes = new TreeMap<>();
    private final SortedMap<String, SortedMap<String, SortedSet<String>>> edges = new TreeMap<>();

    Drawer(SourceNames names) {
      this.names = names;
    }

    /** Speakers stand behind the agency, if it is one; which of several has them is not told. */
    void draw(Provenance telling, Testimony account) {
      String outlet = node("outlet", telling.outlet().orElse(telling.report()), telling.outlet());
      List<String> press = new ArrayList<>();
      List<String> speakers = new ArrayList<>();
      List<Link> links = account.account().chain();
      for (int i = 0; i < links.size(); i++) {
        Link link = links.get(i);
        if (i > 0 || !Provenance.isPublisher(link, account.origin())) {
          Optional<SourceNames.Named> named = names.of(link);
          boolean quoted = link.kind().equals("agency") || link.kind().equals("outlet");
          String key = named.map(SourceNames.Named::key).orElseGet(() -> key(link));
          if (!telling.outlet().equals(Optional.of(key))) {
            (quoted ? press : speakers).add(node(link.kind(), key, Optional.of(link.name())));
          }
        }
      }
      press.forEach(agency -> edge(outlet, agency, account));
      String teller = press.size() == 1 ? press.get(0) : outlet;
      speakers.forEach(speaker -> edge(teller, speaker, account));
    }

    private String key(Link link) {
      SortedSet<String> words = new TreeSet<>(names.distinctive(link.name()));
      return words.isEmpty() ? link.name() : String.join(" ", words);
    }

    private String node(String kind, String key, Optional<String> name) {
      String id = kind + ":" + key;
      nodes.putIfAbsent(id, new Node(id, kind, name.orElse("")));
      return id;
    }

    private void edge(String from, String to, Testimony account) {
      if (!from.equals(to)) {
        edges
            .computeIfAbsent(from, f -> new TreeMap<>())
            .computeIfAbsent(to, t -> new TreeSet<>())
            .add(account.id());
      }
    }
  }
}

package org.isnad.web.incident;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.engine.RecordReader;
import org.isnad.incident.ChainGraph;
import org.isnad.incident.Relation;
import org.isnad.incident.Testimony;
import org.isnad.store.Dossier;
import org.isnad.store.Reports;
import org.isnad.store.StoreException;
import org.isnad.store.Telling;
import org.isnad.web.language.Texts;

/**
 * Which sources of an incident are independent of each other, and why.
 *
 * @param groups accounts, those of one source together
 * @param pairs for each two of the first reports how they stand to each other
 * @param isCut true if there are more reports than are compared here
 */
public record Independence(List<Group> groups, List<Kin> pairs, boolean isCut) {

  /** So many reports are compared with each other on a page. */
  private static final int MOST_REPORTS = 12;

  /**
   * Accounts that come from one source.
   *
   * @param reasons why an account belongs to the ones before it, by its id
   */
  public record Group(List<String> accounts, Map<String, String> reasons) {
    public Group {
      accounts = List.copyOf(accounts);
      reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
    }

    Optional<String> why(String account) {
      return Optional.ofNullable(reasons.get(account));
    }
  }

  /**
   * Two reports.
   *
   * @param kind same, different or undecided
   */
  public record Kin(Source left, Source right, String kind, String reason) {}

  public Independence {
    groups = List.copyOf(groups);
    pairs = List.copyOf(pairs);
  }

  static Independence of(Dossier dossier, Reports reports, Quotes quotes, Texts texts)
      throws StoreException {
    Map<String, List<String>> accounts = new LinkedHashMap<>();
    for (Telling telling : byDay(dossier.tellings())) {
      accounts
          .computeIfAbsent(telling.report().id(), id -> new ArrayList<>())
          .add(telling.account());
    }
    Set<String> wanted = new HashSet<>();
    List<Testimony> testimonies = new ArrayList<>();
    RecordReader reader = RecordReader.full();
    List<String> compared = accounts.keySet().stream().limit(MOST_REPORTS).toList();
    for (String report : compared) {
      wanted.addAll(accounts.getOrDefault(report, List.of()));
      Optional<String> record = reports.record(report);
      if (record.isPresent()) {
        testimonies.addAll(reader.read(record.get()).testimonies());
      }
    }
    testimonies.removeIf(testimony -> !wanted.contains(testimony.id()));
    return new Comparer(ChainGraph.of(testimonies), accounts, quotes, new Reasons(texts))
        .compare(compared);
  }

  /** The earliest published first: what is like it came later. */
  private static List<Telling> byDay(List<Telling> tellings) {
    List<Telling> sorted = new ArrayList<>(tellings);
    sorted.sort(
        Comparator.comparing(
            t -> t.about().get("published").get("start").text().orElse("9999"),
            Comparator.naturalOrder()));
    return sorted;
  }

  /** Compares while the groups are being made. */
  private record Comparer(
      ChainGraph graph, Map<String, List<String>> accounts, Quotes quotes, Reasons reasons) {

    Independence compare(List<String> compared) {
      List<Kin> pairs = new ArrayList<>();
      List<Map<String, String>> groups = new ArrayList<>();
      for (String report : accounts.keySet()) {
        Optional<Relation> kin = Optional.empty();
        for (Map<String, String> group :
            compared.contains(report) ? groups : List.<Map<String, String>>of()) {
          String first = group.keySet().iterator().next();
          Relation relation = relation(first, report);
          if (relation.kind() == Relation.Kind.SAME) {
            kin = Optional.of(relation);
            group.put(report, reasons.say(relation.reason()));
            break;
          }
        }
        if (kin.isEmpty()) {
          Map<String, String> group = new LinkedHashMap<>();
          group.put(report, "");
          groups.add(group);
        }
      }
      for (int i = 0; i < compared.size(); i++) {
        for (int j = i + 1; j < compared.size(); j++) {
          pair(compared.get(i), compared.get(j)).ifPresent(pairs::add);
        }
      }
      return new Independence(
          groups.stream().map(this::group).toList(), pairs, accounts.size() > compared.size());
    }

    private Relation relation(String left, String right) {
      return graph.relation(first(left), first(right));
    }

    private String first(String report) {
      return accounts.getOrDefault(report, List.of("")).get(0);
    }

    private Optional<Kin> pair(String left, String right) {
      Optional<Source> a = quotes.source(first(left));
      Optional<Source> b = quotes.source(first(right));
      if (a.isEmpty() || b.isEmpty()) {
        return Optional.empty();
      }
      Relation relation = relation(left, right);
      String kind = relation.kind().name().toLowerCase(Locale.ROOT);
      return Optional.of(new Kin(a.get(), b.get(), kind, reasons.say(relation.reason())));
    }

    private Group group(Map<String, String> reports) {
      List<String> members = new ArrayList<>();
      Map<String, String> why = new LinkedHashMap<>();
      reports.forEach(
          (report, reason) -> {
            for (String account : accounts.getOrDefault(report, List.of())) {
              members.add(account);
              if (!reason.isEmpty()) {
                why.put(account, reason);
              }
            }
          });
      return new Group(members, why);
    }
  }
}

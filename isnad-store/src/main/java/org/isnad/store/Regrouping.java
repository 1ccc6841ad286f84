package org.isnad.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.incident.Linker;
import org.isnad.incident.Testimony;
import org.isnad.store.StoreException.Why;
import org.jdbi.v3.core.Handle;

/**
 * What people said of which accounts are one incident and which are not. It holds for every linking
 * from then on, one decision after the other, the later over the earlier.
 */
final class Regrouping {

  private Regrouping() {}

  /** What a merge speaks of. */
  static Json merge(Handle handle, long incident, List<String> others) throws StoreException {
    if (others.isEmpty()) {
      throw new StoreException(Why.REFUSED, "a merge needs other incidents");
    }
    Map<String, Set<String>> going = new TreeMap<>();
    for (String other : others) {
      long number =
          Incidents.live(handle, other)
              .orElseThrow(
                  () -> new StoreException(Why.UNKNOWN_INCIDENT, other + ": no such incident"));
      if (number == incident) {
        throw new StoreException(Why.REFUSED, other + ": is this incident already");
      }
      going.put(Incidents.row(handle, number).key(), Incidents.accounts(handle, number).keySet());
    }
    Set<String> staying = Incidents.accounts(handle, incident).keySet();
    return new Sides(DecisionKind.MERGE, staying, going).value();
  }

  /** What a split speaks of. */
  static Json split(Handle handle, long incident, List<String> accounts) throws StoreException {
    Set<String> staying = new LinkedHashSet<>(Incidents.accounts(handle, incident).keySet());
    for (String account : accounts) {
      if (!staying.remove(account)) {
        throw new StoreException(Why.REFUSED, account + ": no account of this incident");
      }
    }
    if (accounts.isEmpty() || staying.isEmpty()) {
      throw new StoreException(Why.REFUSED, "a split leaves accounts on both sides");
    }
    Map<String, Set<String>> going = Map.of("", new LinkedHashSet<>(accounts));
    return new Sides(DecisionKind.SPLIT, staying, going).value();
  }

  /** The groups as people want them. */
  static List<List<Testimony>> apply(
      List<List<Testimony>> groups, List<Sides> decisions, Linker linker) {
    List<List<Testimony>> result = groups;
    for (Sides sides : decisions) {
      result =
          sides.kind() == DecisionKind.MERGE
              ? joined(result, sides)
              : parted(result, sides, linker);
    }
    return result;
  }

  private static List<List<Testimony>> joined(List<List<Testimony>> groups, Sides sides) {
    Set<String> all = sides.all();
    List<List<Testimony>> result = new ArrayList<>();
    List<Testimony> one = new ArrayList<>();
    for (List<Testimony> group : groups) {
      if (group.stream().anyMatch(t -> all.contains(t.id()))) {
        one.addAll(group);
      } else {
        result.add(group);
      }
    }
    if (!one.isEmpty()) {
      one.sort(null);
      result.add(one);
    }
    return result;
  }

  /** Accounts that nobody spoke of go with the side that they are more alike. */
  private static List<List<Testimony>> parted(
      List<List<Testimony>> groups, Sides sides, Linker linker) {
    List<List<Testimony>> result = new ArrayList<>();
    for (List<Testimony> group : groups) {
      List<Testimony> staying = in(group, sides.staying());
      List<Testimony> going = in(group, sides.leaving());
      if (staying.isEmpty() || going.isEmpty()) {
        result.add(group);
        continue;
      }
      List<Testimony> left = new ArrayList<>(staying);
      List<Testimony> gone = new ArrayList<>(going);
      Set<String> spokenOf = sides.all();
      for (Testimony other : group) {
        if (!spokenOf.contains(other.id())) {
          (mean(other, going, linker) > mean(other, staying, linker) ? gone : left).add(other);
        }
      }
      left.sort(null);
      gone.sort(null);
      result.add(left);
      result.add(gone);
    }
    return result;
  }

  private static List<Testimony> in(List<Testimony> group, Set<String> keys) {
    return group.stream().filter(t -> keys.contains(t.id())).toList();
  }

  private static double mean(Testimony one, List<Testimony> others, Linker linker) {
    return others.stream().mapToDouble(other -> linker.score(one, other)).average().orElse(0);
  }
}

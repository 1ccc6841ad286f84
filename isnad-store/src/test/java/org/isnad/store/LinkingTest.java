package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.engine.RecordReader;
import org.isnad.incident.Incident;
import org.isnad.incident.Linker;
import org.isnad.incident.Testimony;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Linking inside the store, batch by batch. */
class LinkingTest {

  private static final int CASES = Integer.getInteger("forall.cases", 10);

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  /** Accounts and values of every incident, without the ids, which depend on what came first. */
  private static Set<String> shapes(Store store) throws StoreException {
    Set<String> shapes = new TreeSet<>();
    store
        .incidents()
        .forEach(incident -> shapes.add(incident.machine().with("id", Json.NULL).toString()));
    return shapes;
  }

  static void linkAll(Store store) throws StoreException {
    int linked;
    do {
      linked = store.link(7).accounts();
    } while (linked > 0);
  }

  @Test
  void batchesInAnyOrderGiveTheIncidentsOfAllAtOnce() throws StoreException {
    Linker linker = Linker.load();
    for (int seed = 1; seed <= CASES; seed++) {
      List<Arrival> arrivals = new ArrayList<>(News.arrivals(seed, 20));
      Set<Collection<String>> whole = new HashSet<>();
      for (Incident incident : linker.link(testimonies(arrivals))) {
        whole.add(incident.accounts());
      }
      Set<String> before = Set.of();
      for (int order = 0; order < 2; order++) {
        Random random = new Random(seed * 31L + order);
        Collections.shuffle(arrivals, random);
        try (Store store =
            Store.open(folder.resolve(seed + "-" + order + ".db"), Samples.clock())) {
          for (int from = 0; from < arrivals.size(); ) {
            int to = Math.min(arrivals.size(), from + 1 + random.nextInt(9));
            store.reports().add(Samples.VERSION, arrivals.subList(from, to));
            linkAll(store);
            from = to;
          }
          Set<Collection<String>> found = new HashSet<>();
          store.incidents().forEach(incident -> found.add(incident.accounts()));
          assertThat(found).as("seed " + seed).isEqualTo(whole);
          Set<String> shapes = shapes(store);
          assertThat(before.isEmpty() || before.equals(shapes)).as("seed " + seed).isTrue();
          before = shapes;
          assertThat(store.verify(Optional.empty()).faults()).isEmpty();
        }
      }
    }
  }

  private static List<Testimony> testimonies(List<Arrival> arrivals) {
    RecordReader reader = RecordReader.lean();
    Set<String> seen = new HashSet<>();
    List<Testimony> testimonies = new ArrayList<>();
    for (Arrival arrival : arrivals) {
      if (seen.add(arrival.report().id())) {
        testimonies.addAll(reader.read(arrival.record().orElseThrow()).testimonies());
      }
    }
    return testimonies;
  }
}

package org.isnad.store;

import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.incident.Linker;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Links what came in with what is there: only the groups of accounts that it touches are linked
 * again, and the incidents are the same as if all were linked at once. Used inside transactions of
 * the one writer.
 */
final class Linking {

  private static final int BATCH = 500;

  private final InstantSource clock;
  private final Testimonies testimonies = new Testimonies();
  private @Nullable Linker linker;

  Linking(InstantSource clock) {
    this.clock = clock;
  }

  /** Loaded when first needed: most commands do not link. Immutable, for readers and the writer. */
  synchronized Linker linker() {
    Linker loaded = linker;
    if (loaded == null) {
      loaded = Linker.load();
      linker = loaded;
    }
    return loaded;
  }

  /** What was written is undone: nothing that was kept in memory is to be used. */
  void forgetAll() {
    testimonies.forgetAll();
  }

  /** Links all accounts that wait. */
  Linked linkAll(Handle handle) throws StoreException, SQLException {
    Linked all = Linked.NOTHING;
    Linked some = link(handle, BATCH);
    while (some.accounts() > 0) {
      all = all.plus(some);
      some = link(handle, BATCH);
    }
    return all;
  }

  /** Links accounts that wait, at most so many at once. */
  Linked link(Handle handle, int most) throws StoreException, SQLException {
    List<Long> present = new ArrayList<>();
    List<Long> gone = new ArrayList<>();
    handle
        .createQuery("SELECT id, gone FROM account WHERE linked = 0 ORDER BY id LIMIT :most")
        .bind("most", most)
        .map((row, context) -> Map.entry(row.getLong("id"), row.getInt("gone") != 0))
        .forEach(row -> (row.getValue() ? gone : present).add(row.getKey()));
    int waiting = present.size() + gone.size();
    if (waiting == 0) {
      return Linked.NOTHING;
    }
    // They may have changed since they were last looked at.
    present.forEach(testimonies::forget);
    gone.forEach(testimonies::forget);
    Set<Long> touched = new Placing(handle, linker(), testimonies).place(present, gone);
    handle
        .createUpdate(
            """
            UPDATE account SET linked = 1
            WHERE id IN (SELECT id FROM account WHERE linked = 0 ORDER BY id LIMIT :most)
            """)
        .bind("most", most)
        .execute();
    return relink(handle, touched, Map.of()).plus(new Linked(waiting, 0, 0, 0, 0));
  }

  /**
   * Does at once what a merge, a split or their undoing asks for.
   *
   * @param decision one that was just saved
   */
  void follow(Handle handle, Decision decision) throws StoreException {
    Decision meant = decision;
    boolean undone = false;
    while (meant.revokes().isPresent()) {
      meant = Decisions.byId(handle, meant.revokes().get());
      undone = !undone;
    }
    if (meant.kind() != DecisionKind.MERGE && meant.kind() != DecisionKind.SPLIT) {
      return;
    }
    Sides sides = Sides.of(meant, Moves.load(handle));
    Map<String, Long> preferred = preferred(handle, meant, sides, undone);
    Set<Long> touched = new Placing(handle, linker(), testimonies).join(sides.all());
    relink(handle, touched, preferred);
  }

  /** Which incident an account is from now on, if its cluster asks. */
  private static Map<String, Long> preferred(
      Handle handle, Decision meant, Sides sides, boolean undone) {
    long incident = Incidents.number(handle, meant.incident());
    Map<String, Long> preferred = new TreeMap<>();
    sides.staying().forEach(key -> preferred.put(key, incident));
    sides
        .going()
        .forEach(
            (from, keys) -> {
              boolean stays = (meant.kind() == DecisionKind.MERGE) != undone;
              Optional<Long> own =
                  from.isEmpty() ? Optional.empty() : Optional.of(Incidents.number(handle, from));
              long to = stays ? incident : own.orElse(Relinking.NEW);
              keys.forEach(key -> preferred.put(key, to));
            });
    return preferred;
  }

  private Linked relink(Handle handle, Set<Long> groups, Map<String, Long> preferred)
      throws StoreException {
    IdChanges changes = new IdChanges();
    Relinking relinking = new Relinking(handle, linker(), testimonies, changes, preferred);
    for (long group : groups) {
      relinking.run(group);
    }
    if (!changes.isEmpty()) {
      Chain.append(handle, Entry.IDS, clock.instant(), changes.body());
    }
    return changes.linked();
  }
}

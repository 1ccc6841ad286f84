package org.isnad.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.isnad.incident.Linker;
import org.isnad.incident.Testimony;
import org.jdbi.v3.core.Handle;

/**
 * Puts accounts into groups: two accounts that can be of one incident are in one group, so that
 * accounts of different groups never change each other's incidents. Groups only grow.
 */
final class Placing {

  private final Handle handle;
  private final Linker linker;
  private final Testimonies testimonies;
  private final Groups groups = new Groups();
  private final Map<Long, Long> groupOf = new HashMap<>();

  Placing(Handle handle, Linker linker, Testimonies testimonies) {
    this.handle = handle;
    this.linker = linker;
    this.testimonies = testimonies;
  }

  /**
   * Finds the groups of accounts that are new or changed.
   *
   * @param accounts those that a reading still finds
   * @param gone those that none finds any more
   * @return the groups that are touched
   */
  NavigableSet<Long> place(List<Long> accounts, List<Long> gone) throws SQLException {
    Map<Long, Testimony> fresh = testimonies.of(handle, accounts);
    gone.forEach(this::group);
    try (Blocks blocks = new Blocks(handle)) {
      blocks.forgetChanged();
      for (Map.Entry<Long, Testimony> account : fresh.entrySet()) {
        blocks.put(account.getKey(), linker.keys(account.getValue()));
      }
      for (Map.Entry<Long, Testimony> account : fresh.entrySet()) {
        place(account.getKey(), account.getValue(), blocks);
      }
    }
    return write();
  }

  private void place(long id, Testimony account, Blocks blocks) throws SQLException {
    long own = group(id);
    NavigableSet<Long> candidates = blocks.candidates(linker.keys(account));
    candidates.remove(id);
    for (Map.Entry<Long, Testimony> other : testimonies.of(handle, candidates).entrySet()) {
      if (linker.possible(account, other.getValue())) {
        groups.join(own, group(other.getKey()));
      }
    }
  }

  /** Makes one group of those of some accounts, named by their keys. */
  NavigableSet<Long> join(Iterable<String> keys) {
    List<Long> joined = new ArrayList<>();
    for (String key : keys) {
      Optional<Long> id =
          handle
              .createQuery("SELECT id FROM account WHERE key = :key")
              .bind("key", key)
              .mapTo(Long.class)
              .findOne();
      id.ifPresent(account -> joined.add(group(account)));
    }
    joined.forEach(group -> groups.join(joined.get(0), group));
    return write();
  }

  /** An account's group; a new one is a group of its own. */
  private long group(long account) {
    return groups.find(
        groupOf.computeIfAbsent(
            account,
            id ->
                handle
                    .createQuery("SELECT coalesce(grp, id) FROM account WHERE id = :id")
                    .bind("id", id)
                    .mapTo(Long.class)
                    .one()));
  }

  /** Writes the groups that became one and gives the names of all that were touched. */
  private NavigableSet<Long> write() {
    NavigableSet<Long> touched = new TreeSet<>();
    groups
        .all()
        .forEach(
            (before, name) -> {
              touched.add(name);
              handle
                  .createUpdate("UPDATE account SET grp = :name WHERE grp = :before")
                  .bind("name", name)
                  .bind("before", before)
                  .execute();
            });
    groupOf.forEach(
        (account, before) ->
            handle
                .createUpdate("UPDATE account SET grp = :name WHERE id = :id")
                .bind("name", groups.find(before))
                .bind("id", account)
                .execute());
    return touched;
  }
}

package org.isnad.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.isnad.incident.Keys;
import org.isnad.incident.Linker;
import org.isnad.incident.Testimony;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

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
  NavigableSet<Long> place(List<Long> accounts, List<Long> gone) {
    Map<Long, Testimony> fresh = testimonies.of(handle, accounts);
    write(fresh);
    gone.forEach(this::group);
    for (Map.Entry<Long, Testimony> account : fresh.entrySet()) {
      long id = account.getKey();
      long own = group(id);
      Keys asking = linker.keys(account.getValue());
      Map<Long, Testimony> others = testimonies.of(handle, candidates(id, asking));
      for (Map.Entry<Long, Testimony> other : others.entrySet()) {
        if (meet(asking, linker.keys(other.getValue()))
            && linker.possible(account.getValue(), other.getValue())) {
          groups.join(own, group(other.getKey()));
        }
      }
    }
    return write();
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

  private static boolean meet(Keys one, Keys other) {
    return share(one.asked(), other.held()) || share(one.held(), other.asked());
  }

  private static boolean share(LongStream one, LongStream other) {
    Set<Long> keys = one.boxed().collect(Collectors.toSet());
    return other.anyMatch(keys::contains);
  }

  private NavigableSet<Long> candidates(long account, Keys keys) {
    NavigableSet<Long> found = new TreeSet<>();
    keys.asked().forEach(key -> candidates(key, 0, found));
    keys.held().forEach(key -> candidates(key, 1, found));
    found.remove(account);
    return found;
  }

  private void candidates(long key, int asked, NavigableSet<Long> to) {
    handle
        .createQuery("SELECT account FROM block WHERE key = :key AND asked = :asked")
        .bind("key", key)
        .bind("asked", asked)
        .mapTo(Long.class)
        .forEach(to::add);
  }

  private void write(Map<Long, Testimony> accounts) {
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT OR IGNORE INTO block (key, asked, account) VALUES (:key, :asked, :account)");
    accounts.forEach(
        (account, testimony) -> {
          Keys keys = linker.keys(testimony);
          keys.held().forEach(key -> add(batch, key, 0, account));
          keys.asked().forEach(key -> add(batch, key, 1, account));
        });
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  private static void add(PreparedBatch batch, long key, int asked, long account) {
    batch.bind("key", key).bind("asked", asked).bind("account", account).add();
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

package org.isnad.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.engine.RecordReader;
import org.isnad.incident.Testimony;
import org.jdbi.v3.core.Handle;

/**
 * The accounts of a store as linking sees them, read from the records that hold. The last used stay
 * in memory. For one thread at a time.
 */
final class Testimonies {

  /** One takes about two kilobytes; they may take a quarter of the memory. */
  private static final long BYTES_OF_HEAP_FOR_EACH = 8192;

  private final long most = Runtime.getRuntime().maxMemory() / BYTES_OF_HEAP_FOR_EACH;

  private final RecordReader reader = RecordReader.lean();
  private final Map<Long, Testimony> kept = new LinkedHashMap<>(16, 0.75f, true);

  /** Forgets an account that may have changed. */
  void forget(long account) {
    kept.remove(account);
  }

  void forgetAll() {
    kept.clear();
  }

  /** Accounts by their numbers, sorted. Those that are gone are not among them. */
  Map<Long, Testimony> of(Handle handle, Collection<Long> accounts) {
    Map<Long, Testimony> found = new TreeMap<>();
    Set<Long> wanted = new LinkedHashSet<>();
    for (long account : accounts) {
      Testimony known = kept.get(account);
      if (known == null) {
        wanted.add(account);
      } else {
        found.put(account, known);
      }
    }
    while (!wanted.isEmpty()) {
      long account = wanted.iterator().next();
      Map<Long, Testimony> read = read(handle, account);
      wanted.remove(account);
      read.forEach(
          (number, testimony) -> {
            if (wanted.remove(number) || number == account) {
              found.put(number, testimony);
            }
            keep(number, testimony);
          });
    }
    return found;
  }

  private void keep(long account, Testimony testimony) {
    kept.put(account, testimony);
    if (kept.size() > most) {
      kept.remove(kept.keySet().iterator().next());
    }
  }

  /** All accounts of the report that an account is of. */
  private Map<Long, Testimony> read(Handle handle, long account) {
    Map<Long, Testimony> read = new TreeMap<>();
    Optional<String> record =
        handle
            .createQuery(
                """
                SELECT n.record FROM account a
                JOIN report r ON r.id = a.report JOIN reading n ON n.id = r.reading
                WHERE a.id = :account AND n.record IS NOT NULL
                """)
            .bind("account", account)
            .map((row, context) -> Packed.text(row.getBytes("record")))
            .findOne();
    if (record.isEmpty()) {
      return read;
    }
    Map<String, Long> numbers = new TreeMap<>();
    handle
        .createQuery(
            """
            SELECT key, id FROM account
            WHERE report = (SELECT report FROM account WHERE id = :account) AND gone = 0
            """)
        .bind("account", account)
        .map((row, context) -> Map.entry(row.getString("key"), row.getLong("id")))
        .forEach(entry -> numbers.put(entry.getKey(), entry.getValue()));
    for (Testimony testimony : reader.read(record.get()).testimonies()) {
      Long number = numbers.get(testimony.id());
      if (number != null) {
        read.put(number, testimony);
      }
    }
    return read;
  }
}

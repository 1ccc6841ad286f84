package org.isnad.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * Which ids accounts had before. An account's id counts the accounts of its report; a reading with
 * other rules may find another one before it, and what people said of it must go with it.
 */
final class Moves {

  /** The accounts of one report in one reading, by the ids they had; an empty id for one gone. */
  private record Move(long after, Map<String, String> ids) {}

  private final List<Move> moves;

  private Moves(List<Move> moves) {
    this.moves = List.copyOf(moves);
  }

  static Moves load(Handle handle) {
    List<Move> moves = new ArrayList<>();
    Map<Long, Map<String, String>> batches = new HashMap<>();
    handle
        .createQuery("SELECT batch, entry, key, now FROM moved ORDER BY batch, key")
        .map(
            (row, context) -> {
              long batch = row.getLong("batch");
              Map<String, String> ids = batches.get(batch);
              if (ids == null) {
                ids = new HashMap<>();
                batches.put(batch, ids);
                moves.add(new Move(row.getLong("entry"), ids));
              }
              ids.put(row.getString("key"), row.getString("now"));
              return batch;
            })
        .list();
    return new Moves(moves);
  }

  /** Keeps what became of the accounts of one report. */
  static void write(Handle handle, Map<String, String> ids) {
    long batch =
        handle.createQuery("SELECT coalesce(max(batch), 0) + 1 FROM moved").mapTo(Long.class).one();
    long entry = Chain.head(handle).seq();
    ids.forEach(
        (key, now) ->
            handle
                .createUpdate(
                    "INSERT INTO moved (batch, entry, key, now) VALUES (:batch, :entry, :key, :now)")
                .bind("batch", batch)
                .bind("entry", entry)
                .bind("key", key)
                .bind("now", now)
                .execute());
  }

  /** The id that an account has now; empty if it is gone. */
  String now(String key, long entry) {
    String now = key;
    for (Move move : moves) {
      if (move.after() >= entry) {
        now = move.ids().getOrDefault(now, now);
      }
    }
    return now;
  }
}

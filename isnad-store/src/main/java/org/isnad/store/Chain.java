package org.isnad.store;

import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** The chain as it grows. */
final class Chain {

  private Chain() {}

  static Head head(Handle handle) {
    return handle
        .createQuery("SELECT seq, hash FROM entry ORDER BY seq DESC LIMIT 1")
        .map((row, context) -> new Head(row.getLong("seq"), row.getString("hash")))
        .findOne()
        .orElse(Head.NONE);
  }

  /** Adds an entry and gives its number. */
  static long append(Handle handle, String kind, Instant at, Json body) {
    Head before = head(handle);
    Entry entry = Entry.after(before, kind, at, body);
    handle
        .createUpdate(
            "INSERT INTO entry (seq, kind, at, body, hash) VALUES (:seq, :kind, :at, :body, :hash)")
        .bind("seq", entry.seq())
        .bind("kind", kind)
        .bind("at", entry.at())
        .bind("body", body.toString())
        .bind("hash", entry.follow(before).hash())
        .execute();
    return entry.seq();
  }
}

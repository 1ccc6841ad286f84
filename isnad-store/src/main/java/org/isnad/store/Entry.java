package org.isnad.store;

import java.time.Instant;
import java.util.Map;

/**
 * One link of the hash chain.
 *
 * @param seq its number; the first is 1
 * @param kind ingest, decision or ids
 * @param at when it was made, an ISO instant in UTC
 * @param body what was done
 */
record Entry(long seq, String kind, String at, Json body) {

  static final String INGEST = "ingest";
  static final String DECISION = "decision";
  static final String IDS = "ids";

  static Entry after(Head head, String kind, Instant at, Json body) {
    return new Entry(head.seq() + 1, kind, at.toString(), body);
  }

  /** The bytes that are hashed, as text. */
  String canonical() {
    return Json.of(
            Map.of("seq", Json.of(seq), "kind", Json.of(kind), "at", Json.of(at), "body", body))
        .toString();
  }

  /** SHA-256 over the hash before, a line's end, and the canonical bytes. */
  Head follow(Head before) {
    return new Head(seq, Hash.of(before.hash() + "\n" + canonical()));
  }
}

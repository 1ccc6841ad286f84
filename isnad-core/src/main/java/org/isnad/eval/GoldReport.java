package org.isnad.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.account.Account;
import org.isnad.account.Weights;
import org.isnad.engine.Isnad;
import org.isnad.engine.Prepared;
import org.isnad.engine.Reading;
import org.isnad.engine.RecordWriter;

/**
 * A report with what it should give, prepared once so that it can be read with many weights.
 *
 * @param id by which it falls into a half and a fold
 * @param gold its gold accounts; absent for a report that should give none
 * @param prepared everything that it names; empty if it could not be read
 */
record GoldReport(String id, Json gold, Optional<Prepared> prepared) {

  /**
   * What a report gives with some weights.
   *
   * @param sums beside its gold
   * @param accounts how they were read
   * @param asked the weights that reading it asked for: no other can change it
   */
  record Given(Sums sums, List<Account> accounts, Set<String> asked) {}

  /** True for a report that should give no account. */
  boolean isEmpty() {
    return gold.isNull();
  }

  Given read(Isnad isnad, Weights weights, Optional<Given> before) {
    if (prepared.isEmpty()) {
      return new Given(sums(Json.ABSENT), List.of(), Set.of());
    }
    Set<String> asked = new HashSet<>();
    Reading reading = isnad.with(weights.noting(asked)).read(prepared.get());
    List<Account> accounts = reading.accounts();
    boolean same = before.map(b -> b.accounts().equals(accounts)).orElse(false);
    return new Given(
        same ? before.get().sums() : sums(record(reading)), accounts, Set.copyOf(asked));
  }

  private Sums sums(Json record) {
    Tally tally = new Tally();
    tally.add(id, gold, record, prepared.map(p -> p.scene().document().report().text()));
    return tally.sums();
  }

  /** For each account of a reading that met a gold one, by its place: which fields are right. */
  Map<Integer, Map<String, Boolean>> right(Reading reading) {
    Json record = record(reading);
    Optional<String> text = Optional.of(reading.report().text());
    Map<Integer, Map<String, Boolean>> right = new HashMap<>();
    for (Assignment.Pair pair : Tally.pairs(gold, record, text)) {
      right.put(
          pair.given(),
          Comparison.of(
              gold.get("accounts").members().get(pair.gold()),
              record.get("accounts").members().get(pair.given())));
    }
    return right;
  }

  private static Json record(Reading reading) {
    StringBuilder line = new StringBuilder();
    try {
      new RecordWriter().write(reading, line);
      return Json.parse(line.toString());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}

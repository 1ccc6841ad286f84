package org.isnad.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.isnad.account.Account;

/**
 * What the accounts of an incident say of one value, by what they say: the side wins that most
 * confidence and most independent tellings speak for. Accounts that say nothing do not vote.
 */
final class Ballot<T> {
  /** All readers of one text can err alike: no number of tellings makes more than this. */
  private static final double SUREST = 0.99;

  private final Map<String, List<Account>> sides = new TreeMap<>();
  private final Function<Account, T> value;
  private final ToDoubleFunction<Account> sure;
  private final ChainGraph graph;

  /**
   * A ballot on one value.
   *
   * @param sure how much an account's vote counts, 0 to 1
   * @param graph by which tellings of one source count together
   */
  Ballot(Function<Account, T> value, ToDoubleFunction<Account> sure, ChainGraph graph) {
    this.value = value;
    this.sure = sure;
    this.graph = graph;
  }

  /** Counts an account on the side of those that say the same; an empty code says nothing. */
  void cast(Account account, String code) {
    if (!code.isEmpty()) {
      sides.computeIfAbsent(code, c -> new ArrayList<>()).add(account);
    }
  }

  boolean isEmpty() {
    return sides.isEmpty();
  }

  /** The sides, the winner first; of equal ones the first by code. */
  private List<Map.Entry<String, List<Account>>> sorted() {
    return sides.entrySet().stream()
        .sorted(Comparator.comparingDouble(side -> -weight(side.getValue())))
        .toList();
  }

  private double weight(List<Account> side) {
    double sum = side.stream().mapToDouble(sure).sum();
    return sides.size() == 1 ? sum : sum / side.size() * tellings(side);
  }

  /** How many independent sources say so: the middle of what is possible. */
  private double tellings(List<Account> side) {
    if (side.size() == 1) {
      return 1;
    }
    Chains chains = graph.chains(ids(side));
    return (chains.lower() + chains.upper()) / 2.0;
  }

  /** The winner's value; of its accounts the surest gives it. */
  Optional<Agreed<T>> winner() {
    if (sides.isEmpty()) {
      return Optional.empty();
    }
    List<Account> won = sorted().get(0).getValue();
    double all = sides.values().stream().mapToDouble(this::weight).sum();
    Account surest = won.get(0);
    for (Account account : won) {
      surest = sure.applyAsDouble(account) > sure.applyAsDouble(surest) ? account : surest;
    }
    double mean = won.stream().mapToDouble(sure).average().orElse(0);
    double confidence = 1 - Math.pow(1 - mean, tellings(won));
    double share = all == 0 ? 0 : weight(won) / all;
    return Optional.of(
        new Agreed<>(value.apply(surest), Math.min(SUREST, confidence) * share, ids(won)));
  }

  /** The contradiction, if more than one thing is said. */
  Optional<Disagreement> disagreement(String field) {
    if (sides.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        new Disagreement(
            field,
            sorted().stream()
                .map(side -> new Disagreement.Side(side.getKey(), ids(side.getValue())))
                .toList()));
  }

  private static List<String> ids(List<Account> accounts) {
    return accounts.stream().map(Account::id).sorted().toList();
  }
}

package org.isnad.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.isnad.account.Account;
import org.isnad.account.Confidence;
import org.isnad.account.Harm;
import org.isnad.mention.Count;
import org.isnad.mention.harm.Outcome;

/**
 * How many people came to one kind of harm, from all accounts of an incident. A toll that grows
 * with the days of publication is one story and no contradiction; that there were none and that
 * there were some is one.
 */
final class Tolls {
  private final Outcome outcome;
  private final List<Figure> history = new ArrayList<>();
  private final Ballot<Count> ballot;
  private final boolean rising;
  private final boolean fit;

  Tolls(Outcome outcome, List<Testimony> members, ChainGraph graph) {
    this.outcome = outcome;
    this.ballot = new Ballot<>(this::count, this::sure, graph);
    for (Testimony member : members) {
      if (member.account().harm().containsKey(outcome)) {
        Count count = count(member.account());
        history.add(new Figure(member.id(), member.origin().end(), count));
        ballot.cast(member.account(), code(count));
      }
    }
    history.sort(
        Comparator.comparing((Figure f) -> f.published().map(Object::toString).orElse(""))
            .thenComparingLong(f -> f.count().low())
            .thenComparing(Figure::account));
    rising = rises();
    fit = fits();
  }

  private Count count(Account account) {
    Harm harm = account.harm().get(outcome);
    return harm == null ? Count.vague(0) : harm.count();
  }

  private double sure(Account account) {
    Confidence confidence = account.sureness().harm().get(outcome);
    return confidence == null ? 0 : confidence.share();
  }

  private static String code(Count count) {
    return count.best().isPresent()
        ? Long.toString(count.best().getAsLong())
        : "at least " + count.low();
  }

  /** True if no report tells fewer than an earlier one, and a later one more. */
  private boolean rises() {
    boolean more = false;
    for (int i = 0; i < history.size(); i++) {
      Count count = history.get(i).count();
      if (count.low() == 0 || history.get(i).published().isEmpty()) {
        return false;
      }
      Count before = history.get(Math.max(0, i - 1)).count();
      if (count.low() < before.low() && !overlap(before, count)) {
        return false;
      }
      more |= count.low() > before.low();
    }
    return more;
  }

  /** True if all that is told can be right together. */
  private boolean fits() {
    for (Figure one : history) {
      for (Figure other : history) {
        if (!overlap(one.count(), other.count())) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean overlap(Count one, Count other) {
    return one.low() <= other.high().orElse(Long.MAX_VALUE)
        && other.low() <= one.high().orElse(Long.MAX_VALUE);
  }

  /** The toll, if any account tells it. */
  Optional<Toll> toll() {
    Optional<Agreed<Count>> winner = ballot.winner();
    if (winner.isEmpty()) {
      return Optional.empty();
    }
    Figure last = history.get(history.size() - 1);
    boolean lastCounts = rising && last.count().best().isPresent();
    OptionalLong best = lastCounts ? last.count().best() : winner.get().value().best();
    if (best.isEmpty()) {
      best = greatest();
    }
    OptionalLong told = best;
    List<String> accounts =
        history.stream()
            .filter(f -> f.count().best().equals(told))
            .map(Figure::account)
            .sorted()
            .toList();
    return Optional.of(
        new Toll(
            new Count(least(), best, highest()),
            winner.get().confidence(),
            accounts.isEmpty() ? winner.get().accounts() : accounts,
            history,
            rising));
  }

  private long least() {
    return history.stream().mapToLong(f -> f.count().low()).min().orElse(0);
  }

  private OptionalLong greatest() {
    return history.stream().flatMapToLong(f -> f.count().best().stream()).max();
  }

  /** Nothing, if an account that tells the greatest number leaves it open to the top. */
  private OptionalLong highest() {
    long most = history.stream().mapToLong(f -> f.count().low()).max().orElse(0);
    boolean open =
        history.stream().anyMatch(f -> f.count().low() == most && f.count().high().isEmpty());
    return open
        ? OptionalLong.empty()
        : history.stream().flatMapToLong(f -> f.count().high().stream()).max();
  }

  /** The contradiction, if there is one. */
  Optional<Disagreement> disagreement(String field) {
    return rising || fit ? Optional.empty() : ballot.disagreement(field);
  }
}

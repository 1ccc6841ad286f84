package org.isnad.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;
import org.isnad.store.Json;

/** A reading of a toll by a codebook's rules; what is kept stays as it is. */
enum TollView {
  /** As the reports say it: nothing said is nothing, open at the top is open. */
  AS_KEPT {
    @Override
    Numbers of(Json toll) {
      return new Numbers(member(toll, "low"), member(toll, "best"), member(toll, "high"));
    }
  },

  /** ACLED: the lowest figure; words become numbers, silence becomes 0. */
  ACLED {
    @Override
    Numbers of(Json toll) {
      List<Json> told = toll.get("history").list();
      OptionalLong low = told.stream().mapToLong(f -> member(f, "low").orElse(0)).min();
      // What a person decided has no history, or one that it does not follow.
      boolean follows = low.isPresent() && low.equals(member(toll, "low"));
      List<Json> figures = follows ? told : List.of(toll);
      long lowest = figures.stream().mapToLong(TollView::inNumbers).min().orElse(0);
      return Numbers.of(lowest, lowest, lowest);
    }
  },

  /** UCDP: low, best and high, never in another order; silence is no event. */
  UCDP {
    @Override
    Numbers of(Json toll) {
      OptionalLong low = member(toll, "low");
      if (low.isEmpty()) {
        return Numbers.NONE;
      }
      long best = Math.max(member(toll, "best").orElse(low.getAsLong()), low.getAsLong());
      long high = Math.max(member(toll, "high").orElse(best), best);
      return Numbers.of(low.getAsLong(), best, high);
    }
  };

  private static final long PLURAL = 2;
  private static final long DOZENS = 24;
  private static final long HUNDREDS = 200;

  /**
   * A toll in numbers.
   *
   * @param low empty if nothing was said
   */
  record Numbers(OptionalLong low, OptionalLong best, OptionalLong high) {

    static final Numbers NONE =
        new Numbers(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty());

    static Numbers of(long low, long best, long high) {
      return new Numbers(OptionalLong.of(low), OptionalLong.of(best), OptionalLong.of(high));
    }
  }

  /**
   * The toll by this view.
   *
   * @param toll low, best and high, and the history of figures if several are told; or null
   */
  abstract Numbers of(Json toll);

  static OptionalLong member(Json toll, String name) {
    return toll.get(name)
        .number()
        .map(BigDecimal::longValue)
        .map(OptionalLong::of)
        .orElse(OptionalLong.empty());
  }

  /** ACLED's numbers for words: a bare plural 3, dozens 12, hundreds 100. */
  private static long inNumbers(Json toll) {
    long low = member(toll, "low").orElse(0);
    if (member(toll, "best").isPresent()) {
      return low;
    }
    if (low == PLURAL) {
      return 3;
    }
    if (low == DOZENS) {
      return 12;
    }
    return low == HUNDREDS ? 100 : low;
  }
}

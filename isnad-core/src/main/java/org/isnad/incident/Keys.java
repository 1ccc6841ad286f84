package org.isnad.incident;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * By what an account can be found. Two accounts can be of one incident only if one of them holds a
 * key that the other asks for; all other pairs are never compared.
 *
 * <p>An account that knows its day and province holds and asks for keys of both. One that knows
 * less asks for wider keys, which exact accounts only hold: two exact accounts never meet by a wide
 * key, so that the number of pairs stays small. Keys are hashes of {@link #BITS} bits. Immutable.
 */
public final class Keys {
  /** How many bits a key has. */
  public static final int BITS = 40;

  /** Two wordings of which four fifths are the same share a band with probability 0.95. */
  private static final int BAND = 6;

  private static final int MOST_DAYS = 10;
  private static final int DAYS_A_MONTH = 31;
  private static final int DAYS_A_STRETCH = 4;
  private static final int MOST_NAMES = 6;

  private final long[] held;
  private final long[] asked;

  private Keys(long[] held, long[] asked) {
    this.held = held;
    this.asked = asked;
  }

  /** The keys of a testimony. */
  public static Keys of(Testimony testimony) {
    return of(new Facts(testimony));
  }

  static Keys of(Facts facts) {
    Builder builder = new Builder(facts);
    builder.run();
    return new Keys(builder.held.sorted(), builder.asked.sorted());
  }

  /** By these the account is found, ascending. */
  public LongStream held() {
    return Arrays.stream(held);
  }

  /** By these it finds others, ascending. */
  public LongStream asked() {
    return Arrays.stream(asked);
  }

  /** What a key is of; a part of its hash. */
  private enum Of {
    DAY,
    DAY_IN_COUNTRY,
    DAY_IN_PLACE,
    MONTH_IN_PLACE,
    NAME_IN_DAYS,
    NAME_IN_COUNTRY,
    PLACE_AND_TOLL,
    PLACE,
    WORDING
  }

  /** Gathers the keys of one account. */
  private static final class Builder {
    private final Facts facts;
    private final Longs held = new Longs();
    private final Longs asked = new Longs();
    private final long[] places;
    private final boolean dated;

    Builder(Facts facts) {
      this.facts = facts;
      this.places = places();
      this.dated = facts.hasDay() && facts.days() <= MOST_DAYS;
    }

    void run() {
      if (dated) {
        days();
      }
      if (facts.hasDay() && facts.days() <= 2 * DAYS_A_MONTH) {
        for (int month = facts.start / DAYS_A_MONTH; month <= facts.end / DAYS_A_MONTH; month++) {
          for (long place : places) {
            put(dated, !dated, key(Of.MONTH_IN_PLACE, month, place));
          }
        }
      }
      names();
      for (long place : places) {
        put(true, !dated, key(Of.PLACE_AND_TOLL, place, facts.type.ordinal() * 31L + toll()));
      }
      if (facts.precision == 1 && facts.place != 0) {
        put(true, !dated, key(Of.PLACE, facts.place, facts.type.isViolent() ? 1 : 0));
      }
      for (long band : facts.testimony.sketch().bands(BAND)) {
        put(true, true, key(Of.WORDING, band, 0));
      }
    }

    /**
     * Days that differ by two still meet: the day of an event and that of its news are mixed up.
     */
    private void days() {
      for (int day = facts.start - 1; day <= facts.end + 1; day++) {
        boolean own = day >= facts.start && day <= facts.end;
        for (long place : places) {
          put(true, true, key(Of.DAY_IN_PLACE, day, place));
        }
        if (facts.hasPlace()) {
          put(own, !facts.hasPoint(), key(Of.DAY_IN_COUNTRY, day, facts.country));
        }
        put(own, !facts.hasPlace(), key(Of.DAY, day, 0));
      }
    }

    /** The names with the least hashes: two accounts that share many names share one of these. */
    private void names() {
      for (int i = 0; i < Math.min(MOST_NAMES, facts.names.length); i++) {
        int name = facts.names[i];
        if (dated) {
          int first = Math.floorDiv(facts.start - 1, DAYS_A_STRETCH);
          for (int days = first; days <= Math.floorDiv(facts.end + 1, DAYS_A_STRETCH); days++) {
            put(true, true, key(Of.NAME_IN_DAYS, name, days));
          }
        }
        put(true, !dated, key(Of.NAME_IN_COUNTRY, name, facts.country));
      }
    }

    private long toll() {
      return Facts.isTold(facts.killed) ? facts.killed.low() : -1;
    }

    /**
     * The province, and two cells of grids of a degree that stand half a degree apart: points close
     * to each other share one of them.
     */
    private long[] places() {
      Longs all = new Longs();
      if (facts.hasPoint() && facts.province != 0) {
        all.add(Hash.mix(facts.province));
      }
      if (facts.hasPoint() && facts.precision <= 2) {
        all.add(cell(1, Math.floor(facts.lat), Math.floor(facts.lon)));
        all.add(cell(2, Math.rint(facts.lat), Math.rint(facts.lon)));
      }
      return all.sorted();
    }

    private static long cell(int grid, double north, double east) {
      return Hash.mix(Hash.mix(grid * 1000L + (long) north) + (long) east);
    }

    private static long key(Of of, long one, long other) {
      return Hash.mix(Hash.mix(Hash.mix(of.ordinal() + 1L) + one) + other) >>> Long.SIZE - BITS;
    }

    private void put(boolean holds, boolean asks, long key) {
      if (holds) {
        held.add(key);
      }
      if (asks) {
        asked.add(key);
      }
    }
  }
}

package org.isnad.incident;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * By what an account can be found. Two accounts can be of one incident only if one of them holds a
 * key that the other asks for; all other pairs are never compared.
 *
 * <p>An account that knows its day and province holds and asks for keys of both. One that knows
 * less holds what it knows and asks for wider keys, which the exact ones hold, too. Keys are hashes
 * of {@link #BITS} bits.
 */
public record Keys(SortedSet<Long> held, SortedSet<Long> asked) {
  /** How many bits a key has. */
  public static final int BITS = 40;

  /** Two wordings of which half is the same share a band with probability 0.64. */
  private static final int BAND = 4;

  private static final int MOST_DAYS = 10;
  private static final int DAYS_A_MONTH = 31;
  private static final double CELLS_A_DEGREE = 1.0;

  /** The keys of a testimony. */
  public static Keys of(Testimony testimony) {
    return of(new Facts(testimony));
  }

  static Keys of(Facts facts) {
    Builder builder = new Builder(facts);
    builder.run();
    return new Keys(builder.held, builder.asked);
  }

  /** Gathers the keys of one account. */
  private static final class Builder {
    private final Facts facts;
    private final SortedSet<Long> held = new TreeSet<>();
    private final SortedSet<Long> asked = new TreeSet<>();

    Builder(Facts facts) {
      this.facts = facts;
    }

    void run() {
      List<String> places = places();
      boolean exactPlace = facts.hasPoint();
      boolean dated = facts.hasDay() && facts.days() <= MOST_DAYS;
      if (dated) {
        for (int day = facts.start - 1; day <= facts.end + 1; day++) {
          boolean own = day >= facts.start && day <= facts.end;
          for (String place : places) {
            both("day " + day + place);
          }
          if (facts.hasPlace()) {
            put(own, !exactPlace, "day " + day + country());
          }
          put(own, !facts.hasPlace() && facts.names.length > 0, "day " + day);
        }
      }
      if (facts.hasDay() && facts.days() <= 2 * DAYS_A_MONTH) {
        for (int month = facts.start / DAYS_A_MONTH; month <= facts.end / DAYS_A_MONTH; month++) {
          for (String place : places) {
            put(dated, !dated, "month " + month + place);
          }
        }
      }
      for (int name : facts.names) {
        if (dated) {
          for (int week = (facts.start - 1) / 4; week <= (facts.end + 1) / 4; week++) {
            both("week " + week + " name " + name);
          }
        }
        put(true, !dated, "name " + name + country());
      }
      for (String place : places) {
        put(true, !dated, place + " " + facts.type + toll());
      }
      if (facts.precision == 1 && facts.place != 0) {
        put(true, !dated, "place " + facts.place + " " + facts.type.isViolent());
      }
      for (long band : facts.testimony.sketch().bands(BAND)) {
        both("band " + band);
      }
    }

    private String country() {
      return " in " + facts.country;
    }

    private String toll() {
      return Facts.isTold(facts.killed) ? " " + facts.killed.low() : " ?";
    }

    /** The province, and the cells of a grid about the point; a point near a border is in both. */
    private List<String> places() {
      if (!facts.hasPoint()) {
        return List.of();
      }
      SortedSet<String> places = new TreeSet<>();
      if (facts.province != 0) {
        places.add(" province " + facts.province);
      }
      if (facts.precision <= 2) {
        long north = Math.round(facts.lat * CELLS_A_DEGREE);
        long east = Math.round(facts.lon * CELLS_A_DEGREE);
        long south = (long) Math.floor(facts.lat * CELLS_A_DEGREE);
        long west = (long) Math.floor(facts.lon * CELLS_A_DEGREE);
        places.add(" cell " + south + " " + west);
        places.add(" knot " + north + " " + east);
      }
      return List.copyOf(places);
    }

    private void both(String key) {
      put(true, true, key);
    }

    private void put(boolean holds, boolean asks, String key) {
      if (!holds && !asks) {
        return;
      }
      long hash = Hash.of(key) >>> Long.SIZE - BITS;
      if (holds) {
        held.add(hash);
      }
      if (asks) {
        asked.add(hash);
      }
    }
  }
}

package org.isnad.incident;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.account.Actor;
import org.isnad.account.Claim;
import org.isnad.account.EventType;
import org.isnad.account.Moment;
import org.isnad.account.Status;
import org.isnad.account.Target;
import org.isnad.account.Weapon;
import org.isnad.account.Where;
import org.isnad.mention.harm.Outcome;

/**
 * One thing that happened in the world, built from every account of it.
 *
 * @param id {@code isnad:} and 16 hexadecimal digits, computed from the least account id
 * @param testimonies its accounts, sorted by id
 * @param harm empty for what no account speaks of
 * @param disagreements contradictions; a rising toll is none
 * @param chains how many independent sources tell it
 * @param confidence that its accounts are of one incident which was as told, from 0 to 1
 * @param bonds what holds its accounts together: one fewer than there are accounts
 */
public record Incident(
    String id,
    List<Testimony> testimonies,
    Agreed<EventType> type,
    Agreed<Status> status,
    Agreed<Moment> when,
    Optional<Agreed<Where>> where,
    Agreed<Actor> actor,
    Agreed<Target> target,
    List<Agreed<Weapon>> weapons,
    Map<Outcome, Toll> harm,
    Optional<Agreed<Claim>> claim,
    List<Disagreement> disagreements,
    Chains chains,
    double confidence,
    List<Bond> bonds) {
  public Incident {
    testimonies = List.copyOf(testimonies);
    weapons = List.copyOf(weapons);
    Map<Outcome, Toll> sorted = new EnumMap<>(Outcome.class);
    sorted.putAll(harm);
    harm = Collections.unmodifiableMap(sorted);
    disagreements = List.copyOf(disagreements);
    bonds = List.copyOf(bonds);
  }

  /** Ids of its accounts, sorted. */
  public List<String> accounts() {
    return testimonies.stream().map(Testimony::id).toList();
  }

  /** How many reports tell it. */
  public int reports() {
    return (int) testimonies.stream().map(t -> t.origin().id()).distinct().count();
  }
}

package org.isnad.account;

import java.util.List;
import java.util.Optional;

/**
 * Which incidents a statement counts.
 *
 * @param types the types that its noun can mean; empty if any act of violence is meant
 * @param target the category of the target, if the statement names one
 * @param where where they were: as the statement says, or, without evidence, the country of the
 *     account that it speaks of
 * @param actor the party of the account that it speaks of, if that is known
 * @param account the id of the account that it speaks of ("this attack is the third"), if it does
 */
public record Scope(
    List<EventType> types,
    Optional<String> target,
    Optional<Where> where,
    Optional<String> actor,
    Optional<String> account) {
  public Scope {
    types = List.copyOf(types);
  }

  /** True if the statement itself says where. */
  public boolean saysWhere() {
    return where.filter(w -> !w.evidence().isEmpty()).isPresent();
  }
}

package org.isnad.account;

import java.util.List;
import java.util.Map;
import org.isnad.mention.harm.Outcome;

/**
 * How sure each value of an account is.
 *
 * @param account that the report tells such an incident at all
 * @param where of the governorate; also that no place is told
 * @param weapons one for each weapon, in their order
 * @param harm for each outcome that is told
 */
public record Sureness(
    Confidence account,
    Confidence when,
    Confidence where,
    Confidence actor,
    Confidence target,
    List<Confidence> weapons,
    Map<Outcome, Confidence> harm) {
  public Sureness {
    weapons = List.copyOf(weapons);
    harm = Map.copyOf(harm);
  }

  Sureness like(Confidence otherTarget, List<Confidence> otherWeapons) {
    return new Sureness(account, when, where, actor, otherTarget, otherWeapons, harm);
  }
}

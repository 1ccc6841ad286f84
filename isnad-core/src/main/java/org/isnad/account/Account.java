package org.isnad.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.mention.harm.Outcome;
import org.isnad.report.Evidence;

/**
 * What one report says about one incident.
 *
 * @param id the report's id, {@code #} and the number of the account in it
 * @param background true if the report recalls the incident rather than reports it
 * @param trigger the words of the act
 * @param sureness how sure each value is
 * @param reasons why it reads so, for {@code explain}
 */
public record Account(
    String id,
    EventType type,
    Status status,
    boolean background,
    List<Evidence> trigger,
    Moment when,
    Optional<Where> where,
    Actor actor,
    Target target,
    List<Weapon> weapons,
    Map<Outcome, Harm> harm,
    List<Part> breakdown,
    List<Damage> damage,
    Optional<Claim> claim,
    List<Link> chain,
    Sureness sureness,
    List<Reason> reasons) {
  public Account {
    trigger = List.copyOf(trigger);
    weapons = List.copyOf(weapons);
    harm = Map.copyOf(harm);
    breakdown = List.copyOf(breakdown);
    damage = List.copyOf(damage);
    chain = List.copyOf(chain);
    reasons = List.copyOf(reasons);
  }

  Account like(
      EventType otherType, Target otherTarget, List<Weapon> otherWeapons, Sureness otherSureness) {
    return new Account(
        id,
        otherType,
        status,
        background,
        trigger,
        when,
        where,
        actor,
        otherTarget,
        otherWeapons,
        harm,
        breakdown,
        damage,
        claim,
        chain,
        otherSureness,
        reasons);
  }
}

package org.isnad.account;

import java.util.ArrayList;
import java.util.List;
import org.isnad.mention.trigger.TriggerMention;

/**
 * "Similar attacks": what such an account leaves open is taken from the account told before it in
 * the report.
 */
final class Likeness {
  private static final int NEAR = 20;
  private final List<Cluster> clusters;
  private final Assessor assessor;

  Likeness(List<Cluster> clusters, Assessor assessor) {
    this.assessor = assessor;
    this.clusters = List.copyOf(clusters);
  }

  List<Account> inherit(List<Account> accounts) {
    List<Account> result = new ArrayList<>();
    for (int i = 0; i < accounts.size(); i++) {
      boolean similar =
          clusters.get(i).frames().stream()
              .flatMap(f -> f.triggers().stream())
              .anyMatch(TriggerMention::similar);
      Account model = model(result, accounts.get(i));
      result.add(
          similar && model != accounts.get(i) ? like(accounts.get(i), model) : accounts.get(i));
    }
    return result;
  }

  /** The nearest account before it that is an act of violence. */
  private static Account model(List<Account> before, Account account) {
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - NEAR); i--) {
      EventType type = before.get(i).type();
      if (type.isViolent() || type == EventType.DISRUPTED_WEAPONS) {
        return before.get(i);
      }
    }
    return account;
  }

  private Account like(Account account, Account model) {
    boolean vague = account.type() == EventType.ATTACK || account.type() == EventType.ARMED_CLASH;
    EventType type = vague && account.weapons().isEmpty() ? model.type() : account.type();
    List<Weapon> weapons = new ArrayList<>(account.weapons());
    if (weapons.isEmpty()) {
      for (Weapon w : model.weapons()) {
        weapons.add(new Weapon(w.type(), w.model(), java.util.OptionalLong.empty(), w.evidence()));
      }
    }
    Target target = account.target();
    if (target.category().equals("unknown")) {
      target =
          new Target(model.target().category(), model.target().owner(), model.target().evidence());
    }
    return account.like(
        type,
        target,
        weapons,
        assessor.similar(
            account.sureness(),
            target != account.target(),
            account.weapons().isEmpty() ? weapons.size() : 0));
  }
}

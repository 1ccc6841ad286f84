package org.isnad.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A report that lists one party's acts names the party once: accounts of the same type that name
 * nobody take the actor that the others of their type share.
 */
final class CommonActor {
  private static final Set<EventType> SHARED =
      Set.of(
          EventType.AIR_DRONE_STRIKE,
          EventType.SHELLING,
          EventType.SUICIDE_BOMB,
          EventType.ABDUCTION,
          EventType.ARRESTS,
          EventType.DISRUPTED_WEAPONS);
  private static final double CONFIDENCE = 0.6;

  List<Account> spread(List<Account> accounts) {
    Map<EventType, Actor> common = new HashMap<>();
    Map<EventType, Boolean> mixed = new HashMap<>();
    for (Account account : accounts) {
      Actor actor = account.actor();
      if (!actor.id().equals("unknown")) {
        Actor before = common.putIfAbsent(account.type(), actor);
        if (before != null && !before.id().equals(actor.id())) {
          mixed.put(account.type(), true);
        }
      }
    }
    List<Account> spread = new ArrayList<>();
    for (Account account : accounts) {
      Optional<Actor> shared =
          Optional.ofNullable(common.get(account.type()))
              .filter(a -> !mixed.containsKey(account.type()));
      if (shared.isPresent()
          && account.actor().id().equals("unknown")
          && SHARED.contains(account.type())) {
        Actor actor = shared.get();
        spread.add(
            account.withActor(
                new Actor(
                    actor.id(),
                    actor.name(),
                    actor.label(),
                    actor.certainty(),
                    actor.evidence(),
                    List.of(),
                    account.actor().foiledBy(),
                    CONFIDENCE)));
      } else {
        spread.add(account);
      }
    }
    return spread;
  }
}

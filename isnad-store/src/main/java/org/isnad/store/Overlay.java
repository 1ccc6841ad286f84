package org.isnad.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lays what people decided over what machines found. */
final class Overlay {

  private Overlay() {}

  /** Those decisions that no decision which holds revokes, in their order. */
  static List<Decision> holding(List<Decision> decisions) {
    Set<Long> revoked = new HashSet<>();
    List<Decision> holding = new ArrayList<>();
    for (int i = decisions.size() - 1; i >= 0; i--) {
      Decision decision = decisions.get(i);
      if (!revoked.contains(decision.id())) {
        decision.revokes().ifPresent(revoked::add);
        holding.add(0, decision);
      }
    }
    return holding;
  }

  /**
   * An incident as it is shown.
   *
   * @param decisions all that were made about it, the first first; those for incidents that were
   *     merged into it come before its own, so that its own win
   */
  static Effective of(
      String id, Effective.State state, long version, Json machine, List<Decision> decisions) {
    Map<Field, Shown> fields = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      Json found = field.in(machine);
      fields.put(field, new Shown(found, found, Optional.empty()));
    }
    boolean rejected = false;
    for (Decision decision : holding(decisions)) {
      if (decision.field().isPresent()) {
        decide(fields, decision.field().get(), decision, decision.value());
      } else if (decision.kind() == DecisionKind.ACCEPT) {
        rejected = false;
        acceptAll(fields, decision);
      } else if (decision.kind() == DecisionKind.REJECT) {
        rejected = true;
      }
    }
    return new Effective(id, state, version, rejected, fields, decisions, machine);
  }

  /** What was decided field by field before, and stays as it is, keeps who decided it. */
  private static void acceptAll(Map<Field, Shown> fields, Decision decision) {
    for (Field field : Field.values()) {
      Json value = decision.value().get(field.code());
      Shown before = fields.get(field);
      if (before == null || before.by().isEmpty() || !before.value().equals(value)) {
        decide(fields, field, decision, value);
      }
    }
  }

  private static void decide(Map<Field, Shown> fields, Field field, Decision by, Json value) {
    Shown before = fields.get(field);
    Json machine = before == null ? Json.NULL : before.machine();
    Json shown =
        switch (by.kind()) {
          case ACCEPT -> value;
          case CORRECT -> field.bare(value);
          case REJECT, NOT_STATED -> Json.NULL;
          case UNSURE, MERGE, SPLIT, NOTE, REVOKE -> before == null ? machine : before.value();
        };
    fields.put(field, new Shown(shown, machine, Optional.of(by)));
  }
}

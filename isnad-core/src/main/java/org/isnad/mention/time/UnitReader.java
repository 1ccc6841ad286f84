package org.isnad.mention.time;

import java.util.Optional;
import org.isnad.mention.time.Atom.Role;

/** Reads weeks, months and years that are told from the publication, and parts of them. */
final class UnitReader {
  private static final int NONE = -1;

  private final Atoms atoms;
  private final Links links;
  private final MonthReader months;

  UnitReader(Atoms atoms, Links links, MonthReader months) {
    this.atoms = atoms;
    this.links = links;
    this.months = months;
  }

  /** Takes "start of", "middle of", "end of" before a month, year or week; one past it, or -1. */
  int phase(Draft draft, int at) {
    Optional<Atom> found = atoms.at(at, Role.PHASE);
    if (found.isEmpty()
        || draft.phase != Phase.WHOLE
        || draft.month.isPresent()
        || draft.day.isPresent()) {
      return NONE;
    }
    Draft rest = new Draft();
    rest.phase = found.get().phase();
    int next = links.skip(found.get().end());
    if (next >= atoms.size() || atoms.isBlocked(next)) {
      return NONE;
    }
    int end = months.take(rest, next);
    if (end == NONE) {
      end = take(rest, next);
    }
    if (end == NONE || rest.day.isPresent()) {
      return NONE;
    }
    draft.phase = found.get().phase();
    return next;
  }

  /**
   * "The start of the year": the running one, if nothing else is said; an end may be past or ahead.
   */
  private boolean isRunning(Draft draft, Atom unit) {
    boolean early = draft.phase != Phase.WHOLE && draft.phase != Phase.LATE;
    return early && unit.entry().is("definite");
  }

  /** Takes "last week", "this month", "the current year"; one past it, or -1. */
  int take(Draft draft, int at) {
    Optional<Atom> pointer = atoms.at(at, Role.THIS);
    int from = pointer.map(Atom::end).orElse(at);
    Optional<Atom> unit = atoms.at(from, Role.UNIT).filter(atom -> atom.number() == 1);
    if (unit.isEmpty() || draft.unit.isPresent() || unit.get().unit().compareTo(Unit.WEEK) < 0) {
      return NONE;
    }
    Optional<Atom> mod = atoms.at(unit.get().end(), Role.MOD);
    if (mod.isEmpty() && pointer.isEmpty() && !isRunning(draft, unit.get())) {
      return NONE;
    }
    Unit kind = unit.get().unit();
    if (draft.date.isPresent()
        || draft.shift.isPresent()
        || draft.weekday.isPresent()
            && kind != Unit.WEEK
            && draft.month.isEmpty()
            && draft.day.isEmpty()) {
      return NONE;
    }
    if (draft.phase == Phase.TURN && (mod.isPresent() || pointer.isPresent())) {
      draft.phase = Phase.EARLY;
    }
    draft.unit = Optional.of(kind);
    draft.unitShift = mod.map(Atom::shift).orElse(0);
    return mod.map(Atom::end).orElse(unit.get().end());
  }
}

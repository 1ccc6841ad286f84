package org.isnad.mention.time;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.mention.time.Atom.Role;

/** Reads one time expression part by part, as long as the next part adds to what has been read. */
final class DraftReader {
  private static final int NONE = -1;

  /** No time has more parts; what repeats itself further is read anew. */
  private static final int MOST_PARTS = 40;

  private final Atoms atoms;
  private final Links links;
  private final ClockReader clocks;
  private final MonthReader months;
  private final UnitReader units;

  DraftReader(Atoms atoms) {
    this.atoms = atoms;
    links = new Links(atoms);
    clocks = new ClockReader(atoms);
    months = new MonthReader(atoms, links);
    units = new UnitReader(atoms, links, months);
  }

  /** The expression that begins at a token. */
  Optional<TimeMention> read(int first) {
    if (!atoms.startsAt(first) && atoms.number(first).isEmpty() && !atoms.isDotted(first)) {
      return Optional.empty();
    }
    Draft draft = new Draft();
    int end = takeAll(draft, first);
    if (end == NONE || !draft.isComplete()) {
      return Optional.empty();
    }
    if (draft.isFull()) {
      int other = links.skip(end);
      Draft same = new Draft();
      int last = other > end && other < atoms.size() ? takeAll(same, other) : NONE;
      if (last != NONE && draft.isSameDayIn(same)) {
        draft.takeDate(same);
        end = last;
      }
    }
    setKind(draft, first);
    boolean bare =
        draft.direction == Direction.NEAREST && draft.month.isPresent() && !draft.isDay();
    if (bare
        && draft.kind == TimeExpression.Kind.POINT
        && atoms.before(first, Role.DUE).isPresent()) {
      draft.direction = Direction.NEXT;
    }
    return Optional.of(new TimeMention(first, end, draft.build()));
  }

  /** Takes parts into a draft as long as they add to it; one past the last, or -1. */
  private int takeAll(Draft draft, int first) {
    int end = NONE;
    int at = first;
    for (int parts = 0; parts < MOST_PARTS && at < atoms.size() && !atoms.isBlocked(at); parts++) {
      if (at > first && atoms.startsWithAnd(at)) {
        break;
      }
      int next = take(draft, at);
      if (next == NONE) {
        break;
      }
      end = next;
      at = links.skip(next);
    }
    return end;
  }

  private void setKind(Draft draft, int first) {
    int before = first;
    while (atoms.before(before, Role.LINK).isPresent()) {
      before = atoms.before(before, Role.LINK).get().first();
    }
    if (atoms.isBreak(first - 1)) {
      return;
    }
    boolean since = atoms.before(before, Role.SINCE).isPresent();
    if (since && !draft.isDay() || atoms.before(before, Role.UNTIL).isPresent()) {
      draft.kind = TimeExpression.Kind.WINDOW;
    }
  }

  private int take(Draft draft, int at) {
    int next = date(draft, at);
    if (next == NONE) {
      next = clock(draft, at);
    }
    if (next == NONE) {
      next = weekday(draft, at);
    }
    if (next == NONE) {
      next = day(draft, at);
    }
    if (next == NONE) {
      next = part(draft, at);
    }
    if (next == NONE) {
      next = units.phase(draft, at);
    }
    if (next == NONE) {
      next = months.take(draft, at);
    }
    if (next == NONE) {
      next = units.take(draft, at);
    }
    return next;
  }

  private int date(Draft draft, int at) {
    Optional<NumericDate> found = NumericDate.at(atoms, at);
    if (found.isEmpty() || draft.month.isPresent()) {
      return NONE;
    }
    if (draft.date.isEmpty() || found.get().gregorian()) {
      draft.date = Optional.of(found.get().date());
    }
    int end = found.get().end();
    return atoms.at(end, Role.ERA).map(Atom::end).orElse(end);
  }

  private int clock(Draft draft, int at) {
    if (draft.clock.isPresent()) {
      return atoms.at(at, Role.ZONE).map(Atom::end).orElse(NONE);
    }
    Optional<Atom> word = atoms.at(at, Role.CLOCK);
    Optional<ClockReader.Clock> found =
        word.map(w -> clocks.at(skipVague(w.end()), true))
            .orElseGet(() -> clocks.at(at, opensLine(at)));
    if (found.isEmpty()) {
      return NONE;
    }
    draft.clock = found;
    int end = found.get().end();
    int zone = links.skipMarks(end);
    return atoms.at(zone, Role.ZONE).map(Atom::end).orElse(end);
  }

  /** "16,05 - ...": a line of a bulletin that opens with the time of its news. */
  private boolean opensLine(int at) {
    return atoms.isBreak(at - 1)
        && (atoms.isMark(at + 1, '-') && !atoms.touches(at)
            || atoms.isMark(at + 3, '-') && atoms.isMark(at + 1, ','));
  }

  private int skipVague(int at) {
    return atoms.at(at, Role.VAGUE).map(Atom::end).orElse(at);
  }

  private int weekday(Draft draft, int at) {
    Optional<Atom> found = atoms.at(at, Role.WEEKDAY);
    if (found.isEmpty()) {
      return NONE;
    }
    DayOfWeek day = DayOfWeek.of(found.get().number());
    if (draft.weekday.isPresent() && draft.weekday.get() != day) {
      boolean night = draft.part.equals(Optional.of("night")) && draft.weekday.get().plus(1) == day;
      return night && atoms.before(at, Role.WEEKDAY).isEmpty() ? found.get().end() : NONE;
    }
    draft.weekday = Optional.of(day);
    return modified(draft, found.get().end());
  }

  /** Takes a word such as "last" after a weekday or month. */
  private int modified(Draft draft, int at) {
    Optional<Atom> mod = atoms.at(at, Role.MOD);
    if (mod.isEmpty()) {
      return at;
    }
    draft.direction = MonthReader.directionOf(mod.get());
    return mod.get().end();
  }

  private int day(Draft draft, int at) {
    Optional<Atom> anaphor = atoms.at(at, Role.ANAPHOR);
    Optional<Atom> found = atoms.at(at, Role.DAY);
    if (anaphor.isPresent() && (found.isEmpty() || anaphor.get().end() > found.get().end())) {
      if (draft.hasDay()) {
        return NONE;
      }
      draft.anaphor = true;
      draft.then = anaphor.get().isThen();
      draft.anaphorShift = anaphor.get().anaphor();
      draft.daysAfter = anaphor.get().entry().attribute("count").map(Integer::valueOf);
      if (!isMonth(anaphor.get())) {
        draft.day = Optional.empty();
      }
      return anaphor.get().end();
    }
    if (found.isEmpty()) {
      return NONE;
    }
    int shift = found.get().shift();
    if (draft.shift.isPresent() && draft.shift.get() != shift) {
      return NONE;
    }
    draft.shift = Optional.of(shift);
    if (draft.part.isEmpty()) {
      draft.part = found.get().part();
    }
    return found.get().end();
  }

  private static boolean isMonth(Atom anaphor) {
    return anaphor.entry().text("unit").equals("month");
  }

  private int part(Draft draft, int at) {
    Optional<Atom> found = atoms.at(at, Role.PART);
    if (found.isEmpty()) {
      return NONE;
    }
    boolean stands = atoms.hasFreePart(at, found.get().end());
    if (draft.part.isPresent() && !draft.part.equals(found.get().part()) && !stands) {
      return NONE;
    }
    if (draft.part.isEmpty()) {
      draft.part = found.get().part();
    }
    draft.partStands |= stands;
    return found.get().end();
  }

  static OptionalInt dayNumber(Atoms atoms, int at) {
    OptionalInt number = atoms.number(at);
    return number.isPresent()
            && number.getAsInt() >= 1
            && number.getAsInt() <= 31
            && atoms.digits(at) <= 2
        ? number
        : OptionalInt.empty();
  }
}

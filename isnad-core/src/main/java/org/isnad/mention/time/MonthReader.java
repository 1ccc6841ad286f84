package org.isnad.mention.time;

import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.mention.time.Atom.Role;
import org.isnad.text.Tokens;

/** Reads days of months, months and years. */
final class MonthReader {
  private static final int NONE = -1;
  private static final int LAST_MONTH = 12;

  private final Atoms atoms;
  private final Links links;

  MonthReader(Atoms atoms, Links links) {
    this.atoms = atoms;
    this.links = links;
  }

  /** Takes the day number, month or year at a token into the draft; one past it, or -1. */
  int take(Draft draft, int at) {
    int next = numbers(draft, at);
    if (next == NONE) {
      next = day(draft, at);
    }
    if (next == NONE) {
      next = month(draft, at);
    }
    if (next == NONE) {
      next = year(draft, at);
    }
    return next;
  }

  /**
   * "Monday 5/11", "on the 6th, 7 / 11": a day and its month in numbers, after a word for a day.
   */
  private int numbers(Draft draft, int at) {
    boolean led =
        draft.weekday.isPresent()
            || atoms.before(at, Role.LINK).filter(MonthReader::days).isPresent();
    if (!led || draft.day.isPresent() || draft.month.isPresent() || draft.date.isPresent()) {
      return NONE;
    }
    OptionalInt first = DraftReader.dayNumber(atoms, at);
    boolean two = first.isPresent() && (atoms.isRangeMark(at + 1) || atoms.isMark(at + 1, ','));
    int stroke = two ? at + 3 : at + 1;
    OptionalInt last = two ? DraftReader.dayNumber(atoms, at + 2) : first;
    OptionalInt number = atoms.isMark(stroke, '/') ? atoms.number(stroke + 1) : OptionalInt.empty();
    boolean dated =
        last.isPresent()
            && number.isPresent()
            && number.getAsInt() >= 1
            && number.getAsInt() <= LAST_MONTH
            && atoms.digits(stroke + 1) <= 2
            && !atoms.isMark(stroke + 2, '/');
    if (!dated) {
      return NONE;
    }
    draft.day = Optional.of(first.getAsInt());
    draft.month = Optional.of(number.getAsInt());
    if (last.getAsInt() > first.getAsInt()) {
      draft.lastDay = Optional.of(last.getAsInt());
    }
    return stroke + 2;
  }

  private static boolean days(Atom atom) {
    return atom.entry().is("days");
  }

  static Direction directionOf(Atom mod) {
    return mod.shift() < 0 ? Direction.PAST : mod.shift() > 0 ? Direction.NEXT : Direction.CURRENT;
  }

  private int day(Draft draft, int at) {
    if (draft.day.isPresent()
        || draft.date.isPresent()
        || draft.month.isPresent() && !followsMonth(at)) {
      return NONE;
    }
    Optional<Atom> ordinal = atoms.at(at, Role.ORDINAL);
    OptionalInt number =
        ordinal
            .map(o -> OptionalInt.of(o.number()))
            .orElseGet(() -> DraftReader.dayNumber(atoms, at));
    if (number.isEmpty()) {
      return NONE;
    }
    int end = ordinal.map(Atom::end).orElse(at + 1);
    if (draft.month.isPresent()) {
      return american(draft, number.getAsInt(), end);
    }
    int second = end;
    OptionalInt last = OptionalInt.empty();
    if (atoms.isRangeMark(end)) {
      int from = atoms.afterRangeMark(end);
      Optional<Atom> lastOrdinal = atoms.at(from, Role.ORDINAL);
      last =
          lastOrdinal
              .map(o -> OptionalInt.of(o.number()))
              .orElseGet(() -> DraftReader.dayNumber(atoms, from));
      if (last.isPresent()) {
        second = lastOrdinal.map(Atom::end).orElse(from + 1);
      }
    }
    if (last.isPresent() && last.getAsInt() > number.getAsInt() && belongs(second)) {
      draft.day = Optional.of(number.getAsInt());
      draft.lastDay = Optional.of(last.getAsInt());
      draft.bothDays = atoms.is(end, Role.AND) && atoms.before(at, Role.BETWEEN).isEmpty();
      return second;
    }
    if (!belongs(end)) {
      return NONE;
    }
    draft.day = Optional.of(number.getAsInt());
    return end;
  }

  /** "July 7, 2021": the day after a month, before a year. */
  private int american(Draft draft, int number, int end) {
    int year = links.skipMarks(end);
    boolean dated =
        atoms.number(year).isPresent()
            && CalendarSystem.GREGORIAN.isYear(atoms.number(year).getAsInt());
    if (!dated || draft.year.isPresent()) {
      return NONE;
    }
    draft.day = Optional.of(number);
    draft.year = Optional.of(atoms.number(year).getAsInt());
    return year + 1;
  }

  private boolean followsMonth(int at) {
    return atoms.before(at, Role.MONTH).isPresent();
  }

  private boolean isLatin(int token) {
    return token >= 0 && atoms.tokens().kind(token) == Tokens.Kind.LATIN;
  }

  /** True if a month, or "of this month", follows a day number. */
  private boolean belongs(int end) {
    int next = links.skip(end);
    if (atoms.isBreak(next) || atoms.isBlocked(next) || atoms.startsWithAnd(next)) {
      return false;
    }
    if (atoms.is(next, Role.MONTH)) {
      return true;
    }
    Optional<Atom> pointer = atoms.at(next, Role.THIS);
    Optional<Atom> unit =
        atoms
            .at(pointer.map(Atom::end).orElse(next), Role.UNIT)
            .filter(u -> u.unit() == Unit.MONTH);
    if (unit.isEmpty()) {
      unit =
          atoms
              .before(next, Role.LINK)
              .flatMap(link -> atoms.at(next - 1, Role.UNIT))
              .filter(u -> u.unit() == Unit.MONTH);
    }
    boolean same =
        atoms
            .at(next, Role.ANAPHOR)
            .or(() -> atoms.at(next - 1, Role.ANAPHOR))
            .filter(anaphor -> anaphor.entry().text("unit").equals("month"))
            .isPresent();
    return same
        || unit.isPresent() && (pointer.isPresent() || atoms.is(unit.get().end(), Role.MOD));
  }

  private int month(Draft draft, int at) {
    Optional<Atom> found = atoms.at(at, Role.MONTH);
    if (found.isEmpty() || draft.date.isPresent()) {
      return NONE;
    }
    Atom month = found.get();
    if (draft.month.isPresent()) {
      return draft.month.get() == month.number() && draft.calendar == month.calendar()
          ? modified(draft, month.end())
          : NONE;
    }
    if (month.isWeak() && !isMonth(draft, month)) {
      return NONE;
    }
    draft.month = Optional.of(month.number());
    draft.calendar = month.calendar();
    return modified(draft, month.end());
  }

  /**
   * A word that is a month only in company: a day before it, a year or "last" after it, or "in",
   * "month of" before.
   */
  private boolean isMonth(Draft draft, Atom month) {
    if (draft.day.isPresent() || draft.phase != Phase.WHOLE) {
      return true;
    }
    int next = links.skipMarks(month.end());
    OptionalInt year = atoms.number(links.skip(month.end()));
    boolean dated = year.isPresent() && month.calendar().isYear(year.getAsInt());
    if (isLatin(month.first())) {
      return dated
          || american(new Draft(), 1, month.end() + 1) != NONE
              && DraftReader.dayNumber(atoms, month.end()).isPresent();
    }
    boolean twin =
        atoms
            .at(next, Role.MONTH)
            .filter(m -> m.number() == month.number() && !m.isWeak())
            .isPresent();
    boolean led =
        atoms.before(month.first(), Role.LINK).isPresent()
            || atoms.before(month.first(), Role.SINCE).isPresent()
            || atoms.before(month.first(), Role.DURING).isPresent();
    return dated
        || twin
        || atoms.is(month.end(), Role.MOD)
        || led && month.calendar() != CalendarSystem.SOLAR;
  }

  /** Takes "last" or "next" after a month, also after the bracket that holds its other name. */
  private int modified(Draft draft, int end) {
    Optional<Atom> mod = atoms.at(atoms.isMark(end, ')') ? end + 1 : end, Role.MOD);
    if (mod.isEmpty()) {
      return end;
    }
    draft.direction = directionOf(mod.get());
    return mod.get().end();
  }

  /** "Between the years 2011 and 2014": takes the second year; one past it, or -1. */
  private int lastYear(Draft draft, Optional<Atom> mark, int first) {
    boolean two = mark.filter(m -> m.entry().is("two")).isPresent();
    if (!two || draft.month.isPresent() || !atoms.isRangeMark(first + 1)) {
      return NONE;
    }
    int second = atoms.afterRangeMark(first + 1);
    OptionalInt number = atoms.number(second);
    if (number.isEmpty()
        || !CalendarSystem.GREGORIAN.isYear(number.getAsInt())
        || number.getAsInt() <= draft.year.orElseThrow()) {
      return NONE;
    }
    draft.lastYear = Optional.of(number.getAsInt());
    return second + 1;
  }

  private int year(Draft draft, int at) {
    if (draft.year.isPresent() || draft.date.isPresent()) {
      return NONE;
    }
    Optional<Atom> mark = atoms.at(at, Role.YEARMARK);
    int from = mark.map(m -> atoms.skipArticle(m.end())).orElse(at);
    OptionalInt number = atoms.number(from);
    if (number.isEmpty()
        || !CalendarSystem.isAnyYear(number.getAsInt())
        || atoms.digits(from) != 4) {
      return NONE;
    }
    boolean running =
        draft.unit.equals(Optional.of(Unit.YEAR))
            && draft.unitShift == 0
            && draft.month.isEmpty()
            && mark.isEmpty();
    boolean led =
        running
            || mark.isPresent()
            || draft.month.isPresent()
            || atoms.leadsYear(at)
            || atoms.isAlone(at);
    if (!led || !running && !draft.month.isPresent() && draft.hasDay()) {
      return NONE;
    }
    int value = number.getAsInt();
    boolean fits =
        draft.month.isPresent()
            ? draft.calendar.isYear(value)
            : CalendarSystem.GREGORIAN.isYear(value);
    if (!fits) {
      return NONE;
    }
    draft.year = Optional.of(value);
    int last = lastYear(draft, mark, from);
    if (last != NONE) {
      return last;
    }
    int end = atoms.at(from + 1, Role.ERA).map(Atom::end).orElse(from + 1);
    return atoms.at(end, Role.MOD).map(Atom::end).orElse(end);
  }
}

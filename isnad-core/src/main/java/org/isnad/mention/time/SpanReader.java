package org.isnad.mention.time;

import java.util.Optional;
import org.isnad.mention.time.Atom.Role;

/**
 * Reads counted times: "two days ago", "in the last 24 hours", "for three weeks", "seven years of
 * war".
 */
final class SpanReader {
  private final Atoms atoms;

  /** For each token the first one at or after it that is no vague word. */
  private final int[] pastVague;

  SpanReader(Atoms atoms) {
    this.atoms = atoms;
    pastVague = new int[atoms.size() + 1];
    for (int at = atoms.size(); at >= 0; at--) {
      Optional<Atom> word = atoms.at(at, Role.VAGUE);
      pastVague[at] = word.isPresent() ? pastVague[word.get().end()] : at;
    }
  }

  /** A number of units, the number missing where it is only "some". */
  private record Amount(
      Unit unit, Optional<Integer> count, Optional<Atom> mod, boolean told, int end) {}

  Optional<TimeMention> read(int first) {
    for (Role role : new Role[] {Role.AGO, Role.SINCE, Role.AFTER, Role.DURING, Role.LENGTH}) {
      Optional<Atom> lead = atoms.at(first, role);
      if (lead.isPresent()) {
        Optional<Amount> amount = amount(lead.get().end());
        if (amount.isPresent()) {
          return Optional.of(led(lead.get(), first, amount.get()));
        }
      }
    }
    if (!atoms.startsAt(first) && atoms.number(first).isEmpty()) {
      return Optional.empty();
    }
    return amount(first)
        .filter(amount -> amount.told() || amount.mod().isPresent())
        .map(amount -> bare(first, amount));
  }

  private TimeMention led(Atom lead, int first, Amount amount) {
    Role role = lead.role();
    TimeExpression.Kind kind =
        switch (role) {
          case AFTER -> TimeExpression.Kind.ANAPHOR;
          case LENGTH -> TimeExpression.Kind.DURATION;
          case DURING -> TimeExpression.Kind.WINDOW;
          case AGO ->
              atoms.isFrom(amount.end()) && !atoms.awaitsFrom(first)
                  ? TimeExpression.Kind.ANAPHOR
                  : TimeExpression.Kind.POINT;
          default ->
              amount.unit().compareTo(Unit.MONTH) >= 0 && amount.count().isEmpty()
                      || amount.unit().compareTo(Unit.YEAR) >= 0
                  ? TimeExpression.Kind.WINDOW
                  : TimeExpression.Kind.POINT;
        };
    if (amount.mod().filter(mod -> mod.shift() > 0).isPresent()) {
      return mention(TimeExpression.Kind.FUTURE, new Anchor.Nowhere(), first, amount.end());
    }
    if (role == Role.AFTER && isLater(lead, amount)) {
      Anchor later = new Tied.Beside(new Anchor.Nowhere(), amount.count().orElseThrow());
      return mention(kind, later, first, amount.end());
    }
    if (role == Role.AFTER && amount.unit().compareTo(Unit.DAY) >= 0) {
      Anchor before =
          new Tied.Offset(new Anchor.Nowhere(), amount.unit(), amount.count(), lead.isLess());
      return mention(kind, before, first, amount.end());
    }
    Anchor anchor =
        switch (kind) {
          case POINT -> new Counted.Ago(amount.unit(), amount.count());
          case WINDOW -> new Counted.Last(amount.unit(), amount.count());
          default -> new Anchor.Nowhere();
        };
    return mention(kind, anchor, first, amount.end());
  }

  /** "After two days" of nothing that is named: so many days after the day told last. */
  private boolean isLater(Atom lead, Amount amount) {
    return amount.unit() == Unit.DAY
        && amount.count().isPresent()
        && !lead.isLess()
        && !atoms.isFrom(amount.end())
        && !atoms.tokens().is(amount.end(), ON);
  }

  private static final String ON = "\u0639\u0644\u064a";

  private static TimeMention bare(int first, Amount amount) {
    if (amount.mod().isEmpty()) {
      return mention(TimeExpression.Kind.DURATION, new Anchor.Nowhere(), first, amount.end());
    }
    if (amount.mod().get().shift() > 0) {
      return mention(TimeExpression.Kind.FUTURE, new Anchor.Nowhere(), first, amount.end());
    }
    return mention(
        TimeExpression.Kind.WINDOW,
        new Counted.Last(amount.unit(), amount.count()),
        first,
        amount.end());
  }

  private static TimeMention mention(TimeExpression.Kind kind, Anchor anchor, int first, int end) {
    return new TimeMention(
        first,
        end,
        new TimeExpression(kind, anchor, Optional.empty(), Optional.empty(), Optional.empty()));
  }

  /**
   * Words such as "about" and "some", a number, a unit, a number, "last": the unit must be there.
   */
  private Optional<Amount> amount(int from) {
    int at = vague(from);
    Optional<Integer> count = count(at);
    int unitAt = vague(count.isPresent() ? afterCount(at) : at);
    Optional<Atom> unit = atoms.at(unitAt, Role.UNIT);
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    int end = unit.get().end();
    if (atoms.number(atoms.skipArticle(end)).stream().anyMatch(CalendarSystem::isAnyYear)) {
      return Optional.empty();
    }
    boolean told = count.isPresent() || unit.get().number() == 2;
    if (count.isEmpty() && unit.get().number() > 0) {
      count = Optional.of(unit.get().number());
    }
    int next = vague(end);
    Optional<Integer> later = count(next);
    int modAt = later.isPresent() ? vague(afterCount(next)) : next;
    Optional<Atom> mod = atoms.at(modAt, Role.MOD);
    if (later.isPresent() && mod.isPresent()) {
      count = later;
    }
    boolean single = unit.get().number() == 1 && !told;
    if (single && mod.isPresent()) {
      return Optional.empty();
    }
    if (mod.isPresent()) {
      end = mod.get().end();
    } else if (next > end && !atoms.isBreak(next - 1)) {
      end = next;
    }
    return Optional.of(new Amount(unit.get().unit(), count, mod, told, end));
  }

  private int vague(int from) {
    return from < pastVague.length ? pastVague[from] : from;
  }

  private Optional<Integer> count(int at) {
    Optional<Atom> word = atoms.at(at, Role.CARDINAL);
    if (word.isPresent()) {
      return Optional.of(word.get().number());
    }
    return atoms.number(at).isPresent()
        ? Optional.of(atoms.number(at).getAsInt())
        : Optional.empty();
  }

  private int afterCount(int at) {
    return atoms.at(at, Role.CARDINAL).map(Atom::end).orElse(at + 1);
  }
}

package org.isnad.mention.time;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.LexiconFormatException;

/**
 * A word or phrase that has a place in time expressions.
 *
 * @param role what it does there
 * @param entry the lexicon's entry
 * @param first first token
 * @param end one past the last token
 * @param prefix the glued prefix
 */
record Atom(Role role, Entry entry, int first, int end, String prefix) {
  /** What a word does in a time expression; the lexicon's {@code class}. */
  enum Role {
    WEEKDAY,
    MONTH,
    DAY,
    ANAPHOR,
    PART,
    UNIT,
    MOD,
    THIS,
    PHASE,
    LINK,
    YEARMARK,
    ERA,
    SINCE,
    AGO,
    AFTER,
    DURING,
    LENGTH,
    DUE,
    UNTIL,
    BETWEEN,
    VAGUE,
    CLOCK,
    MERIDIEM,
    ZONE,
    HOUR,
    FRACTION,
    ORDINAL,
    CARDINAL,
    AND,
    ARTICLE,
    IN,
    FROM,
    ABLE,
    NOT,
    NAMER,
    NAMETAIL,
    LABEL
  }

  private static final Map<String, Role> ROLES =
      Stream.of(Role.values())
          .collect(
              Collectors.toUnmodifiableMap(
                  role -> role.name().toLowerCase(Locale.ROOT), role -> role));

  static Role roleOf(Entry entry) {
    Role role = ROLES.get(entry.text("class"));
    if (role == null) {
      throw new LexiconFormatException(entry.origin(), "a known class for " + entry.id());
    }
    return role;
  }

  int number() {
    return Integer.parseInt(entry.text("number"));
  }

  int shift() {
    return Integer.parseInt(entry.text("shift"));
  }

  Optional<Integer> anaphor() {
    return entry.attribute("shift").map(Integer::valueOf);
  }

  /** True for "then", which points back to any time told before. */
  boolean isThen() {
    return entry.is("then");
  }

  /** True for "less than". */
  boolean isLess() {
    return entry.is("less");
  }

  boolean isWeak() {
    return entry.is("weak");
  }

  boolean isBound() {
    return entry.is("bound");
  }

  Unit unit() {
    return Unit.valueOf(entry.text("unit").toUpperCase(Locale.ROOT));
  }

  Phase phase() {
    return Phase.valueOf(entry.text("phase").toUpperCase(Locale.ROOT));
  }

  Optional<String> part() {
    return entry.attribute("part");
  }

  CalendarSystem calendar() {
    return CalendarSystem.valueOf(entry.text("calendar").toUpperCase(Locale.ROOT));
  }
}

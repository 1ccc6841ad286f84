package org.isnad.mention.time;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.mention.time.Atom.Role;
import org.isnad.text.Tokens;

/**
 * Reads times of the clock: digits with a colon, hours as words with halves and quarters, and which
 * half of the day.
 */
final class ClockReader {
  private static final int HOURS = 24;
  private static final int HALF_DAY = 12;
  private static final int MINUTES = 60;

  private final Atoms atoms;

  ClockReader(Atoms atoms) {
    this.atoms = atoms;
  }

  /**
   * A time of the clock.
   *
   * @param hour as written
   * @param minute 0 to 59
   * @param exact true if the half of the day is known
   * @param end one past the last token
   */
  record Clock(int hour, int minute, boolean exact, int end) {
    /** The time as {@code HH:MM}, in the half of the day that the part of day tells. */
    String in(Optional<String> part) {
      int at = hour;
      if (!exact && part.isPresent() && at <= HALF_DAY) {
        at =
            switch (part.get()) {
              case "dawn", "morning" -> at % HALF_DAY;
              case "noon" -> at < 10 ? at + HALF_DAY : at;
              case "afternoon", "evening" -> at % HALF_DAY + HALF_DAY;
              default -> at == HALF_DAY ? 0 : at >= 6 ? at + HALF_DAY : at;
            };
      }
      return String.format(Locale.ROOT, "%02d:%02d", at % HOURS, minute);
    }
  }

  /** The time that begins at a token; {@code said} if the word for "o'clock" stands before it. */
  Optional<Clock> at(int token, boolean said) {
    Optional<Clock> found =
        digits(token, said)
            .or(() -> word(token, said))
            .or(() -> said ? pointed(token) : Optional.empty());
    return found.map(this::meridiem);
  }

  /** "04,00" and "11.30", as some agencies write the clock. */
  private Optional<Clock> pointed(int token) {
    if (token >= atoms.size() || atoms.tokens().kind(token) != Tokens.Kind.NUMBER) {
      return Optional.empty();
    }
    String[] parts = atoms.tokens().form(token).split("[.,]", -1);
    if (parts.length != 2 || parts[0].length() > 2 || parts[1].length() != 2) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(parts[0]);
    int minute = Integer.parseInt(parts[1]);
    boolean fits = hour <= HOURS && minute < MINUTES;
    return fits
        ? Optional.of(new Clock(hour, minute, isExact(parts[0], hour), token + 1))
        : Optional.empty();
  }

  private static boolean isExact(String written, int hour) {
    return hour > HALF_DAY || written.charAt(0) == '0';
  }

  private Optional<Clock> digits(int token, boolean said) {
    OptionalInt hour = atoms.number(token);
    if (hour.isEmpty() || hour.getAsInt() > HOURS && atoms.digits(token) < 4) {
      return Optional.empty();
    }
    if (atoms.isMark(token + 1, ':')
        || said && (atoms.isMark(token + 1, '.') || atoms.isMark(token + 1, ','))) {
      OptionalInt minute = atoms.number(token + 2);
      boolean touching = atoms.touches(token) && atoms.touches(token + 1);
      if (minute.isPresent()
          && minute.getAsInt() < MINUTES
          && atoms.digits(token + 2) == 2
          && touching
          && atoms.digits(token) <= 2) {
        int end = token + 3;
        if (atoms.isMark(end, ':') && atoms.touches(end - 1) && atoms.number(end + 1).isPresent()) {
          end += 2;
        }
        boolean exact = isExact(atoms.tokens().form(token), hour.getAsInt());
        return Optional.of(new Clock(hour.getAsInt(), minute.getAsInt(), exact, end));
      }
      return Optional.empty();
    }
    int value = hour.getAsInt();
    if (said && atoms.digits(token) == 4 && value % 100 < MINUTES && value / 100 <= HOURS) {
      return Optional.of(new Clock(value / 100, value % 100, true, token + 1));
    }
    if (atoms.digits(token) == 4
        && value % 100 < MINUTES
        && value / 100 <= HOURS
        && atoms.is(token + 1, Role.ZONE)) {
      return Optional.of(new Clock(value / 100, value % 100, true, token + 1));
    }
    boolean parted = said || isMeridiem(token + 1);
    return parted && value <= HOURS && value > 0
        ? Optional.of(fraction(new Clock(value, 0, value > HALF_DAY, token + 1)))
        : Optional.empty();
  }

  private Optional<Clock> word(int token, boolean said) {
    Optional<Atom> hour = atoms.at(token, Role.HOUR);
    if (hour.isEmpty()) {
      return Optional.empty();
    }
    Clock clock = fraction(new Clock(hour.get().number(), 0, false, hour.get().end()));
    boolean part = atoms.is(clock.end(), Role.PART);
    boolean partAfterLink =
        atoms.is(clock.end(), Role.LINK) && atoms.is(clock.end() + 1, Role.PART);
    return said || part || partAfterLink ? Optional.of(clock) : Optional.empty();
  }

  private Clock fraction(Clock clock) {
    Optional<Atom> fraction = atoms.at(clock.end(), Role.FRACTION);
    if (fraction.isEmpty()) {
      return clock;
    }
    int minutes = clock.hour() * MINUTES + fraction.get().number();
    return new Clock(minutes / MINUTES, minutes % MINUTES, clock.exact(), fraction.get().end());
  }

  private boolean isMeridiem(int token) {
    return atoms.is(token, Role.MERIDIEM)
        || atoms.at(token, Role.PART).filter(part -> !part.isBound()).isPresent();
  }

  private Clock meridiem(Clock clock) {
    Optional<Atom> half = atoms.at(clock.end(), Role.MERIDIEM);
    if (half.isEmpty()) {
      return clock;
    }
    int hour =
        clock.hour() <= HALF_DAY ? clock.hour() % HALF_DAY + half.get().number() : clock.hour();
    return new Clock(hour, clock.minute(), true, half.get().end());
  }
}

package org.isnad.incident;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.account.Account;
import org.isnad.account.EventType;
import org.isnad.account.Harm;
import org.isnad.account.Moment;
import org.isnad.account.Offset;
import org.isnad.account.Status;
import org.isnad.account.Weapon;
import org.isnad.account.Where;
import org.isnad.mention.Count;
import org.isnad.mention.harm.Outcome;

/**
 * A testimony as numbers, so that a million of them fit in memory and two are compared in about a
 * microsecond. Names are hashes, 0 where nothing is said; days count from 1970. Immutable.
 */
final class Facts {
  /** A day that is not known. */
  static final int NO_DAY = Integer.MIN_VALUE;

  /** A number of people that is not told. */
  static final long NO_COUNT = -1;

  /** News that names no day is presumed to be of the days before it was published. */
  private static final int NEWS_DAYS = 2;

  final Testimony testimony;
  final long report;
  final EventType type;
  final Status status;
  final boolean background;
  final int start;
  final int end;
  final int published;
  final boolean presumed;
  final int time;

  /** 1 to 7 from Monday; 0 if it is not known. */
  final int weekday;

  final int country;
  final int province;
  final int district;
  final int place;
  final int site;
  final float lat;
  final float lon;
  final int precision;
  final int actor;
  final int target;
  final int[] weapons;
  final Count killed;
  final Count injured;
  final int[] names;

  private static final Count NOT_TOLD = Count.vague(NO_COUNT);

  Facts(Testimony testimony) {
    Account account = testimony.account();
    this.testimony = testimony;
    this.report = Hash.of(testimony.origin().id());
    this.type = account.type();
    this.status = account.status();
    this.background = account.background();
    Moment when = account.when();
    this.published = day(testimony.origin().start());
    this.presumed = when.start().isEmpty() && !background && published != NO_DAY;
    this.start = presumed ? published - NEWS_DAYS : day(when.start());
    this.end = presumed ? day(testimony.origin().end()) : day(when.end().or(when::start));
    this.time = hash(when.time());
    this.weekday = weekday(when);
    Optional<Where> where = account.where();
    this.country = hash(where.flatMap(Where::country));
    this.province = hash(where.flatMap(Where::admin1));
    this.district = hash(where.flatMap(Where::admin2));
    this.place = hash(where.flatMap(Where::name));
    this.site = hash(where.flatMap(Where::site));
    this.precision = where.map(Where::precision).orElse(4);
    this.lat = where.map(w -> (float) w.lat()).orElse(0f);
    this.lon = where.map(w -> (float) w.lon()).orElse(0f);
    this.actor = known(account.actor().id());
    this.target = known(account.target().category());
    this.weapons = weapons(account.weapons());
    this.killed = count(account, Outcome.KILLED);
    this.injured = count(account, Outcome.INJURED);
    this.names = testimony.names().stream().mapToInt(Facts::hash).sorted().toArray();
  }

  private static int weekday(Moment when) {
    if (when.start().isPresent() && when.start().equals(when.end())) {
      return when.start().get().getDayOfWeek().getValue();
    }
    return when.start().isPresent()
        ? 0
        : when.told().flatMap(Offset::weekday).map(DayOfWeek::getValue).orElse(0);
  }

  boolean hasDay() {
    return start != NO_DAY;
  }

  /** How many days its time is long; 1 if it is one day. */
  int days() {
    return end - start + 1;
  }

  boolean hasPoint() {
    return precision < 4;
  }

  boolean hasPlace() {
    return country != 0 || hasPoint();
  }

  static boolean isTold(Count count) {
    return count.low() != NO_COUNT;
  }

  private static int day(Optional<LocalDate> day) {
    return day.map(d -> (int) d.toEpochDay()).orElse(NO_DAY);
  }

  private static int hash(Optional<String> text) {
    return text.map(Facts::hash).orElse(0);
  }

  private static int hash(String text) {
    return (int) Hash.of(text);
  }

  private static int known(String code) {
    return code.equals("unknown") ? 0 : hash(code);
  }

  private static int[] weapons(List<Weapon> weapons) {
    return weapons.stream().mapToInt(w -> known(w.type())).filter(w -> w != 0).toArray();
  }

  private static Count count(Account account, Outcome outcome) {
    Harm harm = account.harm().get(outcome);
    return harm == null ? NOT_TOLD : harm.count();
  }
}

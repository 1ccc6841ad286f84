package org.isnad.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.isnad.account.Account;
import org.isnad.account.EventType;
import org.isnad.account.Harm;
import org.isnad.account.Moment;
import org.isnad.account.Where;
import org.isnad.incident.Origin;
import org.isnad.incident.Sketch;
import org.isnad.incident.Testimony;
import org.isnad.mention.Count;
import org.isnad.mention.harm.Outcome;
import org.isnad.mention.time.Basis;

/**
 * Any number of testimonies made from real readings: each reading becomes incidents on other days
 * and at other places with other names, and each incident is told several times, with the faults of
 * news: a day off, a province instead of a village, a toll that rises, wording taken over, no date
 * at all, a recollection years later. The same seed gives the same testimonies.
 */
final class Perturbed {
  /** So many accounts tell of one day, however many there are: time grows, not the crowd. */
  private static final int ACCOUNTS_A_DAY = 250;

  private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
  private static final int NAMES = 12;
  private static final int WORDS = 40;
  private static final int MOST_TOLD = 40;

  private static final double TOLD_AGAIN = 0.5;
  private static final double COPIED = 0.3;
  private static final double DAY_OFF = 0.08;
  private static final double PROVINCE_ONLY = 0.15;
  private static final double COUNTRY_ONLY = 0.04;
  private static final double UNDATED = 0.03;
  private static final double RECALLED = 0.05;
  private static final double OTHER_TYPE = 0.08;
  private static final double TOLL_RISES = 0.2;

  private final List<Testimony> readings;
  private final SplittableRandom random;
  private final int days;

  private Perturbed(List<Testimony> readings, int count, long seed) {
    this.readings = readings;
    this.random = new SplittableRandom(seed);
    this.days = Math.max(30, count / ACCOUNTS_A_DAY);
  }

  /** Made testimonies; the report's external id names the incident that each is of. */
  static List<Testimony> of(List<Testimony> readings, int count, long seed) {
    Perturbed world = new Perturbed(readings, count, seed);
    List<Testimony> made = new ArrayList<>(count);
    for (int incident = 0; made.size() < count; incident++) {
      world.tell(incident, made, count);
    }
    return made;
  }

  private boolean chance(double share) {
    return random.nextDouble() < share;
  }

  private void tell(int incident, List<Testimony> to, int most) {
    Account model = any().account();
    Optional<Where> place = any().account().where();
    LocalDate day = FIRST.plusDays(random.nextInt(days));
    List<String> names = words(NAMES);
    List<String> wording = words(WORDS);
    Sketch last = Sketch.empty();
    long risen = 0;
    int told = 1;
    while (told < MOST_TOLD && chance(TOLD_AGAIN)) {
      told++;
    }
    for (int i = 0; i < told && to.size() < most; i++) {
      boolean recalled = i > 0 && chance(RECALLED);
      boolean undated = chance(UNDATED);
      LocalDate published = day.plusDays(recalled ? 100 + random.nextInt(1000) : random.nextInt(3));
      if (i == 0 || !chance(COPIED)) {
        last = sketch(wording);
      }
      risen += chance(TOLL_RISES) ? 1 + random.nextInt(3) : 0;
      Optional<LocalDate> known = undated ? Optional.empty() : Optional.of(published);
      String id = String.format(java.util.Locale.ROOT, "sha256:%016x", random.nextLong());
      Origin origin =
          new Origin(
              id,
              Optional.of(Integer.toString(incident)),
              Optional.empty(),
              Optional.empty(),
              Optional.of("outlet-" + random.nextInt(50)),
              known,
              known,
              undated ? Basis.UNKNOWN : Basis.METADATA,
              last);
      to.add(
          new Testimony(
              origin,
              account(id + "#1", model, place, when(day, undated), recalled, risen),
              last,
              some(names)));
    }
  }

  private Testimony any() {
    return readings.get(random.nextInt(readings.size()));
  }

  private Account account(
      String id, Account model, Optional<Where> place, Moment when, boolean recalled, long risen) {
    Map<Outcome, Harm> harm = new EnumMap<>(Outcome.class);
    model.harm().forEach((outcome, told) -> harm.put(outcome, more(told, risen)));
    EventType[] types = EventType.values();
    return new Account(
        id,
        chance(OTHER_TYPE) ? types[random.nextInt(types.length)] : model.type(),
        model.status(),
        recalled,
        List.of(),
        when,
        place.map(this::coarse),
        model.actor(),
        model.target(),
        model.weapons(),
        harm,
        List.of(),
        List.of(),
        Optional.empty(),
        model.chain(),
        model.sureness(),
        List.of());
  }

  private Moment when(LocalDate day, boolean undated) {
    if (undated) {
      return new Moment(Optional.empty(), Optional.empty(), "unknown", Optional.empty(), List.of());
    }
    Optional<LocalDate> told = Optional.of(chance(DAY_OFF) ? day.plusDays(1) : day);
    return new Moment(told, told, "day", Optional.empty(), List.of());
  }

  private Where coarse(Where exact) {
    if (exact.precision() < 3 && chance(PROVINCE_ONLY)) {
      return new Where(
          exact.country(),
          exact.admin1(),
          Optional.empty(),
          exact.admin1(),
          Optional.empty(),
          Optional.empty(),
          exact.lat(),
          exact.lon(),
          3,
          List.of());
    }
    if (chance(COUNTRY_ONLY)) {
      return new Where(
          exact.country(),
          Optional.empty(),
          Optional.empty(),
          exact.country(),
          Optional.empty(),
          Optional.empty(),
          0,
          0,
          4,
          List.of());
    }
    return exact;
  }

  private static Harm more(Harm told, long risen) {
    Count count = told.count();
    if (count.best().isEmpty() || count.isNone()) {
      return told;
    }
    return new Harm(Count.exactly(count.best().getAsLong() + risen), List.of());
  }

  /** Words of random Arabic letters: no two incidents share them. */
  private List<String> words(int count) {
    List<String> words = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      StringBuilder word = new StringBuilder();
      for (int k = 0; k < 5; k++) {
        word.append((char) ('\u0631' + random.nextInt(8)));
      }
      words.add(word.toString());
    }
    return words;
  }

  private List<String> some(List<String> names) {
    return names.stream().filter(name -> chance(0.5)).sorted().distinct().toList();
  }

  /** A wording of its own of the same words: a fourth of them in their places, the rest not. */
  private Sketch sketch(List<String> wording) {
    List<String> own = new ArrayList<>(wording);
    for (int i = wording.size() / 4; i < own.size(); i++) {
      own.set(i, wording.get(random.nextInt(wording.size())));
    }
    return Sketch.of(String.join(" ", own));
  }
}

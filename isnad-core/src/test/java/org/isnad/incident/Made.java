package org.isnad.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.isnad.account.Account;
import org.isnad.account.Actor;
import org.isnad.account.Confidence;
import org.isnad.account.EventType;
import org.isnad.account.Harm;
import org.isnad.account.Moment;
import org.isnad.account.Status;
import org.isnad.account.Sureness;
import org.isnad.account.Target;
import org.isnad.account.Weapon;
import org.isnad.account.Where;
import org.isnad.mention.Count;
import org.isnad.mention.harm.Outcome;
import org.isnad.mention.time.Basis;

/** Testimonies made value by value; each call of a {@code with} method gives another one. */
record Made(
    String report,
    int number,
    EventType type,
    boolean background,
    Optional<LocalDate> day,
    Optional<LocalDate> published,
    Optional<Where> where,
    Map<Outcome, Count> harm,
    List<String> weapons,
    List<String> names,
    String wording) {

  private static final List<Where> PLACES =
      List.of(
          place("IQ", "IQ-BG", "Taji", 33.5, 44.25, 1),
          place("IQ", "IQ-BG", "Tarmiyah", 33.67, 44.38, 1),
          place("IQ", "IQ-BG", "Baghdad", 33.31, 44.36, 2),
          place("IQ", "IQ-BG", "Baghdad Governorate", 33.31, 44.36, 3),
          place("IQ", "IQ-BB", "Al-Hillah", 32.48, 44.43, 1),
          place("SY", "SY-ID", "Ariha", 35.81, 36.61, 1),
          place("IQ", "", "Iraq", 33, 44, 4));

  private static final EventType[] TYPES = {
    EventType.IED, EventType.SHELLING, EventType.ATTACK, EventType.ARMED_CLASH
  };

  /** An attack with a bomb in Taji on 4 January 2022, told that day. */
  static Made bomb(String report) {
    LocalDate day = LocalDate.of(2022, 1, 4);
    return new Made(
        report,
        1,
        EventType.IED,
        false,
        Optional.of(day),
        Optional.of(day),
        Optional.of(PLACES.get(0)),
        Map.of(Outcome.KILLED, Count.exactly(2)),
        List.of("ied"),
        List.of("alef", "beh"),
        "");
  }

  static Where place(
      String country, String province, String name, double lat, double lon, int precision) {
    return new Where(
        Optional.of(country),
        province.isEmpty() ? Optional.empty() : Optional.of(province),
        Optional.empty(),
        Optional.of(name),
        Optional.empty(),
        Optional.empty(),
        lat,
        lon,
        precision,
        List.of());
  }

  Made numbered(int other) {
    return new Made(
        report, other, type, background, day, published, where, harm, weapons, names, wording);
  }

  /** On no day that is told. */
  Made undated() {
    return new Made(
        report,
        number,
        type,
        background,
        Optional.empty(),
        published,
        where,
        harm,
        weapons,
        names,
        wording);
  }

  Made on(LocalDate other) {
    return new Made(
        report,
        number,
        type,
        background,
        Optional.of(other),
        published,
        where,
        harm,
        weapons,
        names,
        wording);
  }

  Made published(LocalDate other) {
    return new Made(
        report,
        number,
        type,
        background,
        day,
        Optional.of(other),
        where,
        harm,
        weapons,
        names,
        wording);
  }

  Made at(Where other) {
    return new Made(
        report,
        number,
        type,
        background,
        day,
        published,
        Optional.of(other),
        harm,
        weapons,
        names,
        wording);
  }

  Made recalled() {
    return new Made(
        report, number, type, true, day, published, where, harm, weapons, names, wording);
  }

  Made with(Outcome outcome, Count count) {
    Map<Outcome, Count> other = new EnumMap<>(Outcome.class);
    other.putAll(harm);
    other.put(outcome, count);
    return new Made(
        report, number, type, background, day, published, where, other, weapons, names, wording);
  }

  Testimony testimony() {
    String id = "sha256:" + report;
    Sketch sketch = Sketch.of(wording);
    Origin origin =
        new Origin(
            id,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("outlet-" + report),
            published,
            published,
            published.isPresent() ? Basis.METADATA : Basis.UNKNOWN,
            sketch);
    return new Testimony(origin, account(id), sketch, names);
  }

  private Account account(String id) {
    Confidence sure = new Confidence("made", 0.9);
    Map<Outcome, Harm> told = new EnumMap<>(Outcome.class);
    Map<Outcome, Confidence> surely = new EnumMap<>(Outcome.class);
    harm.forEach(
        (outcome, count) -> {
          told.put(outcome, new Harm(count, List.of()));
          surely.put(outcome, sure);
        });
    return new Account(
        id + "#" + number,
        type,
        Status.OCCURRED,
        background,
        List.of(),
        new Moment(day, day, day.isPresent() ? "day" : "unknown", Optional.empty(), List.of()),
        where,
        new Actor(
            "unknown",
            Optional.empty(),
            Optional.empty(),
            "unknown",
            List.of(),
            List.of(),
            Optional.empty()),
        new Target("convoy", Optional.empty(), List.of()),
        weapons.stream()
            .map(w -> new Weapon(w, Optional.empty(), OptionalLong.empty(), List.of()))
            .toList(),
        told,
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        new Sureness(
            sure, sure, sure, sure, sure, weapons.stream().map(w -> sure).toList(), surely),
        List.of());
  }

  /** Accounts that are easily mixed up: few days, places, types, tolls and names. */
  static List<Testimony> crowd(SplittableRandom random, int most) {
    List<Testimony> crowd = new ArrayList<>();
    int reports = 2 + random.nextInt(most);
    for (int i = 0; i < reports; i++) {
      String report = String.format(Locale.ROOT, "%08x", random.nextInt());
      LocalDate published = LocalDate.of(2022, 1, 3).plusDays(random.nextInt(4));
      for (int number = 1; number <= 1 + random.nextInt(2); number++) {
        crowd.add(
            new Made(
                    report,
                    number,
                    TYPES[random.nextInt(TYPES.length)],
                    random.nextInt(8) == 0,
                    random.nextInt(8) == 0
                        ? Optional.empty()
                        : Optional.of(published.minusDays(random.nextInt(2))),
                    random.nextInt(8) == 0 ? Optional.empty() : Optional.of(published),
                    random.nextInt(10) == 0
                        ? Optional.empty()
                        : Optional.of(PLACES.get(random.nextInt(PLACES.size()))),
                    random.nextInt(3) == 0
                        ? Map.of()
                        : Map.of(Outcome.KILLED, Count.exactly(random.nextInt(3))),
                    random.nextBoolean() ? List.of() : List.of("ied"),
                    List.of("name" + random.nextInt(4), "word" + random.nextInt(4)),
                    "")
                .testimony());
      }
    }
    return crowd;
  }
}

package org.isnad.engine;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.account.Account;
import org.isnad.account.Actor;
import org.isnad.account.Claim;
import org.isnad.account.Confidence;
import org.isnad.account.Damage;
import org.isnad.account.EventType;
import org.isnad.account.Harm;
import org.isnad.account.Link;
import org.isnad.account.Moment;
import org.isnad.account.Offset;
import org.isnad.account.Part;
import org.isnad.account.Scope;
import org.isnad.account.Statement;
import org.isnad.account.Status;
import org.isnad.account.Sureness;
import org.isnad.account.Target;
import org.isnad.account.Weapon;
import org.isnad.account.Where;
import org.isnad.incident.Deposition;
import org.isnad.incident.Origin;
import org.isnad.incident.Sketch;
import org.isnad.incident.Testimony;
import org.isnad.mention.Count;
import org.isnad.mention.harm.Outcome;
import org.isnad.mention.time.Basis;
import org.isnad.report.Evidence;
import org.isnad.text.Span;

/**
 * Reads what {@link RecordWriter} wrote, as linking needs it. The spans of evidence are those of
 * the record, in code points. Equal values are kept once, so that many records take little memory;
 * not safe for use by several threads.
 */
public final class RecordReader {
  private static final String RECORDED = "recorded";
  private static final int MOST_KEPT = 1 << 21;

  private final Set<String> skipped;
  private final Map<Object, Object> kept = new HashMap<>();

  private RecordReader(Set<String> skipped) {
    this.skipped = skipped;
  }

  /** Keeps the evidence of every value. */
  public static RecordReader full() {
    return new RecordReader(Set.of("body", "title"));
  }

  /** Leaves evidence out, and what else linking does not need; statements keep no words, too. */
  public static RecordReader lean() {
    return new RecordReader(Set.of("body", "title", "evidence", "damage", "breakdown", "trigger"));
  }

  /**
   * Reads one line.
   *
   * @throws UnreadableRecord if it is no record, saying why
   */
  public Deposition read(String line) {
    Members record = Members.of(line, skipped);
    Members report =
        record.object("report").orElseThrow(() -> new UnreadableRecord("no \"report\""));
    Origin origin = origin(report);
    List<Testimony> testimonies = new ArrayList<>();
    for (Members account : record.objects("accounts")) {
      testimonies.add(testimony(origin, account));
    }
    List<Statement> statements =
        record.objects("statements").stream().map(this::statement).toList();
    return new Deposition(origin, testimonies, statements);
  }

  private Origin origin(Members report) {
    Optional<Members> published = report.object("published");
    return new Origin(
        report.required("id"),
        report.text("external_id"),
        report.text("file").map(this::once),
        report.text("url"),
        report.text("outlet").map(this::once),
        published.flatMap(p -> p.day("start")).map(this::once),
        published.flatMap(p -> p.day("end")).map(this::once),
        published
            .flatMap(p -> p.text("basis"))
            .map(code -> code(Basis.class, code))
            .orElse(Basis.UNKNOWN),
        sketch(report));
  }

  private static Sketch sketch(Members of) {
    try {
      return of.text("sketch").map(Sketch::decode).orElse(Sketch.empty());
    } catch (IllegalArgumentException wrong) {
      throw new UnreadableRecord("\"sketch\" is none: " + wrong.getMessage(), wrong);
    }
  }

  private Testimony testimony(Origin origin, Members given) {
    List<String> names = given.texts("names").stream().map(this::once).sorted().distinct().toList();
    return new Testimony(origin, account(given), sketch(given), names);
  }

  private Account account(Members given) {
    List<Members> weapons = given.objects("weapons");
    Map<Outcome, Harm> harm = new EnumMap<>(Outcome.class);
    Map<Outcome, Confidence> sure = new EnumMap<>(Outcome.class);
    Members told = given.object("harm").orElse(given);
    for (Outcome outcome : Outcome.values()) {
      Optional<Members> one = told.object(outcome.name().toLowerCase(Locale.ROOT));
      if (one.isPresent()) {
        harm.put(outcome, once(new Harm(count(one.get()), evidence(one.get()))));
        sure.put(outcome, confidence(one));
      }
    }
    return new Account(
        given.required("id"),
        code(EventType.class, given.required("type")),
        code(Status.class, given.text("status").orElse("occurred")),
        given.flag("background"),
        given.object("trigger").map(this::evidence).orElse(List.of()),
        moment(given.object("when")),
        given.object("where").flatMap(this::where),
        given.object("actor").map(this::actor).orElseGet(() -> actor(given)),
        target(given.object("target")),
        once(weapons.stream().map(this::weapon).toList()),
        once(Map.copyOf(harm)),
        once(given.objects("breakdown").stream().map(this::part).toList()),
        once(given.objects("damage").stream().map(this::damage).toList()),
        given.object("claim").map(this::claim),
        given.objects("chain").stream().map(this::link).toList(),
        once(
            new Sureness(
                confidence(Optional.of(given)),
                confidence(given.object("when")),
                confidence(given.object("where")),
                confidence(given.object("actor")),
                confidence(given.object("target")),
                weapons.stream().map(w -> confidence(Optional.of(w))).toList(),
                sure)),
        List.of());
  }

  private Moment moment(Optional<Members> when) {
    return once(
        new Moment(
            when.flatMap(w -> w.day("start")),
            when.flatMap(w -> w.day("end")),
            when.flatMap(w -> w.text("precision")).orElse("unknown"),
            when.flatMap(w -> w.text("time")),
            when.map(this::evidence).orElse(List.of()),
            when.flatMap(w -> w.object("relative")).map(RecordReader::offset)));
  }

  private static Offset offset(Members told) {
    int first = (int) told.number("first", 0);
    return new Offset(
        first,
        Math.max(first, (int) told.number("last", first)),
        told.text("weekday").map(day -> code(DayOfWeek.class, day)));
  }

  private Optional<Where> where(Members where) {
    if (where.text("country").isEmpty() && where.text("name").isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        once(
            new Where(
                where.text("country"),
                where.text("admin1"),
                where.text("admin2"),
                where.text("name"),
                where.text("name_ar"),
                where.text("site"),
                where.number("lat", 0),
                where.number("lon", 0),
                (int) where.number("precision", 4),
                evidence(where))));
  }

  private Actor actor(Members actor) {
    boolean is = actor.text("certainty").isPresent();
    return once(
        new Actor(
            is ? actor.text("id").orElse("unknown") : "unknown",
            actor.text("name"),
            actor.text("label"),
            actor.text("certainty").orElse("unknown"),
            is ? evidence(actor) : List.of(),
            actor.texts("with"),
            actor.text("foiled_by")));
  }

  private Target target(Optional<Members> target) {
    return once(
        new Target(
            target.flatMap(t -> t.text("category")).orElse("unknown"),
            target.flatMap(t -> t.text("owner")),
            target.map(this::evidence).orElse(List.of())));
  }

  private Weapon weapon(Members weapon) {
    return new Weapon(
        weapon.text("type").orElse("unknown"),
        weapon.text("model"),
        weapon.whole("count"),
        evidence(weapon));
  }

  private Part part(Members part) {
    Count count =
        part.whole("count").stream().mapToObj(Count::exactly).findFirst().orElse(Count.vague(2));
    return new Part(
        part.text("role").orElse("unknown"),
        part.text("sex"),
        part.text("age"),
        count,
        code(Outcome.class, part.required("outcome")),
        evidence(part));
  }

  private Damage damage(Members damage) {
    return new Damage(damage.text("what").orElse(""), evidence(damage));
  }

  private Claim claim(Members claim) {
    return once(
        new Claim(
            claim.text("group"),
            claim.text("group_ar"),
            "",
            claim.text("by").orElse(""),
            evidence(claim)));
  }

  private Link link(Members link) {
    return once(
        new Link(
            link.text("kind").orElse("unknown"),
            link.text("name").orElse(""),
            link.flag("named"),
            evidence(link)));
  }

  private Statement statement(Members statement) {
    Optional<Members> window = statement.object("window");
    Members count = statement.object("count").orElse(statement);
    return new Statement(
        statement.required("kind"),
        new Count(count.whole("low").orElse(0), count.whole("high"), count.whole("high")),
        window.flatMap(w -> w.day("start")),
        window.flatMap(w -> w.day("end")),
        statement.text("scope").orElse(""),
        statement
            .object("counted")
            .map(this::scope)
            .orElse(
                new Scope(
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty())),
        evidence(statement));
  }

  private Scope scope(Members scope) {
    return new Scope(
        scope.texts("types").stream().map(code -> code(EventType.class, code)).toList(),
        scope.text("target"),
        scope.object("where").flatMap(this::where),
        scope.text("actor"),
        scope.text("account"));
  }

  private static Count count(Members count) {
    return new Count(count.whole("low").orElse(0), count.whole("best"), count.whole("high"));
  }

  private List<Evidence> evidence(Members value) {
    return value.objects("evidence").stream()
        .map(
            words ->
                new Evidence(
                    new Span((int) words.number("start", 0), (int) words.number("end", 0)),
                    words.text("quote").orElse("")))
        .toList();
  }

  private Confidence confidence(Optional<Members> of) {
    return once(new Confidence(RECORDED, of.map(m -> m.number("confidence", 0)).orElse(0.0)));
  }

  private static <E extends Enum<E>> E code(Class<E> type, String code) {
    try {
      return Enum.valueOf(type, code.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new UnreadableRecord("unknown code \"" + code + "\"", unknown);
    }
  }

  /** The same value as one kept before, if there is one. */
  private <T> T once(T value) {
    if (kept.size() >= MOST_KEPT) {
      kept.clear();
    }
    Object before = kept.putIfAbsent(value, value);
    @SuppressWarnings("unchecked") // it equals a value of this type
    T same = before == null ? value : (T) before;
    return same;
  }
}

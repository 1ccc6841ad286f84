package org.isnad.account;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Hits;
import org.isnad.mention.harm.HarmMention;
import org.isnad.mention.harm.HarmMention.Manner;
import org.isnad.mention.place.PlaceMention;
import org.isnad.mention.time.TimeExpression;
import org.isnad.mention.time.TimeMention;
import org.isnad.mention.time.When;
import org.isnad.mention.trigger.TriggerMention;
import org.isnad.report.Sentence;
import org.isnad.text.Tokens;

/** What speaks for and against harm as an incident's. */
final class HarmScore {
  private static final double APART_KM = 25;
  private static final int WINDOW_BEFORE = 16;
  private static final int WINDOW_AFTER = 10;
  private static final int SHORT_DAYS = 3;
  private static final int LONG_DAYS = 7;
  private static final int HUGE = 1000;
  private static final int STALE_REACH = 12;

  private final Scene scene;
  private final Hits hits;
  private final Tokens tokens;
  private final Calendar calendar;
  private final HarmTies ties;
  private final Weights weights;
  private final Sites sites;

  HarmScore(Scene scene, Calendar calendar, HarmTies ties, Weights weights) {
    this.scene = scene;
    this.hits = scene.document().hits();
    this.tokens = scene.document().tokens();
    this.calendar = calendar;
    this.ties = ties;
    this.weights = weights;
    this.sites = new Sites(scene);
  }

  /**
   * Weighs one of several candidates.
   *
   * @param all the candidates for the same outcome of the incident
   * @param only true if the report tells no other incident
   */
  Weighing weigh(HarmTold told, Cluster cluster, List<HarmTold> all, boolean only) {
    HarmMention harm = told.harm();
    boolean implied = harm.manner() == Manner.IMPLIED;
    boolean none = harm.count().isNone();
    boolean vague = !implied && harm.count().isVague();
    Weighing w = new Weighing(weights);
    w.add("harm.told", true);
    w.add("harm.figure", !implied && !none && !vague);
    w.add("harm.vague", vague);
    w.add("harm.implied", implied);
    w.add("harm.implied-many", implied && harm.count().low() > 1);
    w.add("harm.none", none);
    w.add("harm.title", told.isTitle());
    w.add("harm.title-one", told.isTitle() && !only && cluster.frames().size() > 1);
    w.add("harm.first", told == first(all));
    w.add("harm.again", all.stream().anyMatch(o -> o != told && same(o.harm(), harm)));
    w.add("harm.stale", isStale(harm));
    w.add("harm.militant", isMilitant(told) && all.stream().anyMatch(o -> isBeside(o, told)));
    w.add("harm.named", harm.manner() == Manner.FIGURE && vague && isDefinite(harm));
    boolean total = total(w, told);
    w.add("harm.toll", harm.manner() == Manner.TOLL && !total && isMost(told, all));
    told.frame().ifPresent(frame -> frame(w, told, frame, cluster));
    if (told.frame().isEmpty()) {
      w.add("harm.goes-on", true);
      w.add("harm.goes-on-apart", told.apart());
      w.add("harm.goes-on-place", isPlacedElsewhere(told, cluster));
      w.add("harm.goes-on-other", !isHurtful(cluster.family()));
    }
    return w;
  }

  private static HarmTold first(List<HarmTold> all) {
    return all.stream().filter(t -> !t.isTitle()).findFirst().orElse(all.get(0));
  }

  private static boolean same(HarmMention a, HarmMention b) {
    return a.count().low() == b.count().low() && a.count().isVague() == b.count().isVague();
  }

  private static boolean isMost(HarmTold told, List<HarmTold> all) {
    return all.stream()
        .filter(o -> !o.isTitle())
        .allMatch(o -> o.harm().count().low() <= told.harm().count().low());
  }

  private static boolean isMilitant(HarmTold told) {
    return told.harm().role().equals("militant");
  }

  /** True for a figure of others in the same sentence. */
  private static boolean isBeside(HarmTold other, HarmTold told) {
    return other.index() == told.index() && !isMilitant(other) && !other.harm().role().isEmpty();
  }

  private boolean isDefinite(HarmMention harm) {
    return harm.person()
        .map(p -> tokens.folded().text().startsWith("\u0627\u0644", p.from()))
        .orElse(false);
  }

  /** "An earlier toll spoke of": overtaken by what the report tells. */
  private boolean isStale(HarmMention harm) {
    for (int t = Math.max(0, harm.first() - STALE_REACH); t < harm.first(); t++) {
      if (hits.has("stale", t)) {
        return true;
      }
    }
    return false;
  }

  /** Numbers over a longer time belong to no incident. */
  private boolean total(Weighing w, HarmTold told) {
    HarmMention harm = told.harm();
    Sentence sentence = scene.document().sentences().get(told.index());
    int before = told.frame().isEmpty() ? sentence.first() : harm.first() - WINDOW_BEFORE;
    int from = Math.max(sentence.first(), before);
    int to = clauseEnd(harm.end(), Math.min(sentence.end(), harm.end() + WINDOW_AFTER));
    boolean window = false;
    boolean shortly = false;
    int nearest = Integer.MAX_VALUE;
    for (TimeMention time : scene.timesIn(from, to)) {
      boolean spans = time.value().kind() == TimeExpression.Kind.WINDOW;
      int away = distance(time, harm);
      if ((spans || FrameBuilder.isDay(time)) && away < nearest) {
        nearest = away;
        window = spans && !isShort(time);
      }
      boolean since = calendar.sense().isSince(time);
      window |= since && isLongAgo(time);
      shortly |= spans && isShort(time) || since && !isLongAgo(time);
    }
    boolean since = false;
    for (int t = from; t < to && !window; t++) {
      since |= hits.any("clause", t, h -> h.entry().text("part").equals("since"));
    }
    w.add("harm.window", window);
    w.add("harm.since", since && !shortly && !window);
    w.add("harm.huge", harm.count().low() >= HUGE);
    return window || since && !shortly;
  }

  /**
   * True if a day lies more than a week before the report: what was counted since is no incident's.
   */
  private boolean isLongAgo(TimeMention time) {
    Optional<LocalDate> start = calendar.resolve(time).start();
    Optional<LocalDate> published = calendar.published().start();
    return start.isPresent()
        && published.isPresent()
        && ChronoUnit.DAYS.between(start.get(), published.get()) > LONG_DAYS;
  }

  private static int distance(TimeMention time, HarmMention harm) {
    return time.first() >= harm.end() ? time.first() - harm.end() : harm.first() - time.end();
  }

  private int clauseEnd(int from, int to) {
    for (int t = from; t < to; t++) {
      if (tokens.isMark(t, ',') || tokens.isMark(t, ';') || hits.has("saying", t)) {
        return t;
      }
    }
    return to;
  }

  private boolean isShort(TimeMention time) {
    When when = calendar.resolve(time);
    Optional<LocalDate> end = when.end();
    return when.start().isPresent()
        && end.isPresent()
        && ChronoUnit.DAYS.between(when.start().get(), end.get()) <= SHORT_DAYS;
  }

  private void frame(Weighing w, HarmTold told, Frame frame, Cluster cluster) {
    Optional<TriggerMention> act = ties.act(told.harm(), told.index());
    boolean own =
        act.map(
                a ->
                    cluster.frames().stream()
                        .anyMatch(f -> f.index() == told.index() && f.triggers().contains(a)))
            .orElse(false);
    w.add("harm.tied", own);
    w.add("harm.tied-other", act.isPresent() && !own && !frame.triggers().contains(act.get()));
    w.add("harm.before", ties.isBefore(told.harm(), frame));
    w.add("harm.elsewhere", isElsewhere(frame, cluster));
    w.add("harm.main", frame == cluster.best());
  }

  /**
   * True if a later frame has a place or weekday that cannot be that of the first: its figures are
   * another incident's.
   */
  private boolean isElsewhere(Frame frame, Cluster cluster) {
    Frame first = cluster.frames().get(0);
    if (frame == first || frame.isTitle() || first.isTitle()) {
      return false;
    }
    List<PlaceMention> here = places(first);
    List<PlaceMention> there = places(frame);
    boolean apart =
        !here.isEmpty()
            && !there.isEmpty()
            && there.stream()
                .noneMatch(
                    t -> here.stream().anyMatch(h -> Places.agree(h.place(), t.place(), APART_KM)));
    Set<DayOfWeek> days = weekdays(first);
    Set<DayOfWeek> otherDays = weekdays(frame);
    return apart
        || !days.isEmpty() && !otherDays.isEmpty() && Collections.disjoint(days, otherDays);
  }

  private List<PlaceMention> places(Frame frame) {
    return frame.places().stream().filter(p -> p.locative() && sites.canHold(p)).toList();
  }

  /** The weekdays that a frame's act can have happened on; not those on which it was told. */
  private Set<DayOfWeek> weekdays(Frame frame) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    frame.points().stream()
        .filter(t -> !calendar.sense().datesSpeaker(t))
        .forEach(t -> t.value().weekday().ifPresent(days::add));
    return days;
  }

  /** True for acts of which people die: no arrest, no burnt house. */
  private static boolean isHurtful(String family) {
    return Acts.harms(family) && !family.equals("arrest") && !family.equals("destruction");
  }

  private boolean isPlacedElsewhere(HarmTold told, Cluster cluster) {
    Sentence sentence = scene.document().sentences().get(told.index());
    return scene.placesIn(sentence.first(), sentence.end()).stream()
        .anyMatch(
            p ->
                p.locative()
                    && cluster
                        .place()
                        .map(c -> !Places.agree(c, p.place(), APART_KM))
                        .orElse(false));
  }
}

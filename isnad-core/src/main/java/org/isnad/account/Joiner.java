package org.isnad.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Hits;
import org.isnad.lexicon.Place;
import org.isnad.mention.harm.HarmMention;
import org.isnad.mention.harm.Outcome;
import org.isnad.mention.place.PlaceMention;
import org.isnad.mention.time.When;
import org.isnad.mention.trigger.TriggerMention;
import org.isnad.mention.weapon.WeaponMention;

/** Decides which frames of a report tell the same incident again. */
final class Joiner {
  private static final double JOIN = 0.9;
  private static final double APART_KM = 25;
  private static final double OTHER_PEOPLE = 2;
  private static final int LEAD = 6;
  private static final int LAST = 30;

  private final Calendar calendar;
  private final Hits hits;

  Joiner(Calendar calendar, Hits hits) {
    this.calendar = calendar;
    this.hits = hits;
  }

  /** Body frames in order, then the headline's, which open an incident only when the body has none. */
  List<Cluster> join(List<Frame> frames) {
    List<Cluster> clusters = new ArrayList<>();
    for (Frame frame : frames) {
      if (!frame.isTitle() && !sumsUp(frame)) {
        place(frame, clusters, true);
      }
    }
    boolean body = !clusters.isEmpty();
    for (Frame frame : frames) {
      if (frame.isTitle()) {
        place(frame, clusters, !body);
      }
    }
    return clusters;
  }

  /** "These attacks", with neither place nor day: a remark on several incidents, and its toll is none's. */
  private boolean sumsUp(Frame frame) {
    boolean place = frame.places().stream().anyMatch(p -> p.locative() && !p.place().isCountry());
    boolean these = hits.at("context", frame.anchor().first() - 1).stream().anyMatch(h -> h.entry().text("scope").equals("these"));
    return these && frame.anchor().isPlural() && !place && frame.points().isEmpty();
  }

  private void place(Frame frame, List<Cluster> clusters, boolean opens) {
    Cluster best = null;
    double bestScore = JOIN;
    for (Cluster cluster : near(clusters)) {
      double score = score(frame, cluster);
      if (score > bestScore) {
        bestScore = score;
        best = cluster;
      }
    }
    if (best != null) {
      best.add(frame, calendar);
    } else if (opens) {
      clusters.add(new Cluster(frame, calendar));
    }
  }

  /** The incidents that a frame can still belong to: those of the lead, and the last ones told. */
  private static List<Cluster> near(List<Cluster> clusters) {
    if (clusters.size() <= LEAD + LAST) {
      return clusters;
    }
    List<Cluster> near = new ArrayList<>(clusters.subList(0, LEAD));
    near.addAll(clusters.subList(clusters.size() - LAST, clusters.size()));
    return near;
  }

  double score(Frame frame, Cluster cluster) {
    double score = acts(frame, cluster);
    score += place(frame, cluster);
    score += time(frame, cluster);
    score += harm(frame, cluster);
    score += weapons(frame, cluster);
    int distance = frame.index() - cluster.last().index();
    score += distance <= 1 ? 0.7 : distance <= 3 ? 0.3 : 0;
    if (opens(frame)) {
      score -= 0.9;
    }
    if (frame.earlier() != cluster.first().earlier()) {
      score -= 1.2;
    }
    if (frame.isAnother()) {
      score -= 3;
    } else if (frame.triggers().stream().anyMatch(TriggerMention::another)) {
      score -= OTHER_PEOPLE;
    }
    if (turnsAway(frame)) {
      score -= 0.8;
    }
    boolean sameSentence = frame.index() == cluster.last().index() && !frame.isTitle();
    if (sameSentence) {
      score -= 1.5;
    }
    return score;
  }

  /** A sentence that begins with an act of its own, not with who said it or with the act told before, tells news. */
  private boolean opens(Frame frame) {
    boolean start = frame.anchor().first() - frame.sentence().first() <= 2 && !frame.anchor().definite();
    boolean glued = frame.anchor().hit().prefix().startsWith(WAW);
    return start && !glued && !frame.isTitle() && !Acts.isSecondary(frame.anchor().act()) && frame.index() > 2;
  }

  private static final String WAW = "\u0648";

  private boolean turnsAway(Frame frame) {
    for (int t = frame.first(); t < Math.min(frame.first() + 2, frame.end()); t++) {
      if (hits.at("context", t).stream().anyMatch(h -> h.entry().text("scope").equals("turn"))) {
        return true;
      }
    }
    return false;
  }

  private static double acts(Frame frame, Cluster cluster) {
    double score = 0;
    String act = frame.anchor().act();
    if (Acts.isSecondary(act) && !Acts.harms(cluster.family())) {
      score -= 2;
    } else if (Acts.isSecondary(act)) {
      score += frame.places().isEmpty() ? 1.2 : 0.5;
    } else if (Acts.family(act).equals(cluster.family())) {
      score += 0.6;
      boolean same = frame.type() == cluster.best().type();
      boolean vague = frame.type() == EventType.ATTACK || frame.type() == EventType.ARMED_CLASH
          || cluster.best().type() == EventType.ATTACK || cluster.best().type() == EventType.ARMED_CLASH;
      boolean armed = !frame.weapons().isEmpty() && !cluster.weaponTypes().isEmpty() && frame.type().isRemote() && cluster.best().type().isRemote();
      score += same ? 0.6 : vague ? -0.2 : armed ? -2 : -1;
    } else {
      score -= 3;
    }
    if (frame.anchor().definite()) {
      score += 0.8;
    }
    if (frame.anchor().isPlural() != cluster.best().anchor().isPlural()) {
      score -= 0.3;
    }
    return score;
  }

  private static double place(Frame frame, Cluster cluster) {
    List<PlaceMention> own = frame.places().stream().filter(PlaceMention::locative).toList();
    Optional<Place> other = cluster.place();
    if (own.isEmpty() || other.isEmpty()) {
      return 0;
    }
    boolean agree = own.stream().anyMatch(p -> Places.agree(p.place(), other.get(), APART_KM));
    boolean country = own.stream().allMatch(p -> p.place().isCountry()) || other.get().isCountry();
    boolean same = own.stream().anyMatch(p -> Places.same(p.place(), other.get()));
    return agree ? same ? 1.2 : country ? 0.2 : 0.5 : -3;
  }

  private double time(Frame frame, Cluster cluster) {
    Optional<When> own = calendar.of(frame);
    Optional<When> other = cluster.when();
    if (own.isEmpty() || other.isEmpty()) {
      return 0;
    }
    Optional<LocalDate> a = own.get().start();
    Optional<LocalDate> b = other.get().start();
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    boolean apart = own.get().end().get().isBefore(b.get()) || other.get().end().get().isBefore(a.get());
    return apart ? -3 : 0.4;
  }

  private static double harm(Frame frame, Cluster cluster) {
    double score = 0;
    for (Outcome outcome : List.of(Outcome.KILLED, Outcome.INJURED)) {
      Optional<HarmMention> own = frame.harm().stream().filter(h -> h.outcome() == outcome && !h.among()).findFirst();
      Optional<HarmMention> other = cluster.harm(outcome);
      if (own.isPresent() && other.isPresent()) {
        boolean same = own.get().count().low() == other.get().count().low();
        score += same ? own.get().count().isNone() ? 0.3 : 1.5 : -0.8;
      }
    }
    return score;
  }

  private static double weapons(Frame frame, Cluster cluster) {
    List<String> own = frame.weapons().stream().filter(w -> !w.weak()).map(WeaponMention::type).toList();
    Set<String> other = cluster.weaponTypes();
    if (own.isEmpty() || other.isEmpty()) {
      return 0;
    }
    return own.stream().anyMatch(other::contains) ? 0.4 : -0.5;
  }
}

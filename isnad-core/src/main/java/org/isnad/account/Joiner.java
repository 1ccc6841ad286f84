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
  private static final double APART_KM = 25;
  private static final int LEAD = 6;
  private static final int LAST = 30;

  private final Calendar calendar;
  private final Hits hits;
  private final Weights weights;

  Joiner(Calendar calendar, Hits hits, Weights weights) {
    this.weights = weights;
    this.calendar = calendar;
    this.hits = hits;
  }

  /**
   * Body frames in order, then the headline's, which open an incident only when the body has none.
   */
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

  /**
   * "These attacks", with neither place nor day: a remark on several incidents, and its toll is
   * none's.
   */
  private boolean sumsUp(Frame frame) {
    boolean place = frame.places().stream().anyMatch(p -> p.locative() && !p.place().isCountry());
    boolean these =
        hits.at("context", frame.anchor().first() - 1).stream()
            .anyMatch(h -> h.entry().text("scope").equals("these"));
    return these && frame.anchor().isPlural() && !place && frame.points().isEmpty();
  }

  private void place(Frame frame, List<Cluster> clusters, boolean opens) {
    Cluster best = null;
    double bestScore = weights.of("join.threshold");
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
    score +=
        distance <= 1
            ? weights.of("join.next-sentence")
            : distance <= 3 ? weights.of("join.near-sentence") : 0;
    if (opens(frame)) {
      score += weights.of("join.opens");
    }
    if (frame.earlier() != cluster.first().earlier()) {
      score += weights.of("join.earlier");
    }
    if (frame.isAnother()) {
      score += weights.of("join.another");
    } else if (frame.triggers().stream().anyMatch(TriggerMention::another)) {
      score += weights.of("join.other-people");
    }
    if (frame.sentence().paragraphStart()) {
      score += weights.of("join.paragraph");
    }
    if (continues(frame)) {
      score += weights.of("join.continues");
    }
    if (turnsAway(frame)) {
      score += weights.of("join.turn");
    }
    boolean sameSentence = frame.index() == cluster.last().index() && !frame.isTitle();
    if (sameSentence) {
      score += weights.of("join.same-sentence");
    }
    return score;
  }

  /**
   * A sentence that begins with an act of its own, not with who said it or with the act told
   * before, tells news.
   */
  private boolean opens(Frame frame) {
    boolean start =
        frame.anchor().first() - frame.sentence().first() <= 2 && !frame.anchor().definite();
    boolean glued = frame.anchor().hit().prefix().startsWith(WAW);
    return start
        && !glued
        && !frame.isTitle()
        && !Acts.isSecondary(frame.anchor().act())
        && frame.index() > 2;
  }

  private static final String WAW = "\u0648";

  /** "He added that": the sentence goes on with what was told. */
  private boolean continues(Frame frame) {
    return hits.has("saying", frame.sentence().first())
        || hits.has("saying", frame.sentence().first() + 1);
  }

  private boolean turnsAway(Frame frame) {
    for (int t = frame.first(); t < Math.min(frame.first() + 2, frame.end()); t++) {
      if (hits.at("context", t).stream().anyMatch(h -> h.entry().text("scope").equals("turn"))) {
        return true;
      }
    }
    return false;
  }

  private double acts(Frame frame, Cluster cluster) {
    double score = 0;
    String act = frame.anchor().act();
    if (Acts.isSecondary(act) && !Acts.harms(cluster.family())) {
      score += weights.of("join.harm-of-politics");
    } else if (Acts.isSecondary(act)) {
      score += frame.places().isEmpty() ? weights.of("join.toll") : weights.of("join.toll-placed");
    } else if (Acts.family(act).equals(cluster.family())) {
      score += weights.of("join.family");
      boolean same = frame.type() == cluster.best().type();
      boolean vague =
          frame.type() == EventType.ATTACK
              || frame.type() == EventType.ARMED_CLASH
              || cluster.best().type() == EventType.ATTACK
              || cluster.best().type() == EventType.ARMED_CLASH;
      boolean armed =
          !frame.weapons().isEmpty()
              && !cluster.weaponTypes().isEmpty()
              && frame.type().isRemote()
              && cluster.best().type().isRemote();
      score +=
          same
              ? weights.of("join.type")
              : vague
                  ? weights.of("join.type-vague")
                  : armed ? weights.of("join.type-armed") : weights.of("join.type-other");
    } else {
      score += weights.of("join.family-other");
    }
    if (frame.anchor().definite()) {
      score += weights.of("join.definite");
    }
    if (frame.anchor().isPlural() != cluster.best().anchor().isPlural()) {
      score += weights.of("join.number");
    }
    return score;
  }

  private double place(Frame frame, Cluster cluster) {
    List<PlaceMention> own = frame.places().stream().filter(PlaceMention::locative).toList();
    Optional<Place> other = cluster.place();
    if (own.isEmpty() || other.isEmpty()) {
      return 0;
    }
    boolean agree = own.stream().anyMatch(p -> Places.agree(p.place(), other.get(), APART_KM));
    boolean country = own.stream().allMatch(p -> p.place().isCountry()) || other.get().isCountry();
    boolean same = own.stream().anyMatch(p -> Places.same(p.place(), other.get()));
    return agree
        ? same
            ? weights.of("join.place")
            : country ? weights.of("join.country") : weights.of("join.place-inside")
        : weights.of("join.place-other");
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
    boolean apart =
        own.get().end().get().isBefore(b.get()) || other.get().end().get().isBefore(a.get());
    return apart ? weights.of("join.time-other") : weights.of("join.time");
  }

  private double harm(Frame frame, Cluster cluster) {
    double score = 0;
    for (Outcome outcome : List.of(Outcome.KILLED, Outcome.INJURED)) {
      Optional<HarmMention> own =
          frame.harm().stream().filter(h -> h.outcome() == outcome && !h.among()).findFirst();
      Optional<HarmMention> other = cluster.harm(outcome);
      if (own.isPresent() && other.isPresent()) {
        boolean same = own.get().count().low() == other.get().count().low();
        score +=
            same
                ? own.get().count().isNone()
                    ? weights.of("join.none-hurt")
                    : weights.of("join.figure")
                : weights.of("join.figure-other");
      }
    }
    return score;
  }

  private double weapons(Frame frame, Cluster cluster) {
    List<String> own =
        frame.weapons().stream().filter(w -> !w.weak()).map(WeaponMention::type).toList();
    Set<String> other = cluster.weaponTypes();
    if (own.isEmpty() || other.isEmpty()) {
      return 0;
    }
    return own.stream().anyMatch(other::contains)
        ? weights.of("join.weapon")
        : weights.of("join.weapon-other");
  }
}

package org.isnad.account;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.mention.harm.HarmMention;
import org.isnad.mention.harm.HarmMention.Manner;
import org.isnad.mention.harm.Outcome;
import org.isnad.mention.place.PlaceMention;
import org.isnad.mention.time.TimeExpression;
import org.isnad.mention.trigger.TriggerMention;
import org.isnad.report.Document;
import org.isnad.report.Evidence;
import org.isnad.report.Sentence;

/** The toll of an incident from the frames that tell it. */
final class HarmValue {
  private static final double APART_KM = 25;
  private static final int ORPHANS = 4;
  private static final double FIGURE = 0.9;
  private static final double VAGUE = 0.8;
  private static final double IMPLIED = 0.75;

  private final Scene scene;
  private final Document document;
  private final Bulletin bulletin;

  HarmValue(Scene scene, Bulletin bulletin) {
    this.scene = scene;
    this.bulletin = bulletin;
    this.document = scene.document();
  }

  /** A figure and the frame that tells it. */
  record Told(HarmMention harm, boolean title, int sentence) {
    int rank() {
      boolean none = harm.count().isNone();
      boolean implied = harm.manner() == Manner.IMPLIED;
      int rank = none ? 1 : implied ? 2 : harm.count().isVague() ? 2 : 4;
      return title ? rank - 1 : rank;
    }
  }

  /**
   * The toll by outcome.
   *
   * @param only true if the report tells no other incident, so that the headline's figure can only
   *     be this one's
   */
  Map<Outcome, Harm> of(Cluster cluster, boolean only) {
    Map<Outcome, Harm> harm = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      best(cluster, outcome, only)
          .ifPresent(
              told ->
                  harm.put(
                      outcome,
                      new Harm(told.harm().count(), evidence(told.harm()), confidence(told))));
    }
    boolean died =
        best(cluster, Outcome.KILLED, only)
            .filter(t -> t.harm().manner() == Manner.IMPLIED)
            .isPresent();
    boolean same =
        best(cluster, Outcome.INJURED, only)
            .filter(t -> t.harm().manner() == Manner.IMPLIED)
            .isPresent();
    if (died && same) {
      harm.remove(Outcome.INJURED);
    }
    return harm;
  }

  private static double confidence(Told told) {
    if (told.harm().manner() == Manner.IMPLIED) {
      return IMPLIED;
    }
    return told.harm().count().isVague() ? VAGUE : FIGURE;
  }

  private Optional<Told> best(Cluster cluster, Outcome outcome, boolean only) {
    Told best = null;
    for (Told next : told(cluster, outcome, only)) {
      if (best == null || better(next, best)) {
        best = next;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Every figure for an outcome that is told of an incident, in the order of the tellings. */
  List<Told> told(Cluster cluster, Outcome outcome, boolean only) {
    List<Told> told = new ArrayList<>();
    for (Frame frame : cluster.frames()) {
      boolean counted = !frame.isTitle() || only || cluster.frames().size() == 1;
      if (counted
          && !isElsewhere(frame, cluster)
          && (!isTotal(frame) || cluster.frames().size() == 1)) {
        frame.harm().stream()
            .filter(h -> h.outcome() == outcome && !h.among())
            .forEach(h -> told.add(new Told(h, frame.isTitle(), frame.index())));
      }
    }
    told.addAll(orphans(cluster, outcome));
    return told;
  }

  /**
   * Body over headline, a figure over "several", what a toll has reached over what it was, else
   * what is told first.
   */
  private static boolean better(Told next, Told best) {
    if (next.title() != best.title()) {
      return best.title() && next.rank() + 1 >= best.rank();
    }
    if (next.harm().manner() == Manner.TOLL && !next.harm().count().isVague()) {
      return next.harm().count().low() >= best.harm().count().low();
    }
    boolean attackers =
        best.harm().role().equals("militant")
            && !next.harm().role().equals("militant")
            && next.sentence() == best.sentence();
    if (next.rank() == best.rank() && best.harm().manner() == Manner.IMPLIED) {
      return next.harm().count().low() > best.harm().count().low();
    }
    return next.rank() > best.rank() || attackers && next.rank() == best.rank();
  }

  /** Figures of sentences that name no act, right after the incident that they tell of. */
  private List<Told> orphans(Cluster cluster, Outcome outcome) {
    List<Told> told = new ArrayList<>();
    for (Frame frame : cluster.frames()) {
      if (frame.isTitle()) {
        continue;
      }
      int end = Math.min(scene.harm().size(), frame.index() + 1 + ORPHANS);
      for (int i = frame.index() + 1;
          i < end
              && !bulletin.parts(i, frame.index())
              && scene.triggers().get(i).stream().allMatch(TriggerMention::supposed);
          i++) {
        Sentence sentence = document.sentences().get(i);
        boolean window =
            scene.timesIn(sentence.first(), sentence.end()).stream()
                .anyMatch(t -> t.value().kind() == TimeExpression.Kind.WINDOW);
        boolean elsewhere =
            scene.placesIn(sentence.first(), sentence.end()).stream()
                .anyMatch(
                    p ->
                        p.locative()
                            && cluster
                                .place()
                                .map(c -> !Places.agree(c, p.place(), APART_KM))
                                .orElse(false));
        for (HarmMention harm : scene.harm().get(i)) {
          if (!window
              && !elsewhere
              && harm.outcome() == outcome
              && !harm.among()
              && !harm.count().isVague()
              && harm.manner() != Manner.IMPLIED) {
            told.add(new Told(harm, false, i));
          }
        }
      }
    }
    return told;
  }

  /**
   * True if a later frame has a place or weekday that cannot be that of the first: its figures are
   * another incident's.
   */
  private static boolean isElsewhere(Frame frame, Cluster cluster) {
    Frame first = cluster.frames().get(0);
    if (frame == first || frame.isTitle() || first.isTitle()) {
      return false;
    }
    List<PlaceMention> here = first.places().stream().filter(PlaceMention::locative).toList();
    List<PlaceMention> there = frame.places().stream().filter(PlaceMention::locative).toList();
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

  private static Set<DayOfWeek> weekdays(Frame frame) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    frame.points().forEach(t -> t.value().weekday().ifPresent(days::add));
    return days;
  }

  /** Numbers over a longer time belong to no incident. */
  private static boolean isTotal(Frame frame) {
    return frame.points().isEmpty()
        && frame.times().stream().anyMatch(t -> t.value().kind() == TimeExpression.Kind.WINDOW);
  }

  private List<Evidence> evidence(HarmMention mention) {
    return List.of(document.evidence(mention.first(), mention.end()));
  }

  /** Who the dead and hurt were, where the report tells parts of a toll. */
  List<Part> breakdown(Cluster cluster) {
    List<Part> parts = new ArrayList<>();
    for (Frame frame : cluster.frames()) {
      if (frame.isTitle()) {
        continue;
      }
      for (HarmMention harm : frame.harm()) {
        if (harm.among() && harm.person().isPresent() && !harm.role().isEmpty()) {
          Optional<String> sex = harm.person().get().entry().attribute("sex");
          Optional<String> age = harm.person().get().entry().attribute("age");
          parts.add(new Part(harm.role(), sex, age, harm.count(), harm.outcome(), evidence(harm)));
        }
      }
    }
    return parts;
  }
}

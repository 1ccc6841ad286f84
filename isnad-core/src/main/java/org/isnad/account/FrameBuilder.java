package org.isnad.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.mention.harm.HarmMention;
import org.isnad.mention.party.PartyMention;
import org.isnad.mention.place.PlaceMention;
import org.isnad.mention.time.TimeExpression;
import org.isnad.mention.time.TimeMention;
import org.isnad.mention.trigger.TriggerMention;
import org.isnad.mention.weapon.WeaponMention;
import org.isnad.report.Sentence;

/** Gives a group of words of acts the mentions around it. */
final class FrameBuilder {
  private static final int STRIKES = 15;

  /** What is told of an act rather than as one. */
  private static final List<String> CONSEQUENCES =
      List.of("kill", "injure", "remains", "raid", "capture", "generic", "exposed", "threat");

  private final Scene scene;
  private final Hits hits;
  private final Grouping grouping;
  private final PlaceRows rows;

  FrameBuilder(Scene scene, Grouping grouping) {
    this.scene = scene;
    this.hits = scene.document().hits();
    this.grouping = grouping;
    this.rows = new PlaceRows(scene);
  }

  /** The frame of a group of words of acts, with the mentions of its stretch of the sentence. */
  Frame frame(int index, Sentence sentence, List<TriggerMention> triggers, int first, int end) {
    TriggerMention anchor = triggers.get(0);
    for (TriggerMention t : triggers) {
      boolean answered =
          Acts.family(t.act()).equals("disrupt")
              && Acts.rank(anchor.act()) >= STRIKES
              && t.first() - anchor.end() > 3;
      if (Acts.rank(t.act()) > Acts.rank(anchor.act()) && !answered) {
        anchor = t;
      }
    }
    List<PartyMention> parties = scene.partiesIn(first, end);
    List<WeaponMention> weapons = scene.weaponsIn(first, end);
    List<HarmMention> harm =
        scene.harm().get(index).stream()
            .filter(h -> h.first() >= first && h.first() < end)
            .toList();
    EventType type = Typing.of(anchor.act(), weapons, parties, harm, forces(first, end, harm));
    int marker = earlierMarker(first, triggers.get(0).first());
    boolean earlier = marker >= 0;
    List<TimeMention> times = times(sentence, earlier ? marker : first, end, earlier);
    return new Frame(
        index,
        sentence,
        first,
        end,
        anchor,
        triggers,
        times,
        scene.placesIn(first, end),
        parties,
        weapons,
        harm,
        type,
        earlier);
  }

  /** The last marker such as "in reply to" right before a frame's first word of an act, or -1. */
  private int earlierMarker(int first, int trigger) {
    for (int t = trigger - 1; t >= Math.max(first, trigger - EARLIER_REACH); t--) {
      if (grouping.isEarlier(t)) {
        return t;
      }
    }
    return -1;
  }

  /** The times of a stretch; without one of its own, the only day that the sentence names. */
  private List<TimeMention> times(Sentence sentence, int first, int end, boolean earlier) {
    List<TimeMention> own = scene.timesIn(first, end);
    boolean dated = own.stream().anyMatch(FrameBuilder::isDay);
    if (dated || earlier || first == sentence.first()) {
      return own;
    }
    List<TimeMention> days =
        scene.timesIn(sentence.first(), sentence.end()).stream()
            .filter(FrameBuilder::isDay)
            .toList();
    return days.size() == 1 ? days : own;
  }

  static boolean isDay(TimeMention time) {
    return time.value().kind() == TimeExpression.Kind.POINT && time.value().hasDay();
  }

  private static final int EARLIER_REACH = 5;

  /** True if whom the act hit are fighters or forces rather than civilians. */
  private boolean forces(int first, int end, List<HarmMention> harm) {
    for (HarmMention h : harm) {
      if (h.role().equals("security") || h.role().equals("militant")) {
        return true;
      }
      if (!h.role().isEmpty() && !h.person().map(p -> p.entry().is("generic")).orElse(false)) {
        return false;
      }
    }
    for (int t = first; t < end; t++) {
      Optional<Hit> target = hits.first("target", t);
      String category = target.map(h -> h.entry().text("category")).orElse("");
      if (category.equals("security_forces")
          || category.equals("base")
          || category.equals("armed_group")) {
        return true;
      }
    }
    return false;
  }

  /** One frame for each of several coordinated places. */
  List<Frame> spread(Frame frame) {
    List<PlaceMention> row = rows.of(frame);
    boolean consequence = CONSEQUENCES.contains(frame.anchor().act()) && frame.harm().isEmpty();
    if (row.size() < 2 || consequence) {
      return List.of(frame);
    }
    List<Frame> spread = new ArrayList<>();
    List<HarmMention> none = frame.harm().stream().filter(h -> h.count().isNone()).toList();
    List<TimeMention> days =
        frame.points().stream()
            .filter(t -> t.value().weekday().isPresent() || t.value().shift().isPresent())
            .toList();
    boolean paired = days.size() == row.size() && days.get(1).first() - days.get(0).end() <= 1;
    for (int i = 0; i < row.size(); i++) {
      Frame one = frame.withPlaces(List.of(row.get(i).located())).withHarm(none);
      spread.add(paired ? one.withTimes(List.of(days.get(i))) : one);
    }
    return spread;
  }
}

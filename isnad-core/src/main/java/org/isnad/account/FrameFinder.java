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
import org.isnad.report.Document;
import org.isnad.report.Sentence;
import org.isnad.text.Tokens;

/** Groups the words of acts in each sentence into frames, and gives each frame the mentions around it. */
final class FrameFinder {
  private static final int REPORT_CONTEXT = 4;
  private static final double APART_KM = 25;
  private static final int STRIKES = 15;
  private static final int GOVERNED = 14;

  private final Scene scene;
  private final Document document;
  private final Tokens tokens;
  private final Hits hits;

  FrameFinder(Scene scene) {
    this.scene = scene;
    this.document = scene.document();
    this.tokens = document.tokens();
    this.hits = document.hits();
  }

  /** All frames of the document, in the order of the text. */
  List<Frame> find() {
    List<Frame> frames = new ArrayList<>();
    if (isOtherNews()) {
      return frames;
    }
    List<Sentence> sentences = document.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      if (sentence.isNews() && !hasContext(sentence, "none") && !isHabitual(sentence)) {
        frames.addAll(frames(i, sentence));
      }
    }
    return frames;
  }

  /** A report of sport, film or markets gives no account, whatever its figures of speech. */
  private boolean isOtherNews() {
    long other = hits.of("context").stream().filter(h -> h.entry().text("scope").equals("report")).count();
    return other >= REPORT_CONTEXT;
  }

  private boolean hasContext(Sentence sentence, String effect) {
    for (int t = sentence.first(); t < sentence.end(); t++) {
      for (Hit hit : hits.at("context", t)) {
        if (hit.entry().text("scope").equals("sentence") && hit.entry().text("effect").equals(effect)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "From time to time", "regularly": no incident, unless the sentence names a day. */
  private boolean isHabitual(Sentence sentence) {
    boolean habitual = false;
    for (int t = sentence.first(); t < sentence.end(); t++) {
      habitual |= hits.at("context", t).stream().anyMatch(h -> h.entry().id().equals("context.general"));
    }
    return habitual
        && scene.timesIn(sentence.first(), sentence.end()).stream()
            .noneMatch(FrameFinder::isDay);
  }

  private List<Frame> frames(int index, Sentence sentence) {
    List<List<TriggerMention>> groups = new ArrayList<>();
    List<TriggerMention> group = new ArrayList<>();
    for (TriggerMention trigger : scene.triggers().get(index)) {
      if (trigger.supposed() && !trigger.act().equals("foil")) {
        continue;
      }
      if (!group.isEmpty() && parts(group, trigger, sentence)) {
        groups.add(group);
        group = new ArrayList<>();
      }
      group.add(trigger);
    }
    if (!group.isEmpty()) {
      groups.add(group);
    }
    List<Frame> frames = new ArrayList<>();
    int first = sentence.first();
    for (int g = 0; g < groups.size(); g++) {
      int end = g + 1 < groups.size() ? start(groups.get(g), groups.get(g + 1), sentence) : sentence.end();
      frames.addAll(spread(frame(index, sentence, groups.get(g), first, end)));
      first = end;
    }
    return frames;
  }

  /** Where the next frame's stretch begins: at the turn between the two, or at its first word of an act. */
  private int start(List<TriggerMention> group, List<TriggerMention> next, Sentence sentence) {
    int from = group.get(group.size() - 1).end();
    int to = next.get(0).first();
    for (int t = to; t >= from && t > sentence.first(); t--) {
      if (turns(t) || tokens.isMark(t, ',')) {
        return t;
      }
    }
    return to;
  }

  private boolean turns(int token) {
    return hits.at("context", token).stream().anyMatch(h -> h.entry().text("scope").equals("turn"));
  }

  private boolean parts(List<TriggerMention> group, TriggerMention next, Sentence sentence) {
    TriggerMention last = group.get(group.size() - 1);
    boolean secondary = Acts.isSecondary(next.act());
    boolean onlySecondary = group.stream().allMatch(t -> Acts.isSecondary(t.act()));
    boolean turn = false;
    for (int t = last.end(); t < next.first(); t++) {
      turn |= turns(t) || tokens.isMark(t, ';');
    }
    String family = family(group);
    boolean otherFamily = !secondary && !family.equals("secondary") && !Acts.family(next.act()).equals(family);
    boolean object = next.first() - last.end() <= 5 && !turn;
    boolean governed = family.equals("disrupt") && Acts.family(next.act()).equals("violence") && !turn && next.first() - last.end() <= GOVERNED;
    if (governed && last.isVerb() && group.size() == 1) {
      return false;
    }
    if (otherFamily && !object && !governed) {
      return true;
    }
    if (!onlySecondary && !next.act().equals("generic") && tellsEarlier(last.end(), next.first())
        || next.isVerb() && tokens.isMark(next.first() - 1, ',') && opensEarlier(sentence)) {
      return true;
    }
    boolean joined = next.hit().prefix().startsWith(WAW) || turn || next.another();
    if (!joined) {
      return false;
    }
    boolean conflict = placesConflict(group, next, sentence);
    if (secondary) {
      boolean own = next.act().equals("kill") || next.act().equals("injure");
      return conflict && (turn || onlySecondary || own && next.hit().prefix().startsWith(WAW));
    }
    return conflict || next.another() && !onlySecondary;
  }

  /** "After", "in reply to", between two acts: the second is an earlier one. */
  private boolean tellsEarlier(int from, int to) {
    for (int t = from; t < to; t++) {
      if (isEarlier(t)) {
        return true;
      }
    }
    return false;
  }

  private boolean isEarlier(int token) {
    return hits.at("context", token).stream().anyMatch(h -> h.entry().text("scope").equals("earlier"));
  }

  /** "Two hours after an attack on ..., a convoy was hit": the sentence's own act follows the comma. */
  private boolean opensEarlier(Sentence sentence) {
    return isEarlier(sentence.first()) || isEarlier(Math.min(sentence.first() + 1, sentence.end() - 1));
  }

  private static final String WAW = "\u0648";

  private static String family(List<TriggerMention> group) {
    return group.stream().filter(t -> !Acts.isSecondary(t.act())).map(t -> Acts.family(t.act())).findFirst().orElse("secondary");
  }

  /** True if places stand on both sides and none of the one side can be that of the other. */
  private boolean placesConflict(List<TriggerMention> group, TriggerMention next, Sentence sentence) {
    List<PlaceMention> before = scene.placesIn(sentence.first(), next.first());
    List<PlaceMention> after = scene.placesIn(next.first(), sentence.end());
    if (before.isEmpty() || after.isEmpty()) {
      return false;
    }
    PlaceMention second = after.get(0);
    return before.stream().noneMatch(p -> Places.agree(p.place(), second.place(), APART_KM))
        && before.stream().anyMatch(PlaceMention::locative)
        && second.locative()
        && group.get(0).first() < second.first();
  }

  private Frame frame(int index, Sentence sentence, List<TriggerMention> triggers, int first, int end) {
    TriggerMention anchor = triggers.get(0);
    for (TriggerMention t : triggers) {
      boolean answered = Acts.family(t.act()).equals("disrupt") && Acts.rank(anchor.act()) >= STRIKES && t.first() - anchor.end() > 3;
      if (Acts.rank(t.act()) > Acts.rank(anchor.act()) && !answered) {
        anchor = t;
      }
    }
    List<PartyMention> parties = scene.partiesIn(first, end);
    List<WeaponMention> weapons = scene.weaponsIn(first, end);
    List<HarmMention> harm =
        scene.harm().get(index).stream().filter(h -> h.first() >= first && h.first() < end).toList();
    EventType type = Typing.of(anchor.act(), weapons, parties, harm, forces(first, end, harm));
    int marker = earlierMarker(first, triggers.get(0).first());
    boolean earlier = marker >= 0;
    List<TimeMention> times = times(sentence, earlier ? marker : first, end, earlier);
    return new Frame(
        index, sentence, first, end, anchor, triggers, times, scene.placesIn(first, end), parties, weapons, harm, type, earlier);
  }

  /** The last marker such as "in reply to" right before a frame's first word of an act, or -1. */
  private int earlierMarker(int first, int trigger) {
    for (int t = trigger - 1; t >= Math.max(first, trigger - EARLIER_REACH); t--) {
      if (isEarlier(t)) {
        return t;
      }
    }
    return -1;
  }

  /** The times of a stretch; without one of its own, the only day that the sentence names. */
  private List<TimeMention> times(Sentence sentence, int first, int end, boolean earlier) {
    List<TimeMention> own = scene.timesIn(first, end);
    boolean dated = own.stream().anyMatch(FrameFinder::isDay);
    if (dated || earlier || first == sentence.first()) {
      return own;
    }
    List<TimeMention> days = scene.timesIn(sentence.first(), sentence.end()).stream().filter(FrameFinder::isDay).toList();
    return days.size() == 1 ? days : own;
  }

  private static boolean isDay(TimeMention time) {
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
      if (category.equals("security_forces") || category.equals("base") || category.equals("armed_group")) {
        return true;
      }
    }
    return false;
  }

  /** One frame for each of several coordinated places. */
  private List<Frame> spread(Frame frame) {
    List<PlaceMention> row = new ArrayList<>();
    for (PlaceMention place : frame.places()) {
      boolean follows =
          !row.isEmpty()
              && place.coordinated()
              && place.first() - row.get(row.size() - 1).end() <= 3
              && (place.bearing().isPresent() || !Places.agree(place.place(), row.get(row.size() - 1).place(), 3));
      if (follows) {
        row.add(place);
      } else if (row.size() < 2) {
        row.clear();
        if (place.locative() && !place.place().isCountry()) {
          row.add(place);
        }
      }
    }
    boolean between = !row.isEmpty() && row.get(0).near();
    if (row.size() < 2 || between || Acts.isSecondary(frame.anchor().act()) && frame.harm().isEmpty()) {
      return List.of(frame);
    }
    List<Frame> spread = new ArrayList<>();
    List<HarmMention> none = frame.harm().stream().filter(h -> h.count().isNone()).toList();
    List<TimeMention> days = frame.points().stream().filter(t -> t.value().weekday().isPresent() || t.value().shift().isPresent()).toList();
    boolean paired = days.size() == row.size() && days.get(1).first() - days.get(0).end() <= 1;
    for (int i = 0; i < row.size(); i++) {
      Frame one = frame.withPlaces(List.of(row.get(i).located())).withHarm(none);
      spread.add(paired ? one.withTimes(List.of(days.get(i))) : one);
    }
    return spread;
  }
}

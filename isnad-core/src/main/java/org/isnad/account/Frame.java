package org.isnad.account;

import java.util.ArrayList;
import java.util.List;
import org.isnad.mention.harm.HarmMention;
import org.isnad.mention.party.PartyMention;
import org.isnad.mention.place.PlaceMention;
import org.isnad.mention.time.TimeExpression;
import org.isnad.mention.time.TimeMention;
import org.isnad.mention.trigger.TriggerMention;
import org.isnad.mention.weapon.WeaponMention;
import org.isnad.report.Sentence;

/**
 * One telling of one act: the words of acts that belong together in one sentence, and what stands
 * around them.
 *
 * @param index number of the sentence
 * @param first first token of the stretch that belongs to it
 * @param end one past the last
 * @param anchor the word of the act that names it best
 * @param earlier true if it is only told as what came before something else
 */
record Frame(
    int index,
    Sentence sentence,
    int first,
    int end,
    TriggerMention anchor,
    List<TriggerMention> triggers,
    List<TimeMention> times,
    List<PlaceMention> places,
    List<PartyMention> parties,
    List<WeaponMention> weapons,
    List<HarmMention> harm,
    EventType type,
    boolean earlier) {
  Frame {
    triggers = List.copyOf(triggers);
    times = List.copyOf(times);
    places = List.copyOf(places);
    parties = List.copyOf(parties);
    weapons = List.copyOf(weapons);
    harm = List.copyOf(harm);
  }

  Frame withPlaces(List<PlaceMention> some) {
    return new Frame(
        index, sentence, first, end, anchor, triggers, times, some, parties, weapons, harm, type,
        earlier);
  }

  Frame withTimes(List<TimeMention> some) {
    return new Frame(
        index, sentence, first, end, anchor, triggers, some, places, parties, weapons, harm, type,
        earlier);
  }

  Frame withHarm(List<HarmMention> some) {
    return new Frame(
        index, sentence, first, end, anchor, triggers, times, places, parties, weapons, some, type,
        earlier);
  }

  boolean isTitle() {
    return sentence.role() == Sentence.Role.TITLE;
  }

  boolean isAnother() {
    return triggers.stream().anyMatch(t -> t.another() && !Acts.isSecondary(t.act()));
  }

  /** Times that can date the act: points, not windows or the future. */
  List<TimeMention> points() {
    List<TimeMention> points = new ArrayList<>();
    for (TimeMention time : times) {
      if (time.value().kind() == TimeExpression.Kind.POINT && time.value().hasDay()) {
        points.add(time);
      }
    }
    return points;
  }
}

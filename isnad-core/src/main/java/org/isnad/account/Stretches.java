package org.isnad.account;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.isnad.lexicon.Place;
import org.isnad.mention.harm.HarmMention;
import org.isnad.mention.harm.Outcome;
import org.isnad.mention.place.PlaceMention;
import org.isnad.mention.time.TimeMention;
import org.isnad.mention.weapon.WeaponMention;

/** Two stretches of a sentence, compared by the places, days, tolls and weapons that they name. */
final class Stretches {
  private static final double APART_KM = 25;

  private final Scene scene;
  private final Calendar calendar;

  Stretches(Scene scene, Calendar calendar) {
    this.scene = scene;
    this.calendar = calendar;
  }

  /** Adds the features of what the two stretches name. */
  void weigh(Weighing w, int from, int cut, int end) {
    List<PlaceMention> here = scene.placesIn(from, cut);
    List<PlaceMention> there = scene.placesIn(cut, end);
    boolean located =
        here.stream().anyMatch(PlaceMention::locative)
            && there.stream().anyMatch(PlaceMention::locative);
    boolean agree = any(here, there, (p, q) -> Places.agree(p, q, APART_KM));
    boolean beside =
        !any(here, there, (p, q) -> Places.agree(p, q, APART_KM) && !Places.beside(p, q));
    w.add("part.place-other", located && !agree);
    w.add("part.place-beside", located && agree && beside);
    w.add("part.place-agrees", located && agree && !beside);
    times(w, from, cut, end);
    harm(w, from, cut, end);
    Set<String> before = weapons(from, cut);
    Set<String> after = weapons(cut, end);
    boolean armed = !before.isEmpty() && !after.isEmpty();
    w.add("part.weapon-other", armed && Collections.disjoint(before, after));
    w.add("part.weapon-same", armed && !Collections.disjoint(before, after));
  }

  private static boolean any(
      List<PlaceMention> here, List<PlaceMention> there, BiPredicate<Place, Place> relation) {
    return there.stream()
        .filter(PlaceMention::locative)
        .anyMatch(p -> here.stream().anyMatch(q -> relation.test(p.place(), q.place())));
  }

  private void times(Weighing w, int from, int cut, int end) {
    List<TimeMention> here = days(from, cut);
    List<TimeMention> there = days(cut, end);
    if (!here.isEmpty() && !there.isEmpty()) {
      boolean apart =
          there.stream().allMatch(t -> here.stream().allMatch(h -> calendar.apart(h, t)));
      w.add("part.day-other", apart);
      w.add("part.day-same", !apart);
    }
  }

  private List<TimeMention> days(int from, int end) {
    return scene.timesIn(from, end).stream().filter(FrameBuilder::isDay).toList();
  }

  private void harm(Weighing w, int from, int cut, int end) {
    Map<Outcome, HarmMention> here = figures(from, cut);
    Map<Outcome, HarmMention> there = figures(cut, end);
    boolean both = false;
    boolean equal = false;
    for (Map.Entry<Outcome, HarmMention> told : there.entrySet()) {
      HarmMention before = here.get(told.getKey());
      both |= before != null && before.count().low() != told.getValue().count().low();
      equal |= before != null && before.count().low() == told.getValue().count().low();
    }
    w.add("part.figure-other", both);
    w.add("part.figure-same", equal && !both);
  }

  private Map<Outcome, HarmMention> figures(int from, int end) {
    Map<Outcome, HarmMention> figures = new EnumMap<>(Outcome.class);
    for (HarmMention harm : scene.harmIn(from, end)) {
      if (!harm.among() && harm.outcome() != Outcome.ARRESTED) {
        figures.putIfAbsent(harm.outcome(), harm);
      }
    }
    return figures;
  }

  private Set<String> weapons(int from, int end) {
    Set<String> types = new HashSet<>();
    for (WeaponMention weapon : scene.weaponsIn(from, end)) {
      if (!weapon.weak()) {
        types.add(weapon.type());
      }
    }
    return types;
  }
}

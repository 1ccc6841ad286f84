package org.isnad.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.mention.harm.HarmMention;
import org.isnad.mention.harm.HarmMention.Manner;
import org.isnad.mention.trigger.TriggerMention;
import org.isnad.report.Sentence;

/** Where a report tells the harm of each incident: in its tellings, and in what goes on after. */
final class HarmTellers {
  /** So many sentences that tell no incident still speak of the last one told. */
  private static final int GOES_ON = 4;

  private final Scene scene;
  private final Bulletin bulletin;
  private final Map<Cluster, List<HarmTold>> told = new HashMap<>();

  /**
   * For one document.
   *
   * @param clusters the incidents that are accounts
   */
  HarmTellers(Scene scene, Bulletin bulletin, List<Cluster> clusters) {
    this.scene = scene;
    this.bulletin = bulletin;
    Map<Integer, Cluster> last = new HashMap<>();
    Map<Integer, Set<Cluster>> sharing = new HashMap<>();
    for (Cluster cluster : clusters) {
      cluster
          .frames()
          .forEach(f -> sharing.computeIfAbsent(f.first(), x -> new HashSet<>()).add(cluster));
    }
    for (Cluster cluster : clusters) {
      List<HarmTold> all = new ArrayList<>();
      Set<HarmMention> seen = new HashSet<>();
      for (Frame frame : cluster.frames()) {
        boolean alone = sharing.getOrDefault(frame.first(), Set.of()).size() == 1;
        harm(frame, alone)
            .filter(h -> !h.among() && seen.add(h))
            .forEach(h -> all.add(HarmTold.in(frame, h)));
        if (!frame.isTitle()) {
          last.merge(frame.index(), cluster, (a, b) -> later(a, b, frame.index()));
        }
      }
      told.put(cluster, all);
    }
    goOn(last);
  }

  /**
   * The harm of a telling. Rows of places share theirs, so that it is none's; but if they turned
   * out to be one incident it is that one's.
   */
  private Stream<HarmMention> harm(Frame frame, boolean alone) {
    return alone
        ? scene.harm().get(frame.index()).stream()
            .filter(h -> h.first() >= frame.first() && h.first() < frame.end())
        : frame.harm().stream();
  }

  /** What may be the harm of an incident, in the order of its tellings. */
  List<HarmTold> of(Cluster cluster) {
    return told.getOrDefault(cluster, List.of());
  }

  private static Cluster later(Cluster a, Cluster b, int index) {
    return first(b, index) >= first(a, index) ? b : a;
  }

  private static int first(Cluster cluster, int index) {
    return cluster.frames().stream()
        .filter(f -> f.index() == index)
        .mapToInt(Frame::first)
        .max()
        .orElse(-1);
  }

  /** Sentences that tell no incident go on with the last one told before them. */
  private void goOn(Map<Integer, Cluster> last) {
    List<Sentence> sentences = scene.document().sentences();
    int before = -1;
    for (int i = 0; i < sentences.size(); i++) {
      if (last.containsKey(i)) {
        before = i;
        continue;
      }
      boolean near = before >= 0 && i - before <= GOES_ON && !bulletin.parts(i, before);
      if (!near || sentences.get(i).role() != Sentence.Role.BODY) {
        continue;
      }
      List<HarmTold> goes = told.computeIfAbsent(last.get(before), c -> new ArrayList<>());
      boolean apart = scene.triggers().get(i).stream().anyMatch(HarmTellers::isAct);
      for (HarmMention harm : scene.harm().get(i)) {
        boolean figure =
            !harm.among() && !harm.count().isVague() && harm.manner() != Manner.IMPLIED;
        if (figure) {
          goes.add(new HarmTold(harm, i, Optional.empty(), apart));
        }
      }
    }
  }

  private static boolean isAct(TriggerMention trigger) {
    return !trigger.supposed() && !Acts.isSecondary(trigger.act()) && !trigger.definite();
  }
}

package org.isnad.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Hits;
import org.isnad.report.Document;
import org.isnad.report.Sentence;

/**
 * Which sentences of a report tell which incident: those of its frames, and those that go on after
 * them.
 */
final class Tellings {
  /** So many sentences without an act of their own still speak of the last one told. */
  private static final int GOES_ON = 3;

  private final Map<Cluster, List<Integer>> sentences = new HashMap<>();

  Tellings(Document document, List<Cluster> clusters) {
    List<Sentence> all = document.sentences();
    List<List<Cluster>> told = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      told.add(new ArrayList<>(0));
    }
    for (Cluster cluster : clusters) {
      Set<Integer> own = new HashSet<>();
      for (Frame frame : cluster.frames()) {
        if (own.add(frame.index())) {
          told.get(frame.index()).add(cluster);
        }
      }
    }
    List<Cluster> last = clusters.isEmpty() ? List.of() : clusters.subList(0, 1);
    int since = 0;
    for (int i = 0; i < all.size(); i++) {
      if (!all.get(i).isNews()) {
        continue;
      }
      if (!told.get(i).isEmpty()) {
        last = told.get(i);
        since = 0;
      } else if (since <= GOES_ON) {
        since++;
      }
      if (told.get(i).isEmpty() && document.hits().has("turn", all.get(i).first())) {
        last = List.of();
      }
      boolean silent =
          told.get(i).isEmpty() && (since > GOES_ON || recalls(document.hits(), all.get(i)));
      for (Cluster cluster : silent ? List.<Cluster>of() : last) {
        sentences.computeIfAbsent(cluster, c -> new ArrayList<>()).add(i);
      }
      if (all.get(i).role() == Sentence.Role.TITLE && clusters.size() > 1) {
        last = List.of();
      }
    }
  }

  /** The sentences that tell an incident, in the order of the text. */
  List<Integer> of(Cluster cluster) {
    return sentences.getOrDefault(cluster, List.of());
  }

  /** True for "it is worth mentioning that". */
  private static boolean recalls(Hits hits, Sentence sentence) {
    for (int t = sentence.first(); t < Math.min(sentence.end(), sentence.first() + 2); t++) {
      if (hits.any("saying", t, h -> h.entry().is("background"))) {
        return true;
      }
    }
    return false;
  }
}

package org.isnad.account;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.mention.harm.HarmMention;
import org.isnad.mention.harm.Outcome;
import org.isnad.report.Document;
import org.isnad.report.Evidence;

/** The toll of an incident from the frames that tell it. */
final class HarmValue {
  private final Document document;

  HarmValue(Document document) {
    this.document = document;
  }

  /**
   * The toll by outcome.
   *
   * @param only true if the report tells no other incident, so that the headline's figure can only be this one's
   */
  Map<Outcome, Harm> of(Cluster cluster, boolean only) {
    Map<Outcome, HarmMention> chosen = new EnumMap<>(Outcome.class);
    Map<Outcome, Boolean> fromTitle = new EnumMap<>(Outcome.class);
    for (Frame frame : cluster.frames()) {
      for (HarmMention harm : frame.harm()) {
        if (harm.among() || frame.isTitle() && !only && cluster.frames().size() > 1) {
          continue;
        }
        HarmMention before = chosen.get(harm.outcome());
        boolean title = fromTitle.getOrDefault(harm.outcome(), false);
        if (before == null || better(harm, frame, before, title)) {
          chosen.put(harm.outcome(), harm);
          fromTitle.put(harm.outcome(), frame.isTitle());
        }
      }
    }
    Map<Outcome, Harm> harm = new EnumMap<>(Outcome.class);
    chosen.forEach((outcome, mention) -> harm.put(outcome, new Harm(mention.count(), evidence(mention), mention.count().isVague() ? 0.8 : 0.9)));
    return harm;
  }

  /** Body over headline, a figure over "several", and the larger of two figures told for one incident. */
  private static boolean better(HarmMention next, Frame frame, HarmMention before, boolean beforeIsTitle) {
    if (frame.isTitle()) {
      return false;
    }
    if (beforeIsTitle) {
      return true;
    }
    if (before.count().isVague() != next.count().isVague()) {
      return before.count().isVague() && next.count().low() >= before.count().low();
    }
    return next.count().low() > before.count().low() && !before.count().isNone();
  }

  private List<Evidence> evidence(HarmMention mention) {
    return List.of(document.evidence(mention.first(), mention.end()));
  }

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

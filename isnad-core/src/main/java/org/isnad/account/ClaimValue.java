package org.isnad.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.mention.party.PartyMention;
import org.isnad.mention.trigger.TriggerMention;
import org.isnad.report.Document;
import org.isnad.report.Evidence;
import org.isnad.report.Sentence;

/** Which incident of a report a claim of responsibility belongs to. */
final class ClaimValue {
  private static final int MOST_CLAIMS = 40;
  private static final int OBJECT = 16;
  private static final int NEAR = 3;
  private static final int ALONE = 12;
  private static final int THESE = 6;

  private final Scene scene;
  private final Document document;
  private final List<Cluster> clusters;
  private final Map<Integer, List<Telling>> bySentence = new HashMap<>();
  private final Map<Cluster, Claim> claims = new HashMap<>();

  private record Telling(Cluster cluster, Frame frame) {}

  ClaimValue(Scene scene, List<Cluster> clusters, List<Claims.Told> told) {
    this.scene = scene;
    this.document = scene.document();
    this.clusters = clusters;
    for (Cluster cluster : clusters) {
      for (Frame frame : cluster.frames()) {
        bySentence
            .computeIfAbsent(frame.index(), i -> new ArrayList<>())
            .add(new Telling(cluster, frame));
      }
    }
    List<Claims.Told> first = told.subList(0, Math.min(told.size(), MOST_CLAIMS));
    first.stream().filter(t -> !isTitle(t)).forEach(this::assign);
    first.stream().filter(this::isTitle).forEach(this::assign);
  }

  Optional<Claim> of(Cluster cluster) {
    return Optional.ofNullable(claims.get(cluster));
  }

  /** What a group tells of its own fighters in its own name, "our fighters struck", it claims. */
  Optional<Claim> ownWord(Cluster cluster, Doers doers) {
    return doers
        .doer(cluster)
        .map(Doers.Scored::party)
        .filter(p -> p.isArmedGroup() && cluster.family().equals("violence"))
        .filter(this::isOurs)
        .map(this::ownWord);
  }

  private boolean isOurs(PartyMention party) {
    for (int t = party.first(); t < party.end(); t++) {
      if (document.hits().any("anaphor", t, h -> h.entry().text("points").equals("own"))) {
        return true;
      }
    }
    return false;
  }

  private Claim ownWord(PartyMention party) {
    Evidence name = document.evidence(party.named().first(), party.named().end());
    Evidence words = document.evidence(party.first(), party.end());
    return new Claim(
        party.entry().attribute("label"),
        Optional.of(name.quote()),
        party.entry().slug(),
        "",
        List.of(name, words));
  }

  private boolean isTitle(Claims.Told told) {
    return document.sentences().get(told.sentence()).role() == Sentence.Role.TITLE;
  }

  private void assign(Claims.Told told) {
    for (Cluster cluster : objects(told)) {
      Claim known = claims.get(cluster);
      if (known == null || known.group().isEmpty() && told.claim().group().isPresent()) {
        claims.put(cluster, told.claim());
      }
    }
  }

  private List<Cluster> objects(Claims.Told told) {
    List<Telling> here = bySentence.getOrDefault(told.sentence(), List.of());
    if (told.laid() == Claims.Laid.SEVERAL || told.laid() == Claims.Laid.THESE) {
      return several(told, here);
    }
    Optional<Telling> after = nearest(here, told.end(), told.end() + OBJECT);
    Optional<Telling> before = nearest(here, 0, told.token());
    Optional<Telling> chosen = told.laid() == Claims.Laid.BACK ? before : after.or(() -> before);
    if (chosen.isPresent()) {
      return after.isPresent()
              && told.laid() != Claims.Laid.BACK
              && namesAnother(told, after.get().frame())
          ? List.of()
          : List.of(chosen.get().cluster());
    }
    if (isTitle(told)) {
      return clusters.isEmpty() ? List.of() : clusters.subList(0, 1);
    }
    return tellsAnother(told)
        ? List.of()
        : told(told.sentence() - 1, clusters.size() == 1 ? ALONE : NEAR);
  }

  private static Optional<Telling> nearest(List<Telling> tellings, int from, int to) {
    Optional<Telling> found = Optional.empty();
    for (Telling telling : tellings) {
      int at = telling.frame().anchor().first();
      boolean nearer =
          found.isEmpty()
              || (from == 0
                  ? at > found.get().frame().anchor().first()
                  : at < found.get().frame().anchor().first());
      if (at >= from && at < to && nearer) {
        found = Optional.of(telling);
      }
    }
    return found;
  }

  /** True if another act stands between the claim and the incident. */
  private boolean namesAnother(Claims.Told told, Frame frame) {
    int first =
        frame.triggers().stream()
            .mapToInt(TriggerMention::first)
            .min()
            .orElse(frame.anchor().first());
    return scene.triggers().get(told.sentence()).stream()
        .anyMatch(t -> t.first() >= told.end() && t.first() < first && !t.definite());
  }

  /** True if the sentence tells an incident that is no account: the claim is that one's. */
  private boolean tellsAnother(Claims.Told told) {
    boolean back = told.laid() == Claims.Laid.BACK;
    for (TriggerMention trigger : scene.triggers().get(told.sentence())) {
      boolean before = trigger.first() < told.token();
      boolean object =
          trigger.first() >= told.end() && trigger.first() <= told.end() + 2 && !trigger.definite();
      if (back && before || object && !trigger.isVerb()) {
        return true;
      }
    }
    return false;
  }

  /** "These attacks": those of the sentence, or of the sentences before it. */
  private List<Cluster> several(Claims.Told told, List<Telling> here) {
    List<Cluster> found = new ArrayList<>(here.stream().map(Telling::cluster).distinct().toList());
    for (int i = told.sentence() - 1;
        i >= 0
            && i >= told.sentence() - THESE
            && (here.isEmpty() || told.laid() == Claims.Laid.THESE);
        i--) {
      for (Telling telling : bySentence.getOrDefault(i, List.of())) {
        if (!found.contains(telling.cluster())) {
          found.add(telling.cluster());
        }
      }
    }
    return found;
  }

  /** The incident that the last sentence with one told first. */
  private List<Cluster> told(int from, int reach) {
    for (int i = from; i >= 0 && i > from - reach; i--) {
      List<Telling> tellings = bySentence.getOrDefault(i, List.of());
      if (!tellings.isEmpty() && document.sentences().get(i).role() != Sentence.Role.TITLE) {
        return List.of(tellings.get(0).cluster());
      }
    }
    return List.of();
  }
}

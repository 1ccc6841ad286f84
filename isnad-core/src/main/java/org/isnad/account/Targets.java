package org.isnad.account;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.mention.harm.HarmMention;
import org.isnad.mention.party.PartyMention;
import org.isnad.report.Document;
import org.isnad.report.Evidence;

/** Against whom or what: words for things and people around the act, scored as its object. */
final class Targets {
  private static final double PER_TOKEN = -0.08;

  private final Document document;
  private final Hits hits;
  private final PartyRoles roles;

  Targets(Scene scene, PartyRoles roles) {
    this.document = scene.document();
    this.hits = document.hits();
    this.roles = roles;
  }

  private record Candidate(String category, Evidence words, Optional<String> owner, double score) {}

  Target of(Cluster cluster) {
    Candidate best = null;
    Map<String, Double> sums = new HashMap<>();
    for (Frame frame : cluster.frames()) {
      for (Candidate candidate : candidates(frame)) {
        sums.merge(candidate.category(), 0.0, Double::sum);
        if (best == null || candidate.score() > best.score()) {
          best = candidate;
        }
      }
    }
    if (best == null) {
      return new Target("unknown", Optional.empty(), List.of(), 0.5);
    }
    return new Target(best.category(), best.owner(), List.of(best.words()), 0.75);
  }

  private List<Candidate> candidates(Frame frame) {
    java.util.ArrayList<Candidate> found = new java.util.ArrayList<>();
    for (int t = frame.first(); t < frame.end(); t++) {
      for (Hit hit : hits.at("target", t)) {
        if (!hit.entry().attribute("category").orElse("none").equals("none")) {
          found.add(candidate(hit, frame));
        }
      }
    }
    for (HarmMention harm : frame.harm()) {
      category(harm).ifPresent(c -> found.add(new Candidate(c, document.evidence(harm.first(), harm.end()), Optional.empty(), 0.9)));
    }
    for (PartyMention party : roles.objects(frame)) {
      String category = party.isArmedGroup() ? "armed_group" : party.isForce() ? "security_forces" : "";
      if (!category.isEmpty() && !party.adjective()) {
        double score = 0.8 + PER_TOKEN * Math.abs(party.first() - frame.anchor().end()) + (marked(party.first()) ? 1 : 0);
        found.add(new Candidate(category, document.evidence(party.first(), party.end()), party.entry().attribute("label"), score));
      }
    }
    return found;
  }

  private Candidate candidate(Hit hit, Frame frame) {
    int distance = Math.max(0, hit.first() - frame.anchor().end());
    double score = PER_TOKEN * distance + (hit.first() < frame.anchor().first() ? -0.3 : 0.4);
    score += marked(hit.first()) ? 1 : 0;
    score += hit.entry().is("person") ? 0.2 : 0.5;
    String category = hit.entry().text("category");
    if (category.equals("base") || category.equals("government")) {
      category = ownerCategory(hit, frame).orElse(category);
    }
    return new Candidate(category, document.evidence(hit.first(), hit.end()), Optional.empty(), score);
  }

  /** Positions and posts of an armed group are the group, not a base. */
  private static Optional<String> ownerCategory(Hit hit, Frame frame) {
    for (PartyMention party : frame.parties()) {
      boolean follows = party.first() >= hit.first() && party.first() - hit.end() <= 2;
      if (follows && party.isArmedGroup()) {
        return Optional.of("armed_group");
      }
    }
    return Optional.empty();
  }

  private boolean marked(int token) {
    for (int t = Math.max(0, token - 2); t < token; t++) {
      for (Hit hit : hits.at("patient", t)) {
        if (hit.end() == token) {
          return true;
        }
      }
    }
    return false;
  }

  private static Optional<String> category(HarmMention harm) {
    return switch (harm.role()) {
      case "civilian" -> Optional.of("civilians");
      case "security" -> Optional.of("security_forces");
      case "militant" -> Optional.of("armed_group");
      case "journalist" -> Optional.of("media");
      case "aid" -> Optional.of("aid");
      default -> Optional.empty();
    };
  }
}

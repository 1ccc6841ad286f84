package org.isnad.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.isnad.lexicon.Hits;
import org.isnad.mention.party.PartyMention;
import org.isnad.report.Sentence;

/**
 * Who does what elsewhere in a report: a report that tells of one party's acts names it now and
 * then, and means it all the time.
 */
final class Elsewhere {
  private static final int MOST_PARTIES = 6;

  private final Weights weights;
  private final Hits hits;
  private final Map<Cluster, Doers.Scored> winners = new LinkedHashMap<>();
  private final Map<Cluster, Integer> order = new HashMap<>();
  private final List<Cluster> clusters;
  private final Map<String, Deeds> deeds = new LinkedHashMap<>();
  private final List<Deeds> main;
  private final List<PartyMention> lead;
  private final Bulletin bulletin;

  /** What one party does in a report. */
  private static final class Deeds {
    private final List<Doers.Scored> told = new ArrayList<>();
    private final Map<String, Integer> byAct = new HashMap<>();
    private final Map<Integer, Doers.Scored> bySentence = new HashMap<>();
    private final Set<Integer> lines = new HashSet<>();
  }

  Elsewhere(
      Scene scene,
      Bulletin bulletin,
      List<Cluster> clusters,
      Function<Cluster, Optional<Doers.Scored>> winner,
      Weights weights) {
    this.weights = weights;
    this.bulletin = bulletin;
    this.hits = scene.document().hits();
    this.lead = lead(scene);
    this.clusters = clusters;
    for (Cluster cluster : clusters) {
      order.put(cluster, order.size());
      winner
          .apply(cluster)
          .filter(w -> !w.party().side().equals("unknown"))
          .ifPresent(w -> remember(cluster, w));
    }
    this.main =
        deeds.values().stream()
            .sorted(Comparator.comparingInt((Deeds d) -> -d.told.size()))
            .limit(MOST_PARTIES)
            .toList();
  }

  private void remember(Cluster cluster, Doers.Scored winner) {
    winners.put(cluster, winner);
    Deeds of = deeds.computeIfAbsent(name(winner.party()), n -> new Deeds());
    of.told.add(winner);
    of.byAct.merge(DoerContext.act(cluster), 1, Integer::sum);
    for (Frame frame : cluster.frames()) {
      of.bySentence.putIfAbsent(frame.index(), winner);
      of.lines.add(frame.sentence().line());
    }
  }

  static String name(PartyMention party) {
    return party.entry().slug().replace(".weak", "");
  }

  /** The parties that act elsewhere, weighed as doers of an incident. */
  List<Doers.Scored> candidates(Cluster cluster) {
    List<Doers.Scored> found = new ArrayList<>();
    String act = DoerContext.act(cluster);
    Optional<Doers.Scored> own = Optional.ofNullable(winners.get(cluster));
    int at = order.getOrDefault(cluster, -1);
    Optional<String> before = winner(at - 1);
    Optional<String> after = winner(at + 1);
    boolean answered = DoerScore.isAnswered(cluster.best(), hits);
    for (Deeds of : main) {
      boolean mine = own.filter(of.told::contains).isPresent();
      int others = of.told.size() - (mine ? 1 : 0);
      if (others == 0) {
        continue;
      }
      Doers.Scored told = nearest(of, cluster, own);
      String name = name(told.party());
      Frame best = cluster.best();
      Weighing weighing =
          new Weighing(weights)
              .add("else.same-" + act, of.byAct.getOrDefault(act, 0) > (mine ? 1 : 0))
              .add("else.other-" + act, of.byAct.getOrDefault(act, 0) <= (mine ? 1 : 0))
              .add("else.same-sentence", of.bySentence.containsKey(best.index()) && !mine)
              .add("else.same-line", of.lines.contains(best.sentence().line()) && !mine)
              .add("else.before", before.filter(name::equals).isPresent())
              .add("else.after", after.filter(name::equals).isPresent())
              .add(
                  "doer.planes-advance",
                  act.equals("advance") && PartyRoles.flies(told.party(), hits))
              .add("else.answers", told.frame().index() == best.index() && answered)
              .add(
                  "else.and",
                  of.bySentence.containsKey(best.index())
                      && followsWith(best)
                      && before.filter(name::equals).isPresent())
              .add("else.also", before.filter(name::equals).isPresent() && goesOn(best))
              .add("else.main", of == main.get(0))
              .add("else.only", main.size() == 1)
              .add("else.often", others > 2)
              .add("else.present", isNamed(name, cluster))
              .add("else.earlier", cluster.best().earlier())
              .add(DoerContext.type(cluster, told.party()), true);
      found.add(new Doers.Scored(told.party(), told.frame(), weighing));
    }
    for (PartyMention party : lead) {
      if (!deeds.containsKey(name(party))) {
        boolean line = bulletin.item(cluster.best().index()) > 0;
        Weighing weighing =
            new Weighing(weights)
                .add("else.lead", !line)
                .add("else.lead-of-lines", line)
                .add("else.present", isNamed(name(party), cluster))
                .add("else.earlier", cluster.best().earlier())
                .add(DoerContext.type(cluster, party), true);
        found.add(new Doers.Scored(party, cluster.best(), weighing));
      }
    }
    return found;
  }

  /** The forces and groups that the headline and the first sentence name. */
  private static List<PartyMention> lead(Scene scene) {
    List<PartyMention> found = new ArrayList<>();
    Set<String> names = new HashSet<>();
    int body = 0;
    for (Sentence sentence : scene.document().sentences()) {
      if (!sentence.isNews() || body > 0) {
        continue;
      }
      body += sentence.role() == Sentence.Role.TITLE ? 0 : 1;
      for (PartyMention party : scene.partiesIn(sentence.first(), sentence.end())) {
        boolean can = party.isForce() || party.isArmedGroup();
        if (can && !party.adjective() && !party.capital() && names.add(name(party))) {
          found.add(party);
        }
      }
    }
    return found.subList(0, Math.min(found.size(), MOST_PARTIES));
  }

  private Optional<String> winner(int index) {
    return index < 0 || index >= clusters.size()
        ? Optional.empty()
        : Optional.ofNullable(winners.get(clusters.get(index))).map(w -> name(w.party()));
  }

  /** "And arrested": a verb joined to the one before it has its subject. */
  private boolean followsWith(Frame frame) {
    int after = frame.anchor().end();
    return frame.anchor().isVerb()
        && frame.anchor().hit().prefix().startsWith(AND)
        && !hits.has("party", after)
        && !hits.has("force", after)
        && !hits.has("person", after)
        && !hits.has("number", after)
        && !hits.has("weapon", after)
        && !hits.has("weapon", after + 1);
  }

  private static final String AND = "\u0648";

  /** "It also shelled", "a similar raid": the act goes on with whom was told of. */
  private boolean goesOn(Frame frame) {
    for (int t = Math.max(frame.first() - 1, frame.sentence().first()); t < frame.end(); t++) {
      int at = t;
      if (hits.any("also", t, h -> h.entry().is("same") || at <= frame.first() + OPENING)) {
        return true;
      }
    }
    return false;
  }

  private static final int OPENING = 2;

  private static boolean isNamed(String name, Cluster cluster) {
    return cluster.best().parties().stream().anyMatch(p -> name(p).equals(name));
  }

  /** The last telling of a party's acts before an incident, or else its first one. */
  private static Doers.Scored nearest(Deeds of, Cluster cluster, Optional<Doers.Scored> own) {
    Doers.Scored best = of.told.get(0);
    for (Doers.Scored told : of.told) {
      boolean before = told.frame().index() <= cluster.best().index();
      if (before && own.filter(o -> o == told).isEmpty()) {
        best = told;
      }
    }
    return best;
  }
}

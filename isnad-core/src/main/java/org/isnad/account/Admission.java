package org.isnad.account;

import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.mention.harm.HarmMention;
import org.isnad.mention.place.PlaceMention;
import org.isnad.mention.time.TimeExpression;
import org.isnad.mention.trigger.TriggerMention;
import org.isnad.report.Sentence;
import org.isnad.text.Tokens;

/**
 * Weighs whether what was gathered is specific enough to be an account: what it tells, how it tells
 * it, and in what kind of report.
 */
final class Admission {
  private static final List<String> GENRES =
      List.of("sport", "culture", "economy", "science", "crime", "disaster", "opinion");

  /** Fighters, posts, convoys: what only an armed conflict strikes. */
  private static final Set<String> MILITARY =
      Set.of("base", "security_forces", "armed_group", "convoy", "diplomatic", "airport");

  /** Where Arabic news tells of fighting day by day; an act elsewhere wants more to be one. */
  private static final Set<String> REGION =
      Set.of(
          "AE", "AF", "BF", "BH", "CD", "CF", "CM", "DZ", "EG", "ET", "IL", "IR", "IQ", "JO", "KW",
          "LB", "LY", "MA", "ML", "MR", "NE", "NG", "OM", "PK", "PS", "QA", "SA", "SD", "SO", "SS",
          "SY", "TD", "TN", "TR", "UA", "YE");

  /** Words of acts that say little or much by themselves. */
  private static final Set<String> WEIGHED =
      Set.of("attack", "injure", "riot", "sexual", "airstrike", "shelling", "suicide");

  /** Kinds of misfortune that need no attacker. */
  private static final List<String> DISASTERS = List.of("disaster", "fire", "drill");

  /** So many words after an act its number of times can stand. */
  private static final int TIMES = 5;

  /** So many words before an act can speak of it as known. */
  private static final int MENTION = 4;

  /** So many words a relative word can stand before its act. */
  private static final int RELATIVE = 3;

  private final Hits hits;
  private final Tokens tokens;
  private final Weights weights;
  private final Genre genre;
  private final Background background;
  private final PartyRoles roles;

  Admission(Scene scene, Background background, PartyRoles roles, Weights weights) {
    this.background = background;
    this.roles = roles;
    this.hits = scene.document().hits();
    this.tokens = scene.document().tokens();
    this.weights = weights;
    this.genre = new Genre(scene);
  }

  /** What speaks for and against what was gathered. */
  Weighing weigh(Cluster cluster) {
    Weighing weighing = new Weighing(weights);
    told(weighing, cluster);
    manner(weighing, cluster);
    report(weighing, cluster);
    return weighing;
  }

  /** What is told: where, when, with what harm, which act. */
  private void told(Weighing weighing, Cluster cluster) {
    List<Frame> frames = cluster.frames();
    List<HarmMention> harm = frames.stream().flatMap(f -> f.harm().stream()).toList();
    Frame best = cluster.best();
    String act = best.anchor().act();
    weighing
        .add("admit.place", cluster.places().stream().anyMatch(PlaceMention::locative))
        .add("admit.exact", cluster.places().stream().anyMatch(Admission::isExact))
        .add("admit.time", frames.stream().anyMatch(f -> !f.points().isEmpty()))
        .add("admit.harm", harm.stream().anyMatch(h -> !h.among()))
        .add("admit.figure", harm.stream().anyMatch(h -> !h.among() && !h.count().isVague()))
        .add("admit.weapon", cluster.weapons().stream().anyMatch(w -> !w.weak()))
        .add("admit.doer", frames.stream().anyMatch(f -> roles.doer(f).isPresent()))
        .add("admit.military", hitsMilitary(cluster.best()))
        .add("admit.fighters", frames.stream().anyMatch(Admission::hasFighters))
        .add(
            "admit.region",
            cluster.places().stream().anyMatch(p -> REGION.contains(p.place().country())))
        .add("admit.generic", act.equals("generic") || act.equals("exposed"))
        .add("admit.act-" + act, WEIGHED.contains(act))
        .add("admit.family-" + cluster.family(), !cluster.family().equals("violence"));
  }

  /** How it is told: once or again, in the lead, in the present, as a habit. */
  private void manner(Weighing weighing, Cluster cluster) {
    List<Frame> frames = cluster.frames();
    Frame best = cluster.best();
    TriggerMention anchor = best.anchor();
    boolean present = best.triggers().stream().allMatch(TriggerMention::isPresent);
    boolean again = frames.size() > 1;
    boolean window =
        frames.stream()
            .flatMap(f -> f.times().stream())
            .anyMatch(t -> t.value().kind() == TimeExpression.Kind.WINDOW);
    weighing
        .add("admit.told-again", again)
        .add("admit.follows", frames.stream().allMatch(this::isSequel))
        .add("admit.present", present && !best.isTitle())
        .add("admit.past", anchor.hit().form() == Entry.Form.VERB && !best.isTitle())
        .add("admit.lead", background.isLead(cluster))
        .add("admit.definite", anchor.definite() && !again)
        .add("admit.vague", anchor.hit().entry().is("vague") && !again)
        .add("admit.window", window && cluster.isPlural())
        .add("admit.since", window && !cluster.isPlural())
        .add("admit.since-long", frames.stream().allMatch(background::isLongSince))
        .add("admit.counted", frames.stream().allMatch(this::isCounted))
        .add(
            "admit.general",
            frames.stream().allMatch(f -> has("context.general", f) && f.points().isEmpty()))
        .add("admit.stance", frames.stream().allMatch(this::isWished))
        .add("admit.mentioned", frames.stream().allMatch(this::isMentioned))
        .add("admit.relative", frames.stream().allMatch(this::isRelative))
        .add("admit.question", frames.stream().allMatch(this::isAsked));
  }

  /**
   * "They foiled an attack ... and arrested the driver": arrests told after another act in its
   * sentence with no place or day of their own.
   */
  private boolean isSequel(Frame frame) {
    if (!frame.anchor().act().equals("arrest")
        || !frame.places().isEmpty()
        || !frame.points().isEmpty()) {
      return false;
    }
    for (int t = frame.sentence().first(); t < frame.anchor().first(); t++) {
      boolean act =
          hits.any(
              "trigger",
              t,
              h ->
                  !Acts.family(h.entry().text("class")).equals("arrest") && !h.entry().is("guard"));
      if (act) {
        return true;
      }
    }
    return false;
  }

  /** In what kind of report it is told. */
  private void report(Weighing weighing, Cluster cluster) {
    boolean plain = cluster.frames().stream().allMatch(Admission::isToll);
    for (String name : GENRES) {
      weighing.add("admit.genre-" + name, genre.share(name));
    }
    weighing
        .add("admit.disaster", DISASTERS.stream().anyMatch(genre::leads) && plain)
        .add(
            "admit.crime",
            !cluster.family().equals("protest")
                && cluster.frames().stream().anyMatch(f -> genre.stands("crime", f.sentence())))
        .add(
            "admit.court",
            cluster.frames().stream().allMatch(f -> genre.stands("court", f.sentence())))
        .add("admit.acts", genre.acts());
  }

  private static boolean isExact(PlaceMention place) {
    return place.locative() && place.exactness() >= 1;
  }

  private static boolean hasFighters(Frame frame) {
    return frame.parties().stream().anyMatch(p -> p.isArmedGroup() || p.isForce());
  }

  /**
   * Deaths, injuries, a fall or a blast, with no weapon and no fighter: nobody need have done it.
   */
  private static boolean isToll(Frame frame) {
    return frame.triggers().stream()
            .allMatch(
                t ->
                    Acts.isSecondary(t.act())
                        || t.act().equals("launch")
                        || t.act().equals("explosion")
                        || t.act().equals("destruction")
                        || t.act().equals("bodies"))
        && frame.weapons().stream().allMatch(w -> w.weak() || w.type().equals("aircraft"))
        && frame.parties().stream().noneMatch(p -> p.isArmedGroup());
  }

  private boolean hitsMilitary(Frame frame) {
    for (int t = frame.first(); t < frame.end(); t++) {
      if (hits.any(
          "target",
          t,
          h -> !h.entry().is("weak") && MILITARY.contains(h.entry().text("category")))) {
        return true;
      }
    }
    return false;
  }

  private boolean has(String id, Frame frame) {
    return has(id, frame.first(), frame.end());
  }

  private boolean has(String id, int first, int end) {
    for (int t = first; t < end; t++) {
      for (Hit hit : hits.at("context", t)) {
        if (hit.entry().id().equals(id)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Asked for, warned of, praised: said of an act rather than telling it. */
  private boolean isWished(Frame frame) {
    return has("context.stance", frame.sentence().first(), frame.anchor().first());
  }

  /** "More than 85 attacks", "was attacked 16 times": a number of acts, not one. */
  private boolean isCounted(Frame frame) {
    TriggerMention anchor = frame.anchor();
    boolean before =
        anchor.hit().form() == Entry.Form.NOUN && isMany(anchor.first() - 1, frame.sentence());
    return before
        || has("context.times", anchor.end(), Math.min(frame.end(), anchor.end() + TIMES));
  }

  private boolean isMany(int token, Sentence sentence) {
    return token >= sentence.first()
        && (tokens.kind(token) == Tokens.Kind.NUMBER && tokens.end(token) - tokens.start(token) > 1
            || has("context.many", token, token + 1));
  }

  /** "The victims of the blast", "responsible for the attack": spoken of as known. */
  private boolean isMentioned(Frame frame) {
    int first = frame.anchor().first();
    return has("context.mentioned", Math.max(frame.sentence().first(), first - MENTION), first);
  }

  private boolean isRelative(Frame frame) {
    int first = frame.anchor().first();
    return has("context.relative", Math.max(frame.sentence().first(), first - RELATIVE), first);
  }

  private boolean isAsked(Frame frame) {
    Sentence sentence = frame.sentence();
    return tokens.isMark(sentence.end() - 1, '?')
        || has("context.asks", sentence.first(), sentence.first() + 1);
  }
}

package org.isnad.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Hits;
import org.isnad.mention.party.PartyMention;
import org.isnad.mention.trigger.TriggerMention;
import org.isnad.report.Sentence;
import org.isnad.text.Tokens;

/**
 * Weighs by named features whether a word of an act begins another act than the words before it in
 * its sentence.
 */
final class Parting {
  private static final int OBJECT = 5;
  private static final int GOVERNED = 14;
  private static final int CAUSE_REACH = 20;
  private static final int FAR = 14;
  private static final String WAW = "\u0648";
  private static final Set<String> VAGUE =
      Set.of(
          "attack", "strike", "fire", "launch", "kill", "injure", "destroy", "generic", "exposed");

  private final Scene scene;
  private final Tokens tokens;
  private final Hits hits;
  private final Grouping grouping;
  private final FrameBuilder builder;
  private final Stretches stretches;
  private final PartyRoles roles;
  private final Weights weights;
  private final Notes notes;

  Parting(
      Scene scene,
      Grouping grouping,
      FrameBuilder builder,
      Calendar calendar,
      PartyRoles roles,
      Weights weights,
      Notes notes) {
    this.builder = builder;
    this.roles = roles;
    this.scene = scene;
    this.tokens = scene.document().tokens();
    this.hits = scene.document().hits();
    this.grouping = grouping;
    this.stretches = new Stretches(scene, calendar);
    this.weights = weights;
    this.notes = notes;
  }

  /**
   * True if the word at {@code at} begins another act.
   *
   * @param group the words of the act told before it
   * @param from where the stretch of that act begins
   */
  boolean parts(
      List<TriggerMention> group, int from, List<TriggerMention> all, int at, Sentence sentence) {
    Weighing weighing = weigh(group, from, all, at, sentence);
    boolean parts = weighing.sum() > weights.of("part.threshold");
    notes.add(
        all.get(at),
        () ->
            Reason.weighed(
                "own act",
                parts,
                weighing,
                "of " + Weighing.rounded(weights.of("part.threshold")),
                scene.words(all.get(at))));
    return parts;
  }

  /** What speaks for and against another act. */
  Weighing weigh(
      List<TriggerMention> group, int from, List<TriggerMention> all, int at, Sentence sentence) {
    TriggerMention next = all.get(at);
    TriggerMention last = group.get(group.size() - 1);
    int cut = grouping.start(group, List.of(next), sentence);
    Optional<TriggerMention> cause = cause(all, at);
    int end = end(all, cause.isPresent() ? all.indexOf(cause.get()) : at, sentence);
    Weighing w = new Weighing(weights);
    acts(w, group, next, cause);
    link(w, group, last, next, cut, sentence);
    stretches.weigh(w, from, cut, end);
    List<TriggerMention> own = all.subList(at, cause.map(all::indexOf).orElse(at) + 1);
    doers(w, group, own, sentence, from, cut, end);
    return w;
  }

  /** The act that a word for its dead or hurt goes on to name, if it names a new one. */
  private Optional<TriggerMention> cause(List<TriggerMention> all, int at) {
    if (!Acts.isSecondary(all.get(at).act())) {
      return Optional.empty();
    }
    for (int i = at + 1; i < all.size() && i <= at + 2; i++) {
      TriggerMention cause = all.get(i);
      if (!Acts.isSecondary(cause.act())) {
        boolean near = cause.first() - all.get(at).end() <= CAUSE_REACH;
        boolean joined = cause.hit().prefix().startsWith(WAW);
        boolean told = near && !joined && !cause.definite() && !turned(all.get(at), cause);
        return told ? Optional.of(cause) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** True if another matter begins between a word for the harmed and an act: it tells no cause. */
  private boolean turned(TriggerMention harmed, TriggerMention act) {
    for (int t = harmed.end(); t < act.first(); t++) {
      if (grouping.turns(t) || tokens.isMark(t, ';')) {
        return true;
      }
    }
    return false;
  }

  /** Where the stretch of the next act ends at the latest: where the act after it begins. */
  private int end(List<TriggerMention> all, int at, Sentence sentence) {
    for (int i = at + 1; i < all.size(); i++) {
      boolean own = !Acts.isSecondary(all.get(i).act()) || all.get(i).hit().prefix().equals(WAW);
      if (own && all.get(i).first() - all.get(at).end() > 2) {
        return grouping.start(all.subList(at, i), List.of(all.get(i)), sentence);
      }
    }
    return sentence.end();
  }

  private void acts(
      Weighing w, List<TriggerMention> group, TriggerMention next, Optional<TriggerMention> cause) {
    boolean secondary = Acts.isSecondary(next.act());
    boolean toll = group.stream().allMatch(t -> Acts.isSecondary(t.act()));
    w.add("part.secondary", secondary && cause.isEmpty());
    w.add("part.cause", cause.isPresent() && !toll);
    w.add("part.after-toll", toll);
    TriggerMention named = cause.orElse(next);
    if (Acts.isSecondary(named.act()) || toll) {
      return;
    }
    String family = Grouping.family(group);
    boolean same = group.stream().anyMatch(t -> t.act().equals(named.act()));
    boolean other = !Acts.family(named.act()).equals(family);
    boolean vague =
        VAGUE.contains(named.act()) || group.stream().allMatch(t -> VAGUE.contains(t.act()));
    w.add("part.act-same", same);
    w.add("part.family-other", other);
    w.add("part.act-vague", !same && !other && vague);
    w.add("part.act-other", !same && !other && !vague);
    w.add("part.definite", named.definite());
    w.add("part.another", named.another() || next.another() && !isVagueToll(next));
  }

  /** "And the wounding of some others": other people, and no other act. */
  private boolean isVagueToll(TriggerMention next) {
    return Acts.isSecondary(next.act())
        && scene.harmIn(next.first(), next.first() + 1).stream().anyMatch(h -> h.count().isVague());
  }

  private void link(
      Weighing w,
      List<TriggerMention> group,
      TriggerMention last,
      TriggerMention next,
      int cut,
      Sentence sentence) {
    boolean toll = group.stream().allMatch(t -> Acts.isSecondary(t.act()));
    int gap = next.first() - last.end();
    boolean turn = false;
    boolean semicolon = false;
    boolean comma = false;
    boolean relative = false;
    boolean earlier = false;
    for (int t = last.end(); t < next.first(); t++) {
      turn |= grouping.turns(t);
      semicolon |= tokens.isMark(t, ';');
      comma |= tokens.isMark(t, ',');
      relative |= hits.has("relative", t) && next.first() - t <= 2;
      earlier |= grouping.isEarlier(t);
    }
    boolean met =
        Grouping.family(group).equals("disrupt")
            && Acts.family(next.act()).equals("violence")
            && !turn
            && gap <= GOVERNED;
    boolean waw = next.hit().prefix().startsWith(WAW);
    boolean noun = !next.isVerb() && !last.isVerb() && next.definite() == last.definite();
    w.add("part.waw", waw);
    w.add("part.listed", waw && noun && gap > 1 && next.act().equals(last.act()) && !toll);
    w.add("part.waw-stretch", !waw && cut < next.first() && opensWithWaw(cut));
    w.add("part.turn", turn);
    w.add("part.turn-verb", turn && (next.isVerb() || hasOwnVerb(last, next)));
    w.add("part.after-act", isAfterAct(toll, next));
    w.add("part.comma-verb", comma && !relative && opensWithVerb(last, next));
    w.add("part.reply", replies(last.end(), next.first()));
    w.add("part.retaken", isRetaken(group, next));
    w.add("part.semicolon", semicolon);
    w.add("part.comma", comma);
    w.add("part.relative", relative);
    w.add("part.by", hits.has("tie", next.first() - 1) && !turn && !comma);
    w.add("part.met", met && last.isVerb() && group.size() == 1);
    w.add("part.met-noun", met && !(last.isVerb() && group.size() == 1));
    w.add("part.object", gap <= OBJECT && !turn && !comma && !waw);
    w.add("part.carried", last.act().equals("exposed") && gap <= OBJECT);
    w.add("part.earlier", earlier && !toll && !next.act().equals("generic"));
    w.add("part.earlier-act", earlier && !toll && !Acts.isSecondary(next.act()));
    w.add(
        "part.opens-earlier",
        next.isVerb() && tokens.isMark(next.first() - 1, ',') && grouping.opensEarlier(sentence));
    w.add("part.far", gap > FAR);
    w.add("part.verb", next.isVerb());
  }

  private boolean isAfterAct(boolean toll, TriggerMention next) {
    return !toll && !next.isVerb() && !Acts.isSecondary(next.act()) && comesAfter(next.first());
  }

  /** "After the fall of a shell": an act that came before the one told. */
  private boolean comesAfter(int token) {
    return hits.any(
        "clause", token - 1, h -> h.entry().text("part").equals("after") && h.end() == token);
  }

  /** A comma, and a verb right behind it that is an act or carries one. */
  private boolean opensWithVerb(TriggerMention last, TriggerMention next) {
    for (int t = Math.max(last.end(), next.first() - 2); t < next.first(); t++) {
      if (tokens.isMark(t, ',')) {
        return next.isVerb() && t == next.first() - 1
            || t + 1 < next.first() && (hits.has("light", t + 1) || hits.has("ongoing", t + 1));
      }
    }
    return false;
  }

  /** "While the fighting goes on": a verb of its own right before the noun of the act. */
  private boolean hasOwnVerb(TriggerMention last, TriggerMention next) {
    for (int t = Math.max(last.end(), next.first() - 3); t < next.first(); t++) {
      if (hits.has("light", t) || hits.has("ongoing", t)) {
        return true;
      }
    }
    return false;
  }

  /** "The army replied": what follows is what the other side did. */
  private boolean replies(int from, int to) {
    for (int t = Math.max(from, to - REPLY_REACH); t < to; t++) {
      if (hits.has("reply", t)) {
        return true;
      }
    }
    return false;
  }

  private static final int REPLY_REACH = 7;

  /** Ground taken by the one and by the other side, in either order. */
  private static boolean isRetaken(List<TriggerMention> group, TriggerMention next) {
    return next.act().equals("takeover") && group.stream().anyMatch(t -> t.act().equals("regain"))
        || next.act().equals("regain") && group.stream().anyMatch(t -> t.act().equals("takeover"));
  }

  private boolean opensWithWaw(int cut) {
    int token = tokens.kind(cut) == Tokens.Kind.MARK ? cut + 1 : cut;
    return token < tokens.size() && tokens.form(token).startsWith(WAW);
  }

  /** Who did the one and who the other. */
  private void doers(
      Weighing w,
      List<TriggerMention> group,
      List<TriggerMention> own,
      Sentence sentence,
      int from,
      int cut,
      int end) {
    if (scene.partiesIn(from, cut).isEmpty() || scene.partiesIn(cut, end).isEmpty()) {
      return;
    }
    int index = scene.document().indexAt(sentence.first());
    Optional<PartyMention> first = roles.doer(builder.frame(index, sentence, group, from, cut));
    Optional<PartyMention> second = roles.doer(builder.frame(index, sentence, own, cut, end));
    boolean both = first.isPresent() && second.isPresent();
    boolean same = both && first.get().entry().equals(second.get().entry());
    w.add("part.doer-other", both && !same);
    w.add("part.doer-same", both && same);
  }
}

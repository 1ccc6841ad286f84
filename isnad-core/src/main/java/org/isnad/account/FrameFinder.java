package org.isnad.account;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.mention.trigger.TriggerMention;
import org.isnad.report.Document;
import org.isnad.report.Sentence;

/**
 * Groups the words of acts in each sentence into frames, and gives each frame the mentions around
 * it.
 */
final class FrameFinder {
  private static final int REPORT_CONTEXT = 4;
  private static final int TOKENS_A_WORD = 60;

  private final Scene scene;
  private final Document document;
  private final Hits hits;
  private final Grouping grouping;
  private final Parting parting;
  private final FrameBuilder builder;

  FrameFinder(Scene scene, Calendar calendar, PartyRoles roles, Weights weights, Notes notes) {
    this.scene = scene;
    this.document = scene.document();
    this.hits = document.hits();
    this.grouping = new Grouping(scene);
    this.builder = new FrameBuilder(scene, grouping);
    this.parting = new Parting(scene, grouping, builder, calendar, roles, weights, notes);
  }

  /** All frames of the document, in the order of the text. */
  List<Frame> find() {
    List<Frame> frames = new ArrayList<>();
    if (isOtherNews()) {
      return frames;
    }
    List<Sentence> sentences = document.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      if (sentence.isNews() && !hasContext(sentence, "none") && !isHabitual(sentence)) {
        frames.addAll(frames(i, sentence));
      }
    }
    return frames;
  }

  /** A report of sport, film or markets gives no account, whatever its figures of speech. */
  private boolean isOtherNews() {
    long other =
        hits.of("context").stream().filter(h -> h.entry().text("scope").equals("report")).count();
    return other >= Math.max(REPORT_CONTEXT, document.tokens().size() / TOKENS_A_WORD)
        && !leadsWithHarm();
  }

  /** A report whose headline or first sentence counts people killed or hurt is news of that. */
  private boolean leadsWithHarm() {
    int seen = 0;
    List<Sentence> sentences = document.sentences();
    for (int i = 0; i < sentences.size() && seen < LEAD; i++) {
      if (sentences.get(i).isNews()) {
        seen++;
        if (scene.harm().get(i).stream().anyMatch(h -> !h.count().isVague() && !h.among())
            && !scene.triggers().get(i).isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  private static final int LEAD = 2;

  private boolean hasContext(Sentence sentence, String effect) {
    for (Hit hit : hits.within("context", sentence.first(), sentence.end())) {
      if (hit.entry().text("scope").equals("sentence")
          && hit.entry().text("effect").equals(effect)) {
        return true;
      }
    }
    return false;
  }

  /** "From time to time", "regularly": no incident, unless the sentence names a day. */
  private boolean isHabitual(Sentence sentence) {
    boolean habitual = false;
    for (Hit hit : hits.within("context", sentence.first(), sentence.end())) {
      habitual |= hit.entry().id().equals("context.general");
    }
    return habitual
        && scene.timesIn(sentence.first(), sentence.end()).stream().noneMatch(FrameBuilder::isDay);
  }

  private List<Frame> frames(int index, Sentence sentence) {
    List<List<TriggerMention>> groups = new ArrayList<>();
    List<TriggerMention> group = new ArrayList<>();
    List<TriggerMention> triggers =
        scene.triggers().get(index).stream()
            .filter(t -> !t.supposed() || t.act().equals("foil"))
            .toList();
    int from = sentence.first();
    for (int i = 0; i < triggers.size(); i++) {
      TriggerMention trigger = triggers.get(i);
      if (!group.isEmpty() && parting.parts(group, from, triggers, i, sentence)) {
        groups.add(group);
        from = grouping.start(group, List.of(trigger), sentence);
        group = new ArrayList<>();
      }
      group.add(trigger);
    }
    if (!group.isEmpty()) {
      groups.add(group);
    }
    List<Frame> frames = new ArrayList<>();
    int first = sentence.first();
    for (int g = 0; g < groups.size(); g++) {
      int end =
          g + 1 < groups.size()
              ? grouping.start(groups.get(g), groups.get(g + 1), sentence)
              : sentence.end();
      frames.addAll(builder.spread(builder.frame(index, sentence, groups.get(g), first, end)));
      first = end;
    }
    return frames;
  }
}

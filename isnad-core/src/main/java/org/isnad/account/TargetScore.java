package org.isnad.account;

import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.mention.harm.HarmMention;
import org.isnad.mention.harm.Outcome;
import org.isnad.mention.party.PartyMention;
import org.isnad.mention.source.SourceMention;
import org.isnad.report.Document;
import org.isnad.text.Tokens;

/** How likely a thing or a party is what an act was aimed at, from what stands around it. */
final class TargetScore {
  /** From here on all words are equally far. */
  private static final int FAR = 17;

  /** What stands before the act counts as so many words further away. */
  private static final int BEFORE = 4;

  private final Scene scene;
  private final Document document;
  private final Hits hits;
  private final Weights weights;

  TargetScore(Scene scene, Weights weights) {
    this.scene = scene;
    this.document = scene.document();
    this.hits = document.hits();
    this.weights = weights;
  }

  /** Only this one feature. */
  Weighing of(String feature) {
    return new Weighing(weights).add(feature, true);
  }

  /** The features of a word for a thing or for people of a calling. */
  Weighing thing(Hit hit, Frame frame) {
    int first = hit.first();
    boolean marked = marked(first);
    boolean struck = !marked && struck(first);
    boolean person = hit.entry().is("person");
    boolean after = first >= frame.anchor().end();
    int distance =
        after ? first - frame.anchor().end() : frame.anchor().first() - hit.end() + BEFORE;
    return distance(Math.max(0, distance))
        .add("target.person", person)
        .add("target.thing", !person)
        .add("target.weak", hit.entry().is("weak"))
        .add("target.marked", marked)
        .add("target.struck", struck)
        .add("target.before", !after)
        .add("target.near", hits.has("beside", first - 1) || hits.has("beside", first - 2))
        .add("target.in", hits.has("within", first - 1) || hit.prefix().endsWith(BEH))
        .add("target.to", hit.prefix().endsWith(LAM))
        .add("target.speaker", speaks(first))
        .add(
            "target.beside-people", ON_PEOPLE.contains(frame.anchor().act()) && !person && !marked);
  }

  /** The features of a force or a group. */
  Weighing party(PartyMention party, Frame frame) {
    int distance = Math.abs(party.first() - frame.anchor().end());
    return distance(distance)
        .add("target.party", true)
        .add("target.party-marked", marked(party.first()))
        .add("target.party-before", party.end() <= frame.anchor().first())
        .add("target.state", party.side().equals("state"));
  }

  private boolean speaks(int token) {
    for (SourceMention source : scene.sourcesIn(token - SPEAKER_REACH, token + 1)) {
      if (source.saying() && source.first() <= token && token < source.end()) {
        return true;
      }
    }
    return false;
  }

  private static final int SPEAKER_REACH = 16;
  private static final String BEH = "\u0628";
  private static final String LAM = "\u0644";

  /** True for people who were taken rather than killed or hurt. */
  static boolean isTaken(HarmMention harm) {
    return harm.outcome() == Outcome.ABDUCTED || harm.outcome() == Outcome.ARRESTED;
  }

  private Weighing distance(int words) {
    return new Weighing(weights)
        .add("target.per-word", words < FAR ? words : 0)
        .add("target.far", words >= FAR);
  }

  private static final Set<String> NEUTRAL = Set.of("none", "armed_group");
  private static final int STRUCK_REACH = 10;
  private static final Set<String> ON_PEOPLE =
      Set.of("kill", "assassination", "abduction", "execution", "bodies", "stabbing");

  /**
   * True for the first thing after a verb of striking, whatever tells of the blow between: "a raid
   * struck at dawn the post".
   */
  private boolean struck(int token) {
    for (int t = token - 1; t >= Math.max(0, token - STRUCK_REACH); t--) {
      if (hits.has("object", t)) {
        return true;
      }
      boolean thing = hits.any("target", t, h -> !NEUTRAL.contains(h.entry().text("category")));
      if (thing
          || hits.has("locative", t)
          || document.tokens().isMark(t, '.')
          || document.tokens().kind(t) == Tokens.Kind.BREAK) {
        return false;
      }
    }
    return false;
  }

  /** True if a word such as "against" or "targeted" stands right before. */
  private boolean marked(int token) {
    for (int t = Math.max(0, token - 2); t < token; t++) {
      for (String kind : List.of("patient", "object")) {
        if (hits.any(kind, t, h -> h.end() == token)) {
          return true;
        }
      }
    }
    return false;
  }
}

package org.isnad.account;

import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.mention.party.PartyMention;
import org.isnad.report.Document;
import org.isnad.text.Tokens;

/** How likely a thing or a party is what an act was aimed at, from what stands around it. */
final class TargetScore {
  /** From here on all words are equally far. */
  private static final int FAR = 17;

  /** What stands before the act counts as so many words further away. */
  private static final int BEFORE = 4;

  private final Document document;
  private final Hits hits;
  private final Weights weights;

  TargetScore(Document document, Weights weights) {
    this.document = document;
    this.hits = document.hits();
    this.weights = weights;
  }

  /** Only this one feature. */
  Weighing of(String feature) {
    return new Weighing(weights).add(feature, true);
  }

  Weighing thing(Hit hit, String category, Frame frame) {
    boolean marked = marked(hit.first());
    boolean struck = !marked && struck(hit.first());
    boolean person = hit.entry().is("person");
    boolean weak = hit.entry().is("weak") && !person;
    int distance =
        hit.first() >= frame.anchor().end()
            ? hit.first() - frame.anchor().end()
            : frame.anchor().first() - hit.end() + BEFORE;
    boolean convoy = category.equals("convoy");
    boolean loose = LOOSE.contains(category);
    boolean base = category.equals("base");
    boolean other = !convoy && !loose && !base;
    return distance(Math.max(0, distance))
        .add("target.marked", marked)
        .add("target.struck", struck)
        .add("target.unmarked", !marked && !struck && !weak)
        .add("target.beside-people", ON_PEOPLE.contains(frame.anchor().act()) && !person && !marked)
        .add("target.convoy", convoy && !(weak && !marked))
        .add("target.convoy-weak", convoy && weak && !marked)
        .add("target.loose", loose)
        .add("target.base", base)
        .add("target.person", other && person)
        .add("target.thing", other && !person);
  }

  Weighing party(PartyMention party, Frame frame) {
    int distance = Math.abs(party.first() - frame.anchor().end());
    return distance(distance)
        .add("target.party", true)
        .add("target.party-marked", marked(party.first()))
        .add("target.hunted", party.isArmedGroup() && HUNTS.contains(frame.anchor().act()))
        .add("target.state", party.side().equals("state"));
  }

  private Weighing distance(int words) {
    return new Weighing(weights)
        .add("target.per-word", words < FAR ? words : 0)
        .add("target.far", words >= FAR);
  }

  private static final Set<String> LOOSE = Set.of("infrastructure", "other", "government");
  private static final Set<String> NEUTRAL = Set.of("none", "armed_group");
  private static final Set<String> HUNTS = Set.of("airstrike", "strike");
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
      boolean thing =
          hits.at("target", t).stream()
              .anyMatch(h -> !NEUTRAL.contains(h.entry().text("category")));
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
        if (hits.at(kind, t).stream().anyMatch(h -> h.end() == token)) {
          return true;
        }
      }
    }
    return false;
  }
}

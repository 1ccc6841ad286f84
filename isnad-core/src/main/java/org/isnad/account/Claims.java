package org.isnad.account;

import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.mention.party.PartyMention;
import org.isnad.report.Document;
import org.isnad.report.Evidence;
import org.isnad.report.Sentence;

/** Claims of responsibility, and the statement that nobody has claimed. */
final class Claims {
  private static final int REACH = 8;

  private final Scene scene;
  private final Hits hits;
  private final Document document;

  Claims(Scene scene) {
    this.scene = scene;
    this.document = scene.document();
    this.hits = document.hits();
  }

  /** A claim as a sentence tells it. */
  record Told(int sentence, Claim claim) {}

  /** All claims of the document. */
  List<Told> find() {
    List<Told> told = new java.util.ArrayList<>();
    List<Sentence> sentences = document.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).isNews() && !isGeneral(sentences.get(i))) {
        int index = i;
        claim(sentences.get(i)).ifPresent(c -> told.add(new Told(index, c)));
      }
    }
    return told;
  }

  /** True for what a group is said to claim year in, year out, which is no claim of one attack. */
  private boolean isGeneral(Sentence sentence) {
    for (int t = sentence.first(); t < sentence.end(); t++) {
      if (hits.at("context", t).stream().anyMatch(h -> h.entry().id().equals("context.general"))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Claim> claim(Sentence sentence) {
    for (int t = sentence.first(); t < sentence.end(); t++) {
      for (Hit hit : hits.at("saying", t)) {
        String role = hit.entry().text("role");
        if (role.equals("noclaim")) {
          return Optional.of(new Claim(Optional.empty(), Optional.empty(), "", List.of(document.evidence(hit.first(), hit.end()))));
        }
        if (role.equals("claim")) {
          return group(hit, sentence);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Claim> group(Hit hit, Sentence sentence) {
    PartyMention best = null;
    for (PartyMention party : scene.partiesIn(Math.max(sentence.first(), hit.first() - REACH), Math.min(sentence.end(), hit.end() + REACH))) {
      boolean armed = party.isArmedGroup();
      boolean after = party.first() >= hit.first();
      if (armed && (best == null || after && best.first() < hit.first())) {
        best = party;
      }
    }
    if (best == null) {
      return Optional.empty();
    }
    Evidence words = document.evidence(best.first(), best.end());
    Evidence verb = document.evidence(hit.first(), hit.end());
    return Optional.of(new Claim(best.entry().attribute("label"), Optional.of(words.quote()), best.entry().slug(), List.of(words, verb)));
  }
}

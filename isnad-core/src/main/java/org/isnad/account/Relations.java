package org.isnad.account;

import java.util.List;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.mention.party.PartyMention;
import org.isnad.mention.trigger.TriggerMention;
import org.isnad.report.Document;
import org.isnad.text.Tokens;

/** How a party stands to a word of an act in the sentence: before or after it, glued to it, parted from it. */
final class Relations {
  private final Document document;
  private final Hits hits;

  Relations(Document document) {
    this.document = document;
    this.hits = document.hits();
  }

  /** How a party stands to one word of an act: its subject, its owner, or its object. */
  double of(PartyMention party, TriggerMention trigger, Frame frame) {
    int gap = party.first() - trigger.end();
    String act = trigger.act();
    boolean object = OBJECT_ACTS.contains(act);
    if (party.capital() && !trigger.isVerb()) {
      return 0;
    }
    if (trigger.isVerb()) {
      if (trigger.hit().entry().is("object")) {
        return gap >= 0 && gap <= 2 ? -1.5 : 0;
      }
      if (gap >= 0 && gap <= SUBJECT_REACH && isFirstAfter(party, trigger, frame)) {
        boolean passive = act.equals("kill") || act.equals("injure") || act.equals("assassination");
        return passive ? hasObject(party, frame) ? 1.6 : -1.5 : gap <= 1 ? 2 : 1.4;
      }
      int before = trigger.first() - party.end();
      boolean subject = before >= 0 && before <= 1 && !act.equals("injure") && !document.tokens().isMark(party.end(), ',');
      boolean opens = frame.isTitle() || party.first() - frame.sentence().first() <= 1 || hits.has("that", party.first() - 1);
      if (!subject || party.capital() && !opens) {
        return 0;
      }
      return trigger.isPresent() || frame.isTitle() ? 1.8 : opens ? 1.4 : 0.9;
    }
    if (gap < 0 || gap > 2 || crosses(trigger.end(), party.first())) {
      return 0;
    }
    if (object || trigger.hit().entry().is("object")) {
      return party.adjective() ? 0 : -1.5;
    }
    boolean owner = party.adjective() || gap == 0 || party.hit().prefix().endsWith(LAM) || prefix(party).endsWith(LAM);
    return owner ? 1.8 : 0;
  }

  private static final String LAM = "\u0644";
  private static final int SUBJECT_REACH = 7;
  private static final List<String> OBJECT_ACTS = List.of("kill", "injure", "assassination", "abduction", "arrest", "execution", "bodies", "foil", "intercept", "seize");

  private String prefix(PartyMention party) {
    return hits.first("force", party.first()).map(Hit::prefix).orElse("");
  }

  private boolean crosses(int from, int to) {
    for (int t = from; t < to; t++) {
      if (document.tokens().kind(t) == Tokens.Kind.MARK || hits.has("locative", t)) {
        return true;
      }
    }
    return false;
  }

  /** True if nothing that could be the verb's subject or object stands between it and the party. */
  private boolean isFirstAfter(PartyMention party, TriggerMention trigger, Frame frame) {
    for (int t = trigger.end(); t < party.first(); t++) {
      boolean other = hits.has("patient", t) || hits.has("person", t) && !hits.has("force", t)
          || hits.at("target", t).stream().anyMatch(h -> !h.entry().is("person") && !h.entry().text("category").equals("none")) && !hits.has("force", t)
          || hits.has("saying", t) || hits.has("trigger", t) || hits.at("weapon", t).stream().anyMatch(h -> !h.entry().is("weak")) && !hits.has("force", t);
      boolean inside = t >= party.first();
      if (other && !inside) {
        return false;
      }
    }
    return frame.parties().stream().noneMatch(p -> p.first() >= trigger.end() && p.first() < party.first());
  }

  private static boolean hasObject(PartyMention party, Frame frame) {
    return frame.harm().stream().anyMatch(h -> !h.among() && h.end() > party.end() && h.end() - party.end() <= 8 && h.person().isPresent() && h.person().get().first() >= party.end());
  }
}

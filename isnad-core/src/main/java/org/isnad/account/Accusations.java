package org.isnad.account;

import java.util.List;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.mention.party.PartyMention;
import org.isnad.report.Document;
import org.isnad.text.Tokens;

/** Who is accused of an act, who accuses, and whom an act is ascribed to. */
final class Accusations {
  private static final int REACH = 9;
  private static final int BLAME = 6;
  private static final String WITH = "\u0628";

  private final Scene scene;
  private final Document document;
  private final Hits hits;

  Accusations(Scene scene) {
    this.scene = scene;
    this.document = scene.document();
    this.hits = document.hits();
  }

  /** The name of the feature that holds for a party, or of none. */
  String of(PartyMention party, int from) {
    if (ascribed(party)) {
      return "doer.ascribed";
    }
    for (int t = party.first() - 1; t >= Math.max(from, party.first() - REACH); t--) {
      if (document.tokens().kind(t) == Tokens.Kind.BREAK || document.tokens().isMark(t, '.')) {
        return Relations.NONE;
      }
      for (Hit hit : hits.at("saying", t)) {
        boolean other =
            hits.has("place", t)
                || hits.has("ascribe", t)
                || hit.entry().is("weak") && !blames(hit.end());
        if (hit.entry().text("role").equals("accuse") && hit.end() <= party.first() && !other) {
          return of(party, hit);
        }
      }
    }
    return Relations.NONE;
  }

  /** True if "responsibility" follows a verb that can also mean "carry". */
  private boolean blames(int token) {
    for (int t = token; t < token + BLAME; t++) {
      if (hits.any("claiming", t, h -> h.entry().slug().equals("blame"))) {
        return true;
      }
    }
    return false;
  }

  private String of(PartyMention party, Hit accusation) {
    int from = accusation.end();
    int to = party.first();
    List<PartyMention> named = scene.partiesIn(from, to);
    List<PartyMention> between = named.stream().filter(p -> !isJoined(p)).toList();
    if (!named.isEmpty() && (isJoined(party) || party.adjective())) {
      return Relations.NONE;
    }
    boolean accuserBefore =
        scene.partiesIn(Math.max(0, accusation.first() - BLAME), accusation.first()).stream()
            .anyMatch(p -> standsBefore(p, accusation.first()));
    if (!between.isEmpty()) {
      boolean second =
          between.size() == 1 && !accuserBefore && party.first() - between.get(0).end() <= 3;
      return second ? "doer.accused" : Relations.NONE;
    }
    boolean ofAct =
        party.end() < document.tokens().size()
            && document.tokens().form(party.end()).startsWith(WITH);
    boolean another =
        !ofAct
            && scene.partiesIn(party.end(), party.end() + 4).stream()
                .anyMatch(p -> p.first() >= party.end());
    boolean accuser =
        !accuserBefore
            && (another || !ofAct && !party.isArmedGroup() && party.first() == accusation.end());
    if (accuser) {
      return "doer.accuses";
    }
    int near = party.capital() || party.adjective() ? 1 : 5;
    boolean close =
        party.first() - accusation.end() <= near && !hits.has("locative", party.first() - 1);
    return close ? "doer.accused" : Relations.NONE;
  }

  private boolean standsBefore(PartyMention party, int token) {
    return party.end() == token
        || party.end() == token - 1 && document.tokens().kind(party.end()) == Tokens.Kind.WORD;
  }

  private boolean isJoined(PartyMention party) {
    return Constructions.isJoined(party, hits);
  }

  /** "Which the government ascribed to the organisation". */
  private boolean ascribed(PartyMention party) {
    boolean to = hits.any("ascribe", party.first() - 1, h -> h.entry().slug().equals("to"));
    for (int t = party.first() - 2; to && t >= Math.max(0, party.first() - REACH); t--) {
      if (document.tokens().isMark(t, '.') || document.tokens().kind(t) == Tokens.Kind.BREAK) {
        return false;
      }
      if (hits.any("ascribe", t, h -> h.entry().slug().equals("verb"))) {
        return true;
      }
    }
    return false;
  }
}

package org.isnad.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.mention.party.PartyMention;
import org.isnad.report.Document;
import org.isnad.report.Evidence;
import org.isnad.report.Sentence;
import org.isnad.text.Tokens;

/** Claims of responsibility, and the statement that nobody has claimed. */
final class Claims {
  private static final int BEFORE = 14;
  private static final int AFTER = 8;
  private static final int NAME_WORDS = 4;

  private final Scene scene;
  private final Hits hits;
  private final Document document;
  private final Tokens tokens;

  Claims(Scene scene) {
    this.scene = scene;
    this.document = scene.document();
    this.hits = document.hits();
    this.tokens = document.tokens();
  }

  /**
   * What a claim is laid to: what its words point back to, what they name, several incidents, all
   * told so far.
   */
  enum Laid {
    BACK,
    NAMED,
    SEVERAL,
    THESE
  }

  /**
   * A claim as a sentence tells it.
   *
   * @param sentence number of the sentence
   * @param token its first token
   * @param end one past its last
   */
  record Told(int sentence, int token, int end, Laid laid, Claim claim) {}

  /** All claims of the document, in order. */
  List<Told> find() {
    List<Told> told = new ArrayList<>();
    List<Sentence> sentences = document.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).isNews() && !isHabit(sentences.get(i))) {
        inSentence(i, sentences.get(i), told);
      }
    }
    return told;
  }

  private void inSentence(int index, Sentence sentence, List<Told> told) {
    int done = sentence.first();
    for (int t = sentence.first(); t < sentence.end(); t++) {
      for (Hit hit : words(t)) {
        if (hit.first() < done || isGeneral(hit)) {
          continue;
        }
        boolean nobody = hit.entry().text("role").equals("noclaim");
        Optional<Claim> claim =
            nobody
                ? Optional.of(nobody(hit))
                : refused(hit, sentence) ? Optional.empty() : claim(hit, sentence);
        if (claim.isPresent()) {
          told.add(new Told(index, hit.first(), hit.end(), laid(hit), claim.get()));
          done = hit.end();
        }
      }
    }
  }

  private List<Hit> words(int token) {
    List<Hit> found = new ArrayList<>();
    for (Hit hit : hits.at("saying", token)) {
      String role = hit.entry().text("role");
      if (role.equals("claim") || role.equals("noclaim")) {
        found.add(hit);
      }
    }
    found.addAll(hits.at("claimnoun", token));
    return found;
  }

  private Claim nobody(Hit hit) {
    return new Claim(
        Optional.empty(),
        Optional.empty(),
        "",
        "",
        List.of(document.evidence(hit.first(), hit.end())));
  }

  /** True for what a group is said to claim year in, year out, which is no claim of one attack. */
  private boolean isHabit(Sentence sentence) {
    for (Hit hit : hits.within("context", sentence.first(), sentence.end())) {
      if (hit.entry().id().equals("context.general")) {
        return true;
      }
    }
    return false;
  }

  /** "Claimed several attacks" is about no incident in particular. */
  private boolean isGeneral(Hit hit) {
    for (int t = hit.end(); t < Math.min(tokens.size(), hit.end() + 2); t++) {
      if (hits.any("claimobject", t, h -> h.entry().is("general"))) {
        return true;
      }
    }
    return false;
  }

  private Laid laid(Hit hit) {
    for (int t = hit.end() - 1; t < Math.min(tokens.size(), hit.end() + AFTER); t++) {
      boolean near = t < hit.end() + 2;
      for (Hit several : hits.at("claimobject", t)) {
        if (several.entry().is("several") && (near || several.entry().is("far"))) {
          return several.entry().is("these") ? Laid.THESE : Laid.SEVERAL;
        }
      }
    }
    return hits.at("claimback", hit.first()).isEmpty() ? Laid.NAMED : Laid.BACK;
  }

  /** True if it is denied or laid to somebody, or if a bare "responsibility" is not announced. */
  private boolean refused(Hit hit, Sentence sentence) {
    boolean announced = !hit.kind().equals("claimnoun");
    if (hits.has("negation", hit.first() - 1)
        || isNoun(hit) && hits.has("negation", hit.first() - 2)) {
      return true;
    }
    for (int t = hit.first() - 1; t >= Math.max(sentence.first(), hit.first() - BEFORE); t--) {
      for (Hit before : hits.at("saying", t)) {
        String role = before.entry().text("role");
        boolean noun = isNoun(hit);
        if (noun && (role.equals("denial") || role.equals("accuse"))) {
          return true;
        }
        if (noun
            && (before.entry().id().equals("saying.announce")
                || role.equals("claim")
                || role.equals("hedge"))) {
          return false;
        }
      }
    }
    return !announced;
  }

  private boolean isNoun(Hit hit) {
    return hit.kind().equals("claimnoun") || hits.has("claimnoun", hit.first());
  }

  private Optional<Claim> claim(Hit hit, Sentence sentence) {
    Evidence verb = document.evidence(hit.first(), hit.end());
    String by = relay(sentence);
    Optional<PartyMention> party = group(hit, sentence);
    if (party.isPresent()) {
      Evidence words = document.evidence(party.get().first(), party.get().end());
      String slug = party.get().entry().slug();
      return Optional.of(
          new Claim(
              party.get().entry().attribute("label"),
              Optional.of(words.quote()),
              slug,
              by,
              List.of(words, verb)));
    }
    return selfNamed(hit, sentence)
        .map(
            e ->
                new Claim(
                    Optional.of(e.quote()), Optional.of(e.quote()), "", by, List.of(e, verb)));
  }

  private Optional<PartyMention> group(Hit hit, Sentence sentence) {
    Optional<PartyMention> before = Optional.empty();
    for (PartyMention party :
        scene.partiesIn(Math.max(sentence.first(), hit.first() - BEFORE), hit.end())) {
      before = party.isArmedGroup() ? Optional.of(party) : before;
    }
    Optional<PartyMention> after =
        scene.partiesIn(hit.end(), Math.min(sentence.end(), hit.end() + AFTER)).stream()
            .filter(PartyMention::isArmedGroup)
            .findFirst();
    boolean subject =
        before.filter(p -> p.end() >= hit.first() && hit.prefix().isEmpty()).isPresent();
    return isNoun(hit) || subject ? before.or(() -> after) : after.isPresent() ? after : before;
  }

  /** A group that calls itself by a name the lexicon does not know. */
  private Optional<Evidence> selfNamed(Hit hit, Sentence sentence) {
    for (int t = Math.max(sentence.first(), hit.first() - BEFORE);
        t < Math.min(sentence.end(), hit.end() + BEFORE);
        t++) {
      Optional<Hit> named = hits.first("selfnamed", t);
      if (named.isPresent()) {
        int first = named.get().end();
        int end = first;
        while (end < sentence.end()
            && end - first < NAME_WORDS
            && tokens.kind(end) == Tokens.Kind.WORD
            && !hits.has("saying", end)
            && !hits.has("stop", end)) {
          end++;
        }
        return end > first ? Optional.of(document.evidence(first, end)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The channel of the group that a sentence names. */
  private String relay(Sentence sentence) {
    for (int t = sentence.first(); t < sentence.end(); t++) {
      for (Hit source : hits.at("source", t)) {
        if (source.entry().is("relay")) {
          return source.entry().attribute("label").orElse("");
        }
      }
    }
    return "";
  }
}

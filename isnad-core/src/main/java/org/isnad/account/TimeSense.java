package org.isnad.account;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.mention.time.TimeMention;
import org.isnad.mention.trigger.TriggerMention;
import org.isnad.report.Document;
import org.isnad.report.Sentence;
import org.isnad.text.Span;
import org.isnad.text.Tokens;

/**
 * What the words around a time say it dates: an act, a speech, a clause inside the sentence, or the
 * report itself.
 */
final class TimeSense {
  private static final int SPEAKER_REACH = 9;
  private static final int THAT_REACH = 14;
  private static final int LINKS = 2;
  private static final int SINCE_REACH = 3;
  private static final int DATELINE = 9;
  private static final int OFFSET_REACH = 12;

  private final Scene scene;
  private final Document document;
  private final Hits hits;
  private final Tokens tokens;
  private final int firstNews;

  TimeSense(Scene scene) {
    this.scene = scene;
    this.document = scene.document();
    this.hits = document.hits();
    this.tokens = document.tokens();
    this.firstNews = firstNews(document);
  }

  private static int firstNews(Document document) {
    for (int i = 0; i < document.sentences().size(); i++) {
      if (document.sentences().get(i).role() == Sentence.Role.BODY) {
        return i;
      }
    }
    return 0;
  }

  /** The number of the first sentence of the news. */
  int firstNews() {
    return firstNews;
  }

  /** True if the time dates what was said: "said on Tuesday that", "in a statement on Tuesday". */
  boolean datesSpeaker(TimeMention time) {
    int first = sentenceFirst(time);
    return saysBefore(time.first(), Math.max(first, time.first() - SPEAKER_REACH), true)
        || opensSpeech(time.end())
            && saysBefore(time.first(), Math.max(first, time.first() - THAT_REACH), false);
  }

  private boolean saysBefore(int token, int from, boolean near) {
    for (int t = token - 1; t >= from; t--) {
      if (hits.has("trigger", t)
          || hits.has("that", t)
          || near && hits.has("locative", t) && t < token - 1) {
        return false;
      }
      if (hits.any("saying", t, h -> h.entry().text("role").equals("saying"))) {
        return true;
      }
    }
    return false;
  }

  /** True if "that" follows, with no act before it. */
  private boolean opensSpeech(int token) {
    for (int t = token; t < Math.min(tokens.size(), token + LINKS + 1); t++) {
      if (hits.has("trigger", t) || tokens.kind(t) == Tokens.Kind.BREAK) {
        return false;
      }
      if (hits.has("that", t)) {
        return true;
      }
    }
    return false;
  }

  private int sentenceFirst(TimeMention time) {
    return document.sentenceAt(time.first()).map(Sentence::first).orElse(0);
  }

  /** True for "since Saturday night": what is told has gone on from then. */
  boolean isSince(TimeMention time) {
    for (int t = time.first(); t >= Math.max(0, time.first() - LINKS); t--) {
      if (part(t).equals("since")) {
        return t == time.first() || time.first() - t <= LINKS;
      }
    }
    return false;
  }

  /** True for "for five days now", whose own words are since. */
  boolean opensWithSince(TimeMention time) {
    return part(time.first()).equals("since");
  }

  /** True for what is told only as what came before something else, and not hours before it. */
  boolean isLongEarlier(Frame frame) {
    boolean shortly = false;
    for (Hit hit : hits.within("context", frame.sentence().first(), frame.anchor().first())) {
      boolean before = hit.entry().text("scope").equals("earlier");
      shortly = before ? hit.entry().is("shortly") : shortly;
    }
    return frame.earlier() && !shortly;
  }

  /** True if the words after "two days after" are those of an act, with nothing else between. */
  boolean leadsTo(TimeMention time, int act) {
    if (act - time.end() > OFFSET_REACH) {
      return false;
    }
    for (int t = time.end(); t < act; t++) {
      if (tokens.isMark(t, ',') || tokens.isMark(t, ';') || hits.has("that", t)) {
        return false;
      }
    }
    return true;
  }

  /**
   * What part of the sentence a time stands in that the act does not, or nothing: {@code since},
   * {@code after}, {@code relative} for a clause between them that holds the time ({@code after}
   * for each that tells an act of its own); {@code main} for a clause that holds the act, {@code
   * offset} for one that opens with a distance of time.
   */
  String clause(TimeMention time, Frame frame) {
    int act = frame.anchor().end();
    if (time.first() >= act) {
      boolean tells = false;
      for (int t = time.first() - 1; t >= act; t--) {
        if (tokens.isMark(t, ',') || isAct(t, frame)) {
          return opensSince(t) ? "since" : "";
        }
        tells |= hits.has("trigger", t);
        if (opens(t, time) && !describes(t, frame)) {
          return tells ? "after" : part(t);
        }
      }
      return "";
    }
    int next = frame.triggers().get(0).first();
    if (scene.timesIn(time.end(), next).stream().anyMatch(t -> t.value().datesOther())) {
      return "offset";
    }
    for (int t = time.end(); t < next; t++) {
      if (!part(t).isEmpty() && !part(t).equals("relative") && !isTime(t)) {
        return "main";
      }
    }
    return "";
  }

  /**
   * "Since the fighting began three months ago": the word of an act stands in the clause itself.
   */
  private boolean opensSince(int token) {
    for (int t = token - 2; t >= Math.max(0, token - SINCE_REACH); t--) {
      if (part(t).equals("since")) {
        return true;
      }
    }
    return false;
  }

  /** "The strike that it carried out on 6 October": the time of a clause that tells of the act. */
  boolean describes(TimeMention time, Frame frame) {
    int act = frame.anchor().end();
    for (int t = act; t < Math.min(time.first(), act + LINKS + 1); t++) {
      if (describes(t, frame)) {
        return noneBetween(t, time.first());
      }
    }
    return false;
  }

  private boolean noneBetween(int from, int to) {
    for (int t = from + 1; t < to; t++) {
      if (tokens.kind(t) == Tokens.Kind.MARK || !part(t).isEmpty()) {
        return false;
      }
    }
    return to - from <= OFFSET_REACH;
  }

  /** "The attack, which was on Saturday": the clause tells of the act itself. */
  private boolean describes(int token, Frame frame) {
    return part(token).equals("relative")
        && !frame.anchor().isVerb()
        && token - frame.anchor().end() <= LINKS;
  }

  private boolean isAct(int token, Frame frame) {
    for (TriggerMention trigger : frame.triggers()) {
      if (token >= trigger.first() && token < trigger.end()) {
        return true;
      }
    }
    return false;
  }

  /** True if a clause opens here and does not only hold the time, as "after noon" does. */
  private boolean opens(int token, TimeMention time) {
    return !part(token).isEmpty() && !isTime(token) && time.first() - token > LINKS;
  }

  private boolean isTime(int token) {
    return scene.timesIn(Math.max(0, token - LINKS), token + 1).stream()
        .anyMatch(t -> t.end() > token);
  }

  private String part(int token) {
    for (Hit hit : hits.at("clause", token)) {
      return hit.entry().text("part");
    }
    return "";
  }

  /** True if a time's words are, in part, those of a stretch of the text. */
  boolean overlaps(TimeMention time, Span span) {
    Span words = tokens.span(time.first(), time.end());
    return words.start() < span.end() && span.start() < words.end();
  }

  /** True for a time that the news tells, outside its headline. */
  boolean isInBody(TimeMention time) {
    return document
        .sentenceAt(time.first())
        .filter(s -> s.role() == Sentence.Role.BODY)
        .isPresent();
  }

  /** True for the date after the city's name in "Amman, 4 April (agency) -": the report's own. */
  boolean isDateline(TimeMention time) {
    int index = document.indexAt(time.first());
    if (index != firstNews && !isTitleOnly(index)) {
      return false;
    }
    int first = document.sentences().get(index).first();
    if (time.first() - first > DATELINE || time.end() >= tokens.size()) {
      return false;
    }
    for (int t = first; t < time.first(); t++) {
      if (hits.has("trigger", t) || hits.has("saying", t)) {
        return false;
      }
    }
    return tokens.isMark(time.end(), '-') || tokens.isMark(time.end(), '(');
  }

  private boolean isTitleOnly(int index) {
    return index >= 0 && index < firstNews;
  }
}

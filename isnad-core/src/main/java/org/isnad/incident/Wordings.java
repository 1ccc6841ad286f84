package org.isnad.incident;

import java.util.SortedSet;
import java.util.TreeSet;
import org.isnad.account.Account;
import org.isnad.account.Harm;
import org.isnad.report.Document;
import org.isnad.report.Evidence;
import org.isnad.report.Sentence;

/** Sketches of what a report says: of its whole body, and of what tells one account. */
public final class Wordings {
  private Wordings() {}

  /** The news in a report, without headline and page furniture. */
  public static Sketch body(Document document) {
    Sketch.Builder builder = new Sketch.Builder();
    for (Sentence sentence : document.sentences()) {
      if (sentence.role() == Sentence.Role.BODY) {
        builder.add(document.tokens(), sentence.first(), sentence.end());
      }
    }
    return builder.build();
  }

  /**
   * The sentences that an account's act and harm stand in; the headline only if nothing else tells
   * it.
   */
  public static Sketch account(Document document, Account account) {
    SortedSet<Integer> told = new TreeSet<>();
    account.trigger().forEach(words -> add(document, words, told));
    for (Harm harm : account.harm().values()) {
      harm.evidence().forEach(words -> add(document, words, told));
    }
    boolean inBody =
        told.stream().anyMatch(i -> document.sentences().get(i).role() == Sentence.Role.BODY);
    Sketch.Builder builder = new Sketch.Builder();
    for (int i : told) {
      Sentence sentence = document.sentences().get(i);
      if (!inBody || sentence.role() == Sentence.Role.BODY) {
        builder.add(document.tokens(), sentence.first(), sentence.end());
      }
    }
    return builder.build();
  }

  private static void add(Document document, Evidence words, SortedSet<Integer> told) {
    int position = document.tokens().folded().positionOf(words.span().start());
    int index = document.indexAt(document.tokens().at(position));
    if (index >= 0) {
      told.add(index);
    }
  }
}

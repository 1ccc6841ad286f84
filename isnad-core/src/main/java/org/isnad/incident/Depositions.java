package org.isnad.incident;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import org.isnad.account.Account;
import org.isnad.account.Harm;
import org.isnad.account.Statement;
import org.isnad.mention.time.Published;
import org.isnad.report.Document;
import org.isnad.report.Evidence;
import org.isnad.report.Report;
import org.isnad.report.Sentence;
import org.isnad.text.Tokens;

/** Takes from a report that was read what linking needs of it. */
public final class Depositions {
  /** An account's rarest words are enough to know it by; a long report has hundreds. */
  private static final int MOST_NAMES = 24;

  private Depositions() {}

  /** What a report says, as linking sees it. */
  public static Deposition of(
      Document document, Published published, List<Account> accounts, List<Statement> statements) {
    Origin origin = origin(document, published);
    List<Testimony> testimonies = new ArrayList<>();
    for (Account account : accounts) {
      List<String> words = words(document, sentences(document, account));
      testimonies.add(
          new Testimony(origin, account, Wordings.account(document, account), names(words)));
    }
    return new Deposition(origin, testimonies, statements);
  }

  private static Origin origin(Document document, Published published) {
    Report report = document.report();
    return new Origin(
        report.id(),
        report.externalId(),
        report.file(),
        report.url(),
        report.outlet(),
        published.start(),
        published.end(),
        published.basis(),
        Wordings.body(document));
  }

  private static List<String> names(List<String> words) {
    SortedSet<String> rare = RareWords.among(words);
    return rare.stream().limit(MOST_NAMES).toList();
  }

  /** The sentences in which an account's act, place and harm are told. */
  private static BitSet sentences(Document document, Account account) {
    BitSet told = new BitSet();
    mark(document, account.trigger(), told);
    account.where().ifPresent(where -> mark(document, where.evidence(), told));
    for (Harm harm : account.harm().values()) {
      mark(document, harm.evidence(), told);
    }
    return told;
  }

  private static void mark(Document document, Collection<Evidence> evidence, BitSet told) {
    Tokens tokens = document.tokens();
    for (Evidence words : evidence) {
      int token = tokens.at(tokens.folded().positionOf(words.span().start()));
      int sentence = token < tokens.size() ? document.indexAt(token) : -1;
      if (sentence >= 0) {
        told.set(sentence);
      }
    }
  }

  private static List<String> words(Document document, BitSet sentences) {
    Tokens tokens = document.tokens();
    List<String> words = new ArrayList<>();
    for (int i = sentences.nextSetBit(0); i >= 0; i = sentences.nextSetBit(i + 1)) {
      Sentence sentence = document.sentences().get(i);
      for (int token = sentence.first(); token < sentence.end(); token++) {
        if (tokens.kind(token) == Tokens.Kind.WORD) {
          words.add(tokens.form(token));
        }
      }
    }
    return words;
  }
}

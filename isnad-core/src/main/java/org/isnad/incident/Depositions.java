package org.isnad.incident;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.isnad.account.Account;
import org.isnad.account.Harm;
import org.isnad.account.Scene;
import org.isnad.account.Statement;
import org.isnad.mention.time.Published;
import org.isnad.report.Document;
import org.isnad.report.Evidence;
import org.isnad.report.Report;
import org.isnad.report.Sentence;
import org.isnad.text.Folded;
import org.isnad.text.Tokens;

/** Takes from a report that was read what linking needs of it. */
public final class Depositions {
  /** Enough to know an account by; of more, all accounts keep the same choice, by a hash. */
  private static final int MOST_NAMES = 24;

  private Depositions() {}

  /** What a report says, as linking sees it. */
  public static Deposition of(
      Scene scene, Published published, List<Account> accounts, List<Statement> statements) {
    Document document = scene.document();
    BitSet places = new BitSet();
    scene.places().forEach(place -> places.set(place.first(), place.end()));
    Origin origin = origin(document, published);
    List<Testimony> testimonies = new ArrayList<>();
    for (Account account : accounts) {
      List<String> words = words(document, sentences(document, account), places);
      testimonies.add(
          new Testimony(
              origin, account, Wordings.account(document, account), names(words, account)));
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

  /** The rare words of an account but those of its place and its act, which count by themselves. */
  private static List<String> names(List<String> words, Account account) {
    SortedSet<String> rare = RareWords.among(words);
    account.trigger().forEach(act -> without(act.quote(), rare));
    account
        .where()
        .ifPresent(
            where -> {
              where.evidence().forEach(place -> without(place.quote(), rare));
              where.arabic().ifPresent(name -> without(name, rare));
            });
    return rare.stream()
        .sorted(Comparator.comparingLong(Hash::of))
        .limit(MOST_NAMES)
        .sorted()
        .toList();
  }

  private static void without(String phrase, Set<String> rare) {
    for (String word : Folded.fold(phrase).split(" ")) {
      rare.remove(RareWords.bare(word));
    }
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

  /** The words of sentences but those of places, which come in rows that many reports share. */
  private static List<String> words(Document document, BitSet sentences, BitSet places) {
    Tokens tokens = document.tokens();
    List<String> words = new ArrayList<>();
    for (int i = sentences.nextSetBit(0); i >= 0; i = sentences.nextSetBit(i + 1)) {
      Sentence sentence = document.sentences().get(i);
      for (int token = sentence.first(); token < sentence.end(); token++) {
        if (tokens.kind(token) == Tokens.Kind.WORD && !places.get(token)) {
          words.add(tokens.form(token));
        }
      }
    }
    return words;
  }
}

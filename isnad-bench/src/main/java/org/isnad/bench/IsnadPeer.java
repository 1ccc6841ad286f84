package org.isnad.bench;

import java.util.ArrayList;
import java.util.List;
import org.isnad.account.Account;
import org.isnad.engine.Isnad;
import org.isnad.engine.Reading;
import org.isnad.report.Evidence;
import org.isnad.report.Report;
import org.isnad.report.UnreadableReport;
import org.isnad.text.Span;

/** Isnad itself: every stage, from the text to its accounts and statements. */
final class IsnadPeer implements Peer {
  private final Isnad isnad = Isnad.arabic();

  @Override
  public String name() {
    return "Isnad, all stages";
  }

  @Override
  public long read(Report report) {
    try {
      Reading reading = isnad.read(report);
      return (long) reading.accounts().size() + reading.statements().size();
    } catch (UnreadableReport unreadable) {
      return 0;
    }
  }

  /** What Isnad reads in a report, or nothing if it takes it for no Arabic report. */
  List<Reading> reading(Report report) {
    try {
      return List.of(isnad.read(report));
    } catch (UnreadableReport unreadable) {
      return List.of();
    }
  }

  /** Each account that has a day, at each of the words that tell its act. */
  static List<Dated> dates(Reading reading) {
    List<Dated> dates = new ArrayList<>();
    for (Account account : reading.accounts()) {
      if (account.when().start().isPresent() && account.when().end().isPresent()) {
        for (Evidence words : account.trigger()) {
          dates.add(
              new Dated(words.span(), account.when().start().get(), account.when().end().get()));
        }
      }
    }
    return dates;
  }

  /** The sentences of a report, furniture included. */
  static List<Span> sentences(Reading reading) {
    return reading.document().sentences().stream()
        .map(s -> reading.document().tokens().span(s.first(), s.end()))
        .toList();
  }
}

package org.isnad.mention.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Hit;
import org.isnad.report.Report;
import org.isnad.report.Sentence;
import org.isnad.text.Folded;
import org.isnad.text.Span;
import org.isnad.text.Tokens;

/**
 * Finds when a report was published: what came with it, its address, the date printed as its own,
 * the day that its news names. When a page was fetched or looked at says nothing.
 */
public final class PublishedFinder {
  private final TimeFinder times;

  public PublishedFinder(TimeFinder times) {
    this.times = times;
  }

  /**
   * The date of publication, with the first basis that holds.
   *
   * @param report the report
   * @param tokens its text's tokens
   * @param hits what the lexicon found in them
   * @param mentions the times in them
   * @param sentences the text's sentences with their roles
   */
  public Published find(
      Report report,
      Tokens tokens,
      List<Hit> hits,
      List<TimeMention> mentions,
      List<Sentence> sentences) {
    Optional<Published> given =
        report.published().flatMap(GivenDate::of).map(day -> Published.on(day, Basis.METADATA));
    if (given.isPresent()) {
      return given.get();
    }
    Optional<Published> address =
        report.url().flatMap(UrlDate::of).map(day -> Published.on(day, Basis.URL));
    if (address.isPresent()) {
      return address.get();
    }
    Page page = new Page(tokens, hits, mentions, sentences);
    BodyFacts facts = BodyFacts.of(page.news());
    Optional<Published> post =
        report
            .url()
            .flatMap(UrlDate::ofPost)
            .map(day -> Published.on(facts.near(day).orElse(day), Basis.URL));
    if (post.isPresent()) {
      return post.get();
    }
    return new Dateline(page, facts)
        .find()
        .or(() -> title(report, facts))
        .or(() -> social(tokens, facts))
        .or(() -> text(page, facts))
        .or(() -> new Inference(page, facts).find())
        .orElseGet(Published::unknown);
  }

  /**
   * A date in a title that came apart from the text: with its weekday or at an edge, so that it
   * dates the report.
   */
  private Optional<Published> title(Report report, BodyFacts facts) {
    Optional<Tokens> title =
        report
            .title()
            .map(words -> words.strip().lines().findFirst().orElse(""))
            .map(words -> Tokens.of(Folded.of(words)));
    return title.flatMap(
        tokens ->
            times.find(tokens).stream()
                .filter(
                    mention -> mention.value().weekday().isPresent() || isAtEdge(tokens, mention))
                .flatMap(mention -> mention.value().absoluteDay().stream())
                .filter(facts::allow)
                .findFirst()
                .map(day -> Published.on(day, Basis.DATELINE)));
  }

  private static boolean isAtEdge(Tokens tokens, TimeMention mention) {
    return mention.end() == tokens.size() || tokens.kind(mention.end()) == Tokens.Kind.MARK;
  }

  private static Optional<Published> social(Tokens tokens, BodyFacts facts) {
    return SocialDate.in(tokens.folded().original())
        .flatMap(
            found ->
                facts
                    .near(found.date())
                    .map(day -> Published.on(day, Basis.DATELINE, found.span())));
  }

  /** The day that the news names with a full date: "today Thursday (29 July 2021)". */
  private static Optional<Published> text(Page page, BodyFacts facts) {
    if (facts.day().isEmpty()) {
      return Optional.empty();
    }
    LocalDate day = facts.day().get();
    return page.news().stream()
        .filter(mention -> mention.value().shift().isPresent() && mention.value().isFullDate())
        .findFirst()
        .map(mention -> Published.on(day, Basis.TEXT, span(page, mention)));
  }

  static Span span(Page page, TimeMention mention) {
    return page.tokens().span(mention.first(), mention.end());
  }
}

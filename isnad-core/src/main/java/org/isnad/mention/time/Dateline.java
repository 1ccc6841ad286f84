package org.isnad.mention.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.isnad.text.Tokens;

/** The date that a page prints as the article's own, and never the one of the visit. */
final class Dateline {
  private static final int LABEL_REACH = 7;
  private static final int MOST_WORDS = 12;
  private static final int MOST_WORDS_OF_ONE = 4;
  private static final int FEW_WORDS = 3;
  private static final int LEAD_LINES = 7;
  private static final int OPENING = 9;

  private final Page page;
  private final BodyFacts facts;

  Dateline(Page page, BodyFacts facts) {
    this.page = page;
    this.facts = facts;
  }

  /** The printed date that most surely is the article's. */
  Optional<Published> find() {
    return first(this::isLabelled, facts::allow)
        .or(() -> first(this::isUnderHeadline, facts::allow))
        .or(() -> first(this::isUnderLead, facts::allow))
        .or(() -> first(page::isBesideDot, facts::allow))
        .or(() -> first(this::opensNews, facts::allow))
        .or(() -> first(this::isInHeadline, facts::allow))
        .or(() -> first(this::isAboveHeadline, facts::confirm))
        .or(() -> first(this::isBareAboveHeadline, facts::allow))
        .or(() -> first(this::isAboveNews, facts::allow))
        .or(() -> first(mention -> hasLabel(mention, "issue"), facts::allow))
        .or(() -> first(mention -> page.isBeforeLabel(mention, "issue"), facts::confirm))
        .or(() -> first(this::signsOff, facts::confirm))
        .or(() -> first(this::signsOffAlone, facts::allow))
        .or(() -> first(mention -> hasLabel(mention, "updated"), facts::allow));
  }

  private Optional<Published> first(Predicate<TimeMention> place, Predicate<LocalDate> test) {
    return page.mentions().stream()
        .filter(mention -> mention.value().isFullDate() && mention.value().shift().isEmpty())
        .filter(place)
        .filter(mention -> mention.value().absoluteDay().filter(test).isPresent())
        .findFirst()
        .map(
            mention ->
                Published.on(
                    mention.value().absoluteDay().orElseThrow(),
                    Basis.DATELINE,
                    PublishedFinder.span(page, mention)));
  }

  private boolean isLabelled(TimeMention mention) {
    return hasLabel(mention, "published");
  }

  private boolean hasLabel(TimeMention mention, String label) {
    return page.label(mention, LABEL_REACH).equals(Optional.of(label))
        && page.otherWords(mention) <= MOST_WORDS;
  }

  /** A date alone on a line at the end, as under a statement. */
  private boolean signsOff(TimeMention mention) {
    return page.isAtFoot(mention) && page.otherWords(mention) <= 1;
  }

  /** The same with no clock, where the page bears no other date. */
  private boolean signsOffAlone(TimeMention mention) {
    return signsOff(mention)
        && mention.value().time().isEmpty()
        && page.mentions().stream().filter(m -> m.value().isFullDate()).count() <= 2;
  }

  private boolean isUnderHeadline(TimeMention mention) {
    return page.title() >= 0
        && mention.first() > page.lineEnd(page.title())
        && (mention.first() < page.body()
            || page.isNearTop(mention) && page.otherWords(mention) <= FEW_WORDS)
        && isLineOfItsOwn(mention);
  }

  /** A weekday, a date and a clock alone on a line under the lead and the names of the desk. */
  private boolean isUnderLead(TimeMention mention) {
    return page.title() >= 0
        && mention.first() > page.lineEnd(page.title())
        && page.linesBetween(page.title(), mention.first()) <= LEAD_LINES
        && page.otherWords(mention) == 0
        && mention.value().weekday().isPresent()
        && mention.value().time().isPresent();
  }

  private boolean isAboveHeadline(TimeMention mention) {
    int limit = page.title() >= 0 ? page.title() : page.body();
    return mention.first() < limit
        && isLineOfItsOwn(mention)
        && !page.showsWeather(mention.first());
  }

  /** A date near the top but not on the first line, where the headline is not in the text. */
  private boolean isAboveNews(TimeMention mention) {
    boolean above = mention.first() < page.body() && page.otherWords(mention) <= FEW_WORDS;
    boolean nearTop = page.isNearTop(mention) && page.otherWords(mention) == 0;
    return page.title() < 0
        && (above || nearTop)
        && page.lineStart(mention.first()) > page.firstWord()
        && isLineOfItsOwn(mention)
        && !page.showsWeather(mention.first());
  }

  /**
   * A date right above the headline with no weekday and no clock. With them it is as a rule the day
   * of the visit, and counts only if the news confirms it.
   */
  private boolean isBareAboveHeadline(TimeMention mention) {
    int limit = page.title() >= 0 ? page.title() : page.body();
    return mention.first() < limit
        && page.otherWords(mention) == 0
        && mention.value().weekday().isEmpty()
        && mention.value().time().isEmpty()
        && page.linesBetween(mention.end(), limit) <= (page.title() >= 0 ? 1 : 2);
  }

  private boolean isInHeadline(TimeMention mention) {
    return page.title() >= 0 && page.lineStart(mention.first()) == page.lineStart(page.title());
  }

  /**
   * True if the line is no caption: it has few other words, or parts such as "author | readers |
   * date".
   */
  private boolean isLineOfItsOwn(TimeMention mention) {
    return !page.isBounded(mention)
        && page.otherWords(mention) <= (page.hasSeparator(mention) ? MOST_WORDS : MOST_WORDS_OF_ONE)
        && page.label(mention, LABEL_REACH).filter(label -> !label.equals("published")).isEmpty();
  }

  /** "City, 13 September 2025 - ..." at the start of the news. */
  private boolean opensNews(TimeMention mention) {
    Tokens tokens = page.tokens();
    int start = page.body();
    return mention.first() >= start
        && mention.first() <= start + OPENING
        && mention.end() < tokens.size()
        && (tokens.isMark(mention.end(), '-')
            || tokens.isMark(mention.end(), ':')
            || tokens.isMark(mention.end(), '('));
  }
}

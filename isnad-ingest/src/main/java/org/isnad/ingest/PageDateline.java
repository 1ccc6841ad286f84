package org.isnad.ingest;

import java.util.List;
import java.util.Optional;
import org.isnad.text.Folded;
import org.jsoup.nodes.Element;

/**
 * Finds the line in which a page prints the day of publication: it stands under the headline, says
 * of itself what it is, or stands right above in an element that is named so. The day of the visit,
 * which mastheads print, does none of these.
 */
final class PageDateline {

  private static final int MOST_WORDS = 14;
  private static final int ABOVE = 4;
  private static final int UNDER = 6;
  private static final int BOXES = 3;

  private final PageWords words;
  private final List<TextBlock> blocks;
  private final BodyFinder.Body body;

  PageDateline(PageWords words, List<TextBlock> blocks, BodyFinder.Body body) {
    this.words = words;
    this.blocks = blocks;
    this.body = body;
  }

  Optional<String> find() {
    int end = Math.min(blocks.size(), body.first() + 2);
    int headline = body.headline();
    for (int i = 0; i < end; i++) {
      if (words.begins("published", Folded.fold(blocks.get(i).text())) && dated(i).isPresent()) {
        return dated(i);
      }
    }
    for (int i = headline + 1; headline >= 0 && i < Math.min(end, headline + UNDER); i++) {
      if (dated(i).isPresent()) {
        return dated(i);
      }
    }
    int above = headline < 0 ? body.first() : headline;
    for (int i = Math.max(0, above - ABOVE); i < end; i++) {
      if (isNamed(blocks.get(i).start(), words) && dated(i).isPresent()) {
        return dated(i);
      }
    }
    return Optional.empty();
  }

  /** A line with a day in it, or that part of it which the page's style sets apart. */
  private Optional<String> dated(int i) {
    TextBlock block = blocks.get(i);
    if (block.words() > MOST_WORDS) {
      return Optional.empty();
    }
    if (PageDate.in(block.text()).isPresent()) {
      return Optional.of(block.text());
    }
    return block.holder().children().stream()
        .map(part -> PageFacts.plain(part.text()))
        .filter(part -> part.length() < block.text().length() && PageDate.in(part).isPresent())
        .findFirst();
  }

  /** Whether an element, or one of those close around it, is named as the place of a day. */
  static boolean isNamed(Element element, PageWords words) {
    Element box = element;
    for (int i = 0; i < BOXES && box != null; i++) {
      if (words.holds("byline", PageWords.names(box.className(), box.id()))) {
        return true;
      }
      box = box.parent();
    }
    return false;
  }
}

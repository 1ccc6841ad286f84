package org.isnad.ingest;

import java.util.List;
import java.util.Optional;
import org.isnad.report.Report;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads a page that was saved to disk: its headline and article as the text, and who published it
 * when and where as its markup says. A page of posts gives a report for each post.
 *
 * <p>The text of a report is the headline, an empty line, the printed day where the markup names
 * none, and the paragraphs of the article. Menus, shares, comments and links to other stories are
 * left out, so that the same article saved twice is the same report.
 */
public final class PageReader {

  private static final int DEEPEST = 400;
  private static final int LEAST_WORDS = 8;

  private final PageWords words = PageWords.builtIn();

  /**
   * The reports on a page.
   *
   * @param bytes the page as it was saved, in HTML or in the MHTML of browsers
   * @throws BadInput if it holds no article, or its letters cannot be told
   */
  public List<Report> read(byte[] bytes) throws BadInput {
    if (Mhtml.isMhtml(bytes)) {
      Mhtml inside = Mhtml.parse(bytes);
      return read(PageBytes.decode(inside.bytes(), inside.charset()), inside.address());
    }
    return read(PageBytes.decode(bytes, Optional.empty()), Optional.empty());
  }

  private List<Report> read(String html, Optional<String> savedFrom) throws BadInput {
    Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
    Document page = parser.parseInput(html, "");
    PageFacts facts = new PageFacts(page, words);
    Optional<String> address = facts.address().or(() -> savedFrom);
    List<Report> posts = PagePosts.of(page, address, words);
    if (!posts.isEmpty()) {
      return posts;
    }
    Optional<PageDate> published = facts.published();
    PageTitle titles = new PageTitle(page, facts, words);
    String title = titles.find(facts.outlet());
    Optional<String> outlet =
        facts
            .outlet()
            .or(() -> titles.outlet(title))
            .or(() -> address.flatMap(PageFacts::host).map(PageReader::withoutPrefix));
    PageCleaning.clean(page, words);
    List<TextBlock> blocks = TextBlocks.of(page);
    BodyFinder.Body body = new BodyFinder(words, blocks, title).find();
    StringBuilder text = new StringBuilder(title);
    if (published.isEmpty()) {
      new PageDateline(words, blocks, body).find().ifPresent(line -> paragraph(text, line));
    }
    article(body, facts).lines().forEach(line -> paragraph(text, line));
    Report report = Report.ofText(text.toString());
    if (!title.isEmpty()) {
      report = report.withTitle(title);
    }
    if (outlet.isPresent()) {
      report = report.withOutlet(outlet.get());
    }
    if (address.isPresent()) {
      report = report.withUrl(address.get());
    }
    return List.of(
        published.isPresent() ? report.withPublished(published.get().written()) : report);
  }

  private static String withoutPrefix(String host) {
    return host.startsWith("www.") ? host.substring("www.".length()) : host;
  }

  private static void paragraph(StringBuilder text, String line) {
    if (!line.isBlank()) {
      text.append(text.length() == 0 ? "" : "\n\n").append(line);
    }
  }

  /** The paragraphs, a line each: as shown, else as the markup tells them. */
  private static String article(BodyFinder.Body body, PageFacts facts) throws BadInput {
    StringBuilder shown = new StringBuilder();
    body.lines().forEach(block -> shown.append(block.text()).append('\n'));
    String told = facts.linked().article("articleBody").map(PageReader::lines).orElse("");
    int count = count(told);
    if (count > 2 * body.words() && count >= LEAST_WORDS) {
      return told;
    }
    if (body.words() >= LEAST_WORDS) {
      return shown.toString();
    }
    String brief = facts.meta("og:description").or(() -> facts.meta("description")).orElse("");
    if (count(brief) > Math.max(LEAST_WORDS, body.words())) {
      return brief;
    }
    if (body.words() > 0) {
      return shown.toString();
    }
    throw new BadInput("a page without an article in it");
  }

  /** Linked data may hold lines, or markup, or markup written as text. */
  private static String lines(String told) {
    String text = told;
    for (int i = 0; i < 2; i++) {
      StringBuilder lines = new StringBuilder();
      for (String line : text.split("\\R", -1)) {
        TextBlocks.of(Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(line, "").body())
            .forEach(block -> lines.append(block.text()).append('\n'));
      }
      text = lines.toString();
      if (text.indexOf("</") < 0 && text.indexOf("<br") < 0) {
        break;
      }
    }
    return text;
  }

  private static int count(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }
}

package org.isnad.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.report.Report;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Posts of channels and social media on one saved page, each a report of its own. */
final class PagePosts {

  private static final int MOST = 5000;

  private PagePosts() {}

  /** The posts in the order of the page; none if it is no page of posts. */
  static List<Report> of(Document page, Optional<String> address, PageWords words) {
    for (String row : words.of("posts")) {
      String[] parts = row.split(" ; ", -1);
      List<Report> posts = new ArrayList<>();
      for (Element item : page.select(parts[0])) {
        if (posts.size() < MOST) {
          post(item, parts, address).ifPresent(posts::add);
        }
      }
      List<Report> wanted = wanted(posts, address);
      if (!wanted.isEmpty()) {
        return wanted;
      }
    }
    return List.of();
  }

  /** The page of one post shows what others said to it; these are not what was saved. */
  private static List<Report> wanted(List<Report> posts, Optional<String> address) {
    if (address.isEmpty() || !address.get().matches(".*/(status|posts|permalink)/.*")) {
      return posts;
    }
    String own = address.get().replaceFirst("[?#].*$", "");
    List<Report> same =
        posts.stream().filter(post -> post.url().filter(own::startsWith).isPresent()).toList();
    return same.isEmpty() ? posts.stream().limit(1).toList() : same;
  }

  private static Optional<Report> post(Element item, String[] parts, Optional<String> address) {
    Element body = item.selectFirst(parts[1]);
    if (body == null) {
      return Optional.empty();
    }
    String text =
        TextBlocks.of(body).stream().map(TextBlock::text).collect(Collectors.joining("\n"));
    if (text.isBlank()) {
      return Optional.empty();
    }
    Report report = Report.ofText(text);
    Element time = item.selectFirst(parts[2]);
    Optional<PageDate> date = time == null ? Optional.empty() : date(time);
    if (date.isPresent()) {
      report = report.withPublished(date.get().written());
    }
    Optional<String> url = url(item, parts[3], address);
    if (url.isPresent()) {
      report = report.withUrl(url.get());
    }
    Element author = item.selectFirst(parts[4]);
    String name = author == null ? "" : PageFacts.plain(author.text());
    return Optional.of(name.isEmpty() ? report : report.withOutlet(name));
  }

  private static Optional<PageDate> date(Element time) {
    for (String attribute :
        List.of("datetime", "data-utime", "data-time-ms", "data-time", "title")) {
      Optional<PageDate> date = PageDate.of(time.attr(attribute));
      if (date.isPresent()) {
        return date;
      }
    }
    return PageDate.in(time.text());
  }

  private static Optional<String> url(Element item, String selector, Optional<String> address) {
    Element link = item.selectFirst(selector);
    String href = link == null ? "" : link.attr("href").strip();
    if (PageFacts.isAddress(href)) {
      return Optional.of(href);
    }
    if (item.attr("data-post").matches("\\w+/\\d+")) {
      return Optional.of("https://t.me/" + item.attr("data-post"));
    }
    return address
        .filter(page -> href.startsWith("/"))
        .map(page -> page.replaceFirst("^(https?://[^/?#]+).*$", "$1") + href)
        .filter(PageFacts::isAddress);
  }
}

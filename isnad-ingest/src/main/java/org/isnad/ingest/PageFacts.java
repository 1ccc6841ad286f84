package org.isnad.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What a page's markup says of it: address, outlet, day of publication. */
final class PageFacts {

  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_ADDRESS = 2000;

  private static final Pattern SAVED_FROM =
      Pattern.compile("(?:saved from url=\\(\\d+\\)|(?:^|\\s)url:\\s*)(https?://[^\\s<>\"]+)");

  private final Document page;
  private final JsonLd linked;
  private final PageWords words;
  private final Map<String, String> metas;

  PageFacts(Document page, PageWords words) {
    this.page = page;
    this.words = words;
    this.linked = JsonLd.of(page);
    this.metas = metas(page);
  }

  JsonLd linked() {
    return linked;
  }

  private static Map<String, String> metas(Document page) {
    Map<String, String> metas = new HashMap<>();
    for (Element meta : page.select("meta[content]")) {
      String content = plain(meta.attr("content"));
      for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
        String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !content.isEmpty()) {
          metas.putIfAbsent(name, content);
        }
      }
    }
    return metas;
  }

  /** The content of the first meta element with this name, which is in small letters. */
  Optional<String> meta(String name) {
    return Optional.ofNullable(metas.get(name));
  }

  /** The same text with single spaces. */
  static String plain(String text) {
    return text.replaceAll("[\\s\\u00A0]+", " ").strip();
  }

  /** The page's own address, as it says it or as it was saved from. */
  Optional<String> address() {
    return link("link[rel~=(?i)^canonical$][href]", "href")
        .or(() -> meta("og:url").filter(PageFacts::isArticle))
        .or(() -> linked.article("url", "mainEntityOfPage.@id", "mainEntityOfPage", "@id"))
        .filter(PageFacts::isArticle)
        .or(this::savedFrom)
        .or(() -> link("link[rel~=(?i)^(amphtml|shortlink)$][href]", "href"))
        .or(() -> link("base[href]", "href"));
  }

  private Optional<String> link(String selector, String attribute) {
    return Optional.ofNullable(page.selectFirst(selector))
        .map(element -> element.attr(attribute).strip())
        .filter(PageFacts::isArticle);
  }

  /** Browsers write where they saved a page from. */
  private Optional<String> savedFrom() {
    List<String> found = new ArrayList<>();
    page.forEachNode(
        node -> {
          if (found.isEmpty() && node instanceof Comment comment) {
            add(comment, found);
          }
        });
    return found.stream().findFirst().filter(PageFacts::isAddress);
  }

  private static void add(Node comment, List<String> found) {
    Matcher matcher = SAVED_FROM.matcher(((Comment) comment).getData());
    if (matcher.find()) {
      found.add(matcher.group(1));
    }
  }

  static boolean isAddress(String url) {
    return host(url).isPresent();
  }

  /** An address of more than an outlet's front page. */
  private static boolean isArticle(String url) {
    return host(url).isPresent()
        && url.replaceFirst("^https?://[^/?#]+", "").replaceAll("[/#]+$", "").length() > 1;
  }

  static Optional<String> host(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    if (url.length() > LONGEST_ADDRESS
        || !lower.startsWith("http://") && !lower.startsWith("https://")) {
      return Optional.empty();
    }
    try {
      String start = url.replaceFirst("^(https?://[^/?#]+).*$", "$1");
      return Optional.ofNullable(new URI(start).getHost()).filter(host -> host.contains("."));
    } catch (URISyntaxException broken) {
      return Optional.empty();
    }
  }

  /** Who publishes, as the page names itself. */
  Optional<String> outlet() {
    for (String name : words.of("outlet")) {
      Optional<String> told = meta(name).filter(PageFacts::isName);
      if (told.isPresent()) {
        return told;
      }
    }
    return linked.publisher().map(PageFacts::plain).filter(PageFacts::isName);
  }

  private static boolean isName(String text) {
    return text.length() <= LONGEST_NAME && !text.contains("://") && !text.startsWith("@");
  }

  /** The day of publication by markup; a local day wins over one that is told at Greenwich. */
  Optional<PageDate> published() {
    List<PageDate> told = new ArrayList<>();
    linked.article("datePublished").flatMap(PageDate::of).ifPresent(told::add);
    linked.article("dateCreated", "uploadDate").flatMap(PageDate::of).ifPresent(told::add);
    for (String name : words.of("meta")) {
      meta(name).flatMap(PageDate::of).ifPresent(told::add);
    }
    for (String selector :
        List.of(
            "[itemprop=datePublished]",
            "time[pubdate]",
            "time[class~=(?i)published|entry-date|pubdate]",
            "article time[datetime], main time[datetime]",
            "time[datetime]",
            "[property~=datePublished]",
            "[property~=(?i)dc:(date|created|issued)][content]",
            "abbr.published[title]")) {
      Optional.ofNullable(page.selectFirst(selector))
          .filter(element -> !isInList(element))
          .flatMap(PageFacts::dateOf)
          .ifPresent(told::add);
    }
    if (told.isEmpty()) {
      return Optional.empty();
    }
    PageDate best = told.get(0);
    return Optional.of(
        told.stream()
            .filter(
                other ->
                    best.greenwich()
                        && !other.greenwich()
                        && Math.abs(other.day().toEpochDay() - best.day().toEpochDay()) <= 1)
            .findFirst()
            .orElse(best));
  }

  /** Days in lists are those of other stories. */
  private static boolean isInList(Element element) {
    return element.closest(
            "aside, footer, nav, ul li article, .related, .sidebar, .comments, .comment")
        != null;
  }

  private static Optional<PageDate> dateOf(Element element) {
    for (String attribute : List.of("datetime", "content", "title")) {
      Optional<PageDate> date = PageDate.of(element.attr(attribute));
      if (date.isPresent()) {
        return date;
      }
    }
    return PageDate.in(element.text());
  }
}

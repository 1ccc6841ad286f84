package org.isnad.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Takes out of a page what can hold no news: scripts, menus, bars, comments, related stories. */
final class PageCleaning {

  private static final String NEVER_SHOWN =
      "script, style, noscript, template, iframe, object, embed, svg, canvas, video, audio, map,"
          + " input, textarea, select, button, [hidden], dialog, head > *, amp-sidebar, amp-ad,"
          + " amp-sticky-ad, amp-user-notification, [style~=(?i)display\\s*:\\s*none],"
          + " [style~=(?i)visibility\\s*:\\s*hidden]";

  private static final Set<String> AROUND = Set.of("nav", "footer", "aside", "figcaption", "menu");
  private static final Set<String> KEPT =
      Set.of("html", "body", "article", "main", "h1", "p", "td", "tr", "tbody");

  private static final Set<String> ROLES =
      Set.of("navigation", "banner", "complementary", "contentinfo", "search", "dialog");

  /** An element with more than this share of the page's plain words is not taken away. */
  private static final double MOST = 0.4;

  private static final int FEW = 4;

  /** No article has fewer words. */
  private static final int LEAST = 8;

  private PageCleaning() {}

  static void clean(Document page, PageWords words) {
    List<Node> never = new ArrayList<>(page.select(NEVER_SHOWN));
    page.forEachNode(
        node -> {
          if (node instanceof Comment) {
            never.add(node);
          }
        });
    remove(never);
    Map<Element, Integer> plain = plainWords(page);
    double most = MOST * plain.getOrDefault(page, 0);
    List<Node> away = new ArrayList<>();
    page.forEachNode(
        node -> {
          if (node instanceof Element element
              && isAway(element, words)
              && plain.getOrDefault(element, 0) <= most
              && (plain.getOrDefault(element, 0) < LEAST || !holdsArticle(element, words))
              && !holdsDay(element, words)) {
            away.add(element);
          }
        });
    remove(away);
  }

  /** All of one parent at once: one after the other costs the square of their number. */
  private static void remove(List<Node> nodes) {
    Map<Node, Set<Node>> families = new LinkedHashMap<>();
    for (Node node : nodes) {
      Node parent = node.parentNode();
      if (parent != null) {
        families.computeIfAbsent(parent, any -> new HashSet<>()).add(node);
      }
    }
    families.forEach(
        (parent, children) -> {
          if (children.size() <= FEW || !(parent instanceof Element element)) {
            children.forEach(Node::remove);
            return;
          }
          List<Node> kept =
              element.childNodes().stream().filter(n -> !children.contains(n)).toList();
          element.empty();
          element.appendChildren(kept);
        });
  }

  private static boolean isAway(Element element, PageWords words) {
    String name = element.normalName();
    if (AROUND.contains(name) || ROLES.contains(element.attr("role"))) {
      return true;
    }
    if (KEPT.contains(name) || element.className().isEmpty() && element.id().isEmpty()) {
      return false;
    }
    return words.holds("away", PageWords.names(element.className(), element.id()));
  }

  /** The day of publication may stand in a bar of buttons; that of the visit in a masthead. */
  private static boolean holdsDay(Element element, PageWords words) {
    return element.childrenSize() <= FEW
        && !AROUND.contains(element.normalName())
        && element.children().stream()
            .anyMatch(
                part ->
                    words.holds("byline", PageWords.names(part.className(), part.id()))
                        && !words.holds("away", PageWords.names(part.className(), part.id()))
                        && PageDate.in(part.text()).isPresent());
  }

  private static boolean holdsArticle(Element element, PageWords words) {
    if (element.selectFirst("h1, [itemprop=articleBody]") != null
        && element.selectFirst("p") != null) {
      return true;
    }
    for (Element child : element.children()) {
      if (words.holds("body", PageWords.names(child.className(), child.id()))) {
        return true;
      }
    }
    return false;
  }

  /** Words outside of links, for each element with those of all that is in it. */
  private static Map<Element, Integer> plainWords(Document page) {
    Map<Element, Integer> plain = new LinkedHashMap<>();
    for (TextBlock block : TextBlocks.of(page)) {
      for (Element box = block.holder(); box != null; box = box.parent()) {
        plain.merge(box, block.words() - block.linked(), Integer::sum);
      }
    }
    return plain;
  }
}

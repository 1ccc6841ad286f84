package org.isnad.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.text.Folded;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the headline of a page: as it is shown, else as the markup tells it. */
final class PageTitle {

  private static final Pattern EDGE =
      Pattern.compile("\\s+[|\\u2013\\u2014\\u00BB\\u00AB\\u00B7\\u2022:-]+\\s+");
  private static final double ALIKE = 0.6;
  private static final int FEW = 3;
  private static final int LONGEST = 45;
  private static final int LONGEST_NAME = 5;
  private static final int MOST_CUTS = 3;

  private final Document page;
  private final PageFacts facts;
  private final PageWords words;

  PageTitle(Document page, PageFacts facts, PageWords words) {
    this.page = page;
    this.facts = facts;
    this.words = words;
  }

  /** The headline; empty where the page shows none. */
  String find(Optional<String> outlet) {
    Optional<String> told = facts.meta("og:title").or(() -> facts.linked().article("headline"));
    String whole = PageFacts.plain(page.title());
    String reference = told.orElse(whole);
    List<String> shown = shown();
    String same = "";
    double most = 0;
    for (String heading : shown) {
      double alike = alike(heading, reference);
      if (alike >= ALIKE && alike > most) {
        most = alike;
        same = heading;
      }
    }
    if (!same.isEmpty()) {
      return same;
    }
    if (told.isPresent()) {
      return cut(told.get(), outlet);
    }
    Optional<String> long1 = shown.stream().filter(heading -> count(heading) > FEW).findFirst();
    return long1.orElseGet(() -> isOutlet(whole, outlet) ? "" : cut(whole, outlet));
  }

  /** Headings of the first rank, then what is named a headline. */
  private List<String> shown() {
    Stream<Element> named =
        page.select("[class], [id]").stream()
            .filter(element -> !element.normalName().equals("body"))
            .filter(
                element ->
                    words.holds("headline", PageWords.names(element.className(), element.id())))
            .filter(element -> element.closest("a, li, aside, nav, footer") == null);
    return Stream.concat(
            Stream.concat(page.select("h1").stream(), page.select("[itemprop=headline]").stream()),
            Stream.concat(named, page.select("h2").stream()))
        .limit(200)
        .map(element -> PageFacts.plain(element.text()))
        .filter(text -> count(text) > 1 && count(text) <= LONGEST)
        .toList();
  }

  private static int count(String text) {
    return text.split(" ", -1).length;
  }

  /** Which share of a heading's words the told title has. */
  private static double alike(String heading, String told) {
    Set<String> wanted = new HashSet<>(List.of(Folded.fold(told).split("[^\\p{L}\\d]+")));
    List<String> given =
        Stream.of(Folded.fold(heading).split("[^\\p{L}\\d]+")).filter(w -> !w.isEmpty()).toList();
    if (given.isEmpty()) {
      return 0;
    }
    double share = (double) given.stream().filter(wanted::contains).count() / given.size();
    return given.size() * 2 < Math.min(wanted.size(), 8) ? 0 : share;
  }

  /** The outlet's name, where the page's title has it beside the headline or is nothing else. */
  Optional<String> outlet(String headline) {
    String whole = PageFacts.plain(page.title());
    int at = whole.indexOf(headline);
    if (headline.isEmpty() || whole.isEmpty()) {
      return Optional.empty();
    }
    if (at < 0) {
      return Optional.of(whole)
          .filter(name -> count(name) <= LONGEST_NAME && alike(name, headline) == 0);
    }
    // One letter stands for the headline, so that the edge beside it is whole.
    String rest = whole.substring(0, at) + "x" + whole.substring(at + headline.length());
    String[] names = EDGE.split(rest, -1);
    String name = (names[0].equals("x") ? names[names.length - 1] : names[0]).strip();
    return Optional.of(name)
        .filter(n -> names.length > 1 && !n.equals("x") && count(n) <= LONGEST_NAME)
        .filter(n -> n.chars().anyMatch(Character::isLetter));
  }

  private static boolean isOutlet(String text, Optional<String> outlet) {
    return outlet.map(Folded::fold).filter(Folded.fold(text)::equals).isPresent();
  }

  /** Cuts the outlet's name, and sections before it, off the end or the beginning. */
  private static String cut(String title, Optional<String> outlet) {
    String left = title;
    for (int i = 0; i < MOST_CUTS; i++) {
      Matcher edge = EDGE.matcher(left);
      int first = -1;
      int firstEnd = -1;
      int last = -1;
      int lastEnd = -1;
      while (edge.find()) {
        first = first < 0 ? edge.start() : first;
        firstEnd = firstEnd < 0 ? edge.end() : firstEnd;
        last = edge.start();
        lastEnd = edge.end();
      }
      if (last < 0) {
        return left;
      }
      String head = left.substring(0, first);
      String tail = left.substring(lastEnd);
      String before = left.substring(0, last);
      if (isOutlet(tail, outlet) || count(tail) <= LONGEST_NAME && count(before) > FEW) {
        left = before;
      } else if (isOutlet(head, outlet)) {
        left = left.substring(firstEnd);
      } else {
        return left;
      }
    }
    return left;
  }
}

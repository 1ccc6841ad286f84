package org.isnad.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.text.Folded;
import org.jsoup.nodes.Element;

/**
 * Finds the lines of a page that are the article: the box with most running text, as its name and
 * its neighbours suggest, without the shares, links and comments that stand in it.
 */
final class BodyFinder {

  private static final double PARENT = 0.7;
  private static final double GRANDPARENT = 0.4;
  private static final double NAMED = 1.8;
  private static final double NEIGHBOUR = 0.25;
  private static final int SHORT_LINE = 14;
  private static final int FEW = 5;
  private static final int LONGEST_LABEL = 15;
  private static final Set<String> PARTS =
      Set.of(
          "p",
          "blockquote",
          "li",
          "ul",
          "ol",
          "span",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "pre",
          "center");

  private final PageWords words;
  private final List<TextBlock> blocks;
  private final String title;

  BodyFinder(PageWords words, List<TextBlock> blocks, String title) {
    this.words = words;
    this.blocks = blocks;
    this.title = Folded.fold(title);
  }

  /**
   * Where the article stands among the lines, and its lines.
   *
   * @param headline the line of the headline above it among all lines of the page, or -1
   * @param first the article's first line among them
   * @param lines the article's lines
   */
  record Body(int headline, int first, List<TextBlock> lines) {
    int words() {
      return lines.stream().mapToInt(TextBlock::words).sum();
    }
  }

  Body find() {
    Map<Element, Double> scores = scores();
    Optional<Element> best = Optional.empty();
    double most = 0;
    for (Map.Entry<Element, Double> entry : scores.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = Optional.of(entry.getKey());
      }
    }
    if (best.isEmpty()) {
      return new Body(-1, 0, List.of());
    }
    Set<Element> boxes = withNeighbours(best.get(), scores);
    int first = 0;
    while (!isIn(blocks.get(first).holder(), boxes)) {
      first++;
    }
    int headline = headlineBefore(first);
    List<TextBlock> inside = new ArrayList<>();
    for (int i = headline + 1; i < blocks.size(); i++) {
      TextBlock block = blocks.get(i);
      // What reads like news between the headline and the article is its lead.
      boolean lead = i < first && headline >= 0 && block.isProse() && !isFurniture(block);
      if (lead || isIn(block.holder(), boxes)) {
        inside.add(block);
      }
    }
    return new Body(headline, first, prune(inside));
  }

  private int headlineBefore(int first) {
    for (int i = first; i >= 0 && !title.isEmpty(); i--) {
      String text = Folded.fold(blocks.get(i).text());
      if (text.endsWith(title) && text.length() <= title.length() + LONGEST_LABEL) {
        return i;
      }
    }
    return -1;
  }

  private Map<Element, Double> scores() {
    Map<Element, Double> scores = new LinkedHashMap<>();
    Map<Element, int[]> linked = new LinkedHashMap<>();
    for (TextBlock block : blocks) {
      for (Element box = block.holder(); box != null; box = box.parent()) {
        int[] counts = linked.computeIfAbsent(box, any -> new int[2]);
        counts[0] += block.linked();
        counts[1] += block.words();
      }
      if (block.isProse() && !isFurniture(block)) {
        Element holder = block.holder();
        while (PARTS.contains(holder.normalName()) && holder.parent() != null) {
          holder = holder.parent();
        }
        add(scores, holder, block.words());
        Element parent = holder.parent();
        if (parent != null) {
          add(scores, parent, block.words() * PARENT);
          if (parent.parent() != null) {
            add(scores, parent.parent(), block.words() * GRANDPARENT);
          }
        }
      }
    }
    scores.replaceAll(
        (box, score) -> {
          int[] counts = linked.get(box);
          double clean = counts == null ? 1 : 1 - (double) counts[0] / Math.max(1, counts[1]);
          return score * clean * (isNamed(box) ? NAMED : 1);
        });
    return scores;
  }

  private static void add(Map<Element, Double> scores, Element box, double score) {
    scores.merge(box, score, Double::sum);
  }

  private boolean isNamed(Element box) {
    return box.attr("itemprop").equals("articleBody")
        || box.attr("property").contains("articleBody")
        || words.holds("body", PageWords.names(box.className(), box.id()));
  }

  /** The box itself, and those beside it of the same kind that hold running text too. */
  private static Set<Element> withNeighbours(Element best, Map<Element, Double> scores) {
    Set<Element> boxes = new HashSet<>();
    boxes.add(best);
    Element parent = best.parent();
    if (parent == null || best.normalName().equals("td")) {
      return boxes;
    }
    double least = NEIGHBOUR * scores.getOrDefault(best, 0.0);
    for (Element sibling : parent.children()) {
      boolean like = sibling.className().equals(best.className());
      boolean part = sibling.normalName().equals("p") || sibling.normalName().equals("blockquote");
      if (like && scores.getOrDefault(sibling, 0.0) >= least
          || part && TextBlocks.of(sibling).stream().anyMatch(TextBlock::isProse)) {
        boxes.add(sibling);
      }
    }
    return boxes;
  }

  private static boolean isIn(Element holder, Set<Element> boxes) {
    for (Element box = holder; box != null; box = box.parent()) {
      if (boxes.contains(box)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFurniture(TextBlock block) {
    String folded = Folded.fold(block.text());
    return block.words() <= SHORT_LINE
        && (words.begins("line", folded)
            || words.begins("heading", folded)
            || words.begins("rest", folded));
  }

  /** Takes away what stands among the article's lines and is none of them. */
  private List<TextBlock> prune(List<TextBlock> inside) {
    List<TextBlock> kept = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    boolean related = false;
    int prose = 0;
    for (TextBlock block : inside) {
      String folded = Folded.fold(block.text());
      boolean brief = block.words() <= SHORT_LINE;
      if (brief && prose > 0 && block.words() <= FEW + 2 && words.begins("rest", folded)) {
        break;
      }
      boolean dated = prose == 0 && brief && PageDate.in(block.text()).isPresent();
      if (dated && !block.isProse()
          || block.words() == 0
          || folded.equals(title)
          || brief && (words.begins("line", folded) || words.begins("rest", folded))) {
        continue;
      }
      if (brief && words.begins("heading", folded)) {
        related = true;
        continue;
      }
      boolean plain = block.isProse() || !block.isLinks() && block.endsLikeSentence();
      if (related && !plain) {
        continue;
      }
      related = false;
      if (block.isLinks() && !block.isProse() || !seen.add(folded)) {
        continue;
      }
      prose += block.isProse() ? 1 : 0;
      kept.add(block);
    }
    return withoutTail(kept);
  }

  /**
   * Short lines after the last sentence that no sentence follows: names of authors, tags, signs.
   */
  private static List<TextBlock> withoutTail(List<TextBlock> kept) {
    int end = kept.size();
    while (end > 1
        && kept.get(end - 1).words() <= 2
        && kept.stream().limit(end - 1L).anyMatch(TextBlock::isProse)
        && !kept.get(end - 1).endsLikeSentence()) {
      end--;
    }
    return List.copyOf(kept.subList(0, end));
  }
}

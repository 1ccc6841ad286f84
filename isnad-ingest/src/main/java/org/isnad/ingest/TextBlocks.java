package org.isnad.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Gathers the lines of a page in the order of its text; deep nesting costs no stack. */
final class TextBlocks implements NodeVisitor {

  private static final Set<String> LIKE_BLOCKS =
      Set.of("td", "th", "dd", "dt", "option", "amp-img", "center", "time", "button");

  private final List<TextBlock> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Element root;
  private Element holder;
  private Element start;
  private int words;
  private int linked;
  private int links;
  private boolean inWord;

  private TextBlocks(Element root) {
    this.root = root;
    this.holder = root;
    this.start = root;
  }

  static List<TextBlock> of(Element root) {
    TextBlocks visitor = new TextBlocks(root);
    NodeTraversor.traverse(visitor, root);
    visitor.end();
    return visitor.blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      add(words);
    } else if (node instanceof Element element) {
      if (element.normalName().equals("br")) {
        end();
      } else if (isBox(element)) {
        end();
        holder = element;
      }
      links += element.normalName().equals("a") ? 1 : 0;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      links -= element.normalName().equals("a") ? 1 : 0;
      if (isBox(element)) {
        end();
        holder = boxAround(element);
      }
    }
  }

  static boolean isBox(Element element) {
    return element.isBlock() || LIKE_BLOCKS.contains(element.normalName());
  }

  private Element boxAround(Element element) {
    Element box = element.parent();
    while (box != null && box != root && !isBox(box)) {
      box = box.parent();
    }
    return box == null || element == root ? root : box;
  }

  private void add(TextNode node) {
    String raw = node.getWholeText();
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF') {
        inWord = false;
        continue;
      }
      if (text.length() == 0) {
        Element parent = node.parent();
        start = parent == null ? holder : parent;
      }
      if (!inWord) {
        if (text.length() > 0) {
          text.append(' ');
        }
        words += Character.isLetterOrDigit(c) ? 1 : 0;
        linked += Character.isLetterOrDigit(c) && links > 0 ? 1 : 0;
        inWord = true;
      }
      text.append(c);
    }
  }

  private void end() {
    if (text.length() > 0) {
      blocks.add(new TextBlock(text.toString(), holder, start, words, linked));
    }
    text.setLength(0);
    words = 0;
    linked = 0;
    inWord = false;
  }
}

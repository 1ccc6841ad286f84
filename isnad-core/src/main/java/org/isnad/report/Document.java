package org.isnad.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Hits;
import org.isnad.lexicon.Lexicon;
import org.isnad.text.Folded;
import org.isnad.text.Span;
import org.isnad.text.Tokens;

/**
 * A report taken apart: its tokens, the lexicon's matches in them, and its sentences with the part
 * of the page that each belongs to.
 */
public final class Document {
  private final Report report;
  private final Tokens tokens;
  private final Hits hits;
  private final List<Sentence> sentences;
  private final Optional<Span> title;

  private Document(Report report, Tokens tokens, Hits hits, Segmenter segmenter) {
    this.report = report;
    this.tokens = tokens;
    this.hits = hits;
    this.sentences = List.copyOf(segmenter.sentences());
    this.title = segmenter.title();
  }

  /** Takes a report apart. */
  public static Document of(Report report, Lexicon lexicon) {
    Tokens tokens = Tokens.of(Folded.of(report.text()));
    Hits hits = Hits.of(lexicon.scan(tokens));
    return new Document(report, tokens, hits, Segmenter.segment(report, tokens, hits));
  }

  public Report report() {
    return report;
  }

  public Tokens tokens() {
    return tokens;
  }

  public Hits hits() {
    return hits;
  }

  public List<Sentence> sentences() {
    return sentences;
  }

  /** The sentence that a token belongs to, if it belongs to one. */
  public Optional<Sentence> sentenceAt(int token) {
    int index = indexAt(token);
    return index < 0 ? Optional.empty() : Optional.of(sentences.get(index));
  }

  /** The number of the sentence that a token belongs to, or -1. */
  public int indexAt(int token) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).end() <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < sentences.size() && sentences.get(low).first() <= token ? low : -1;
  }

  /** Where the headline stands in the text, if it does. */
  public Optional<Span> title() {
    return title;
  }

  /** The words of tokens {@code first} to before {@code end}. */
  public Evidence evidence(int first, int end) {
    return Evidence.of(report.text(), tokens.span(first, end));
  }

  /** The words between two folded positions. */
  public Evidence quote(int from, int to) {
    return Evidence.of(report.text(), tokens.folded().origin(from, to));
  }

  /**
   * The stretches of the original text that are news, in order: body lines that follow each other
   * are one.
   */
  public List<Span> body() {
    List<Span> spans = new ArrayList<>();
    boolean open = false;
    for (Sentence sentence : sentences) {
      if (sentence.role() == Sentence.Role.BODY) {
        Span span = tokens.span(sentence.first(), sentence.end());
        if (open) {
          spans.set(spans.size() - 1, spans.get(spans.size() - 1).cover(span));
        } else {
          spans.add(span);
        }
      }
      open = sentence.role() == Sentence.Role.BODY;
    }
    return spans;
  }
}

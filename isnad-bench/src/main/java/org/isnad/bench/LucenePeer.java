package org.isnad.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.isnad.report.Report;

/** Lucene's analyzer for Arabic: it tokenises, normalises, drops stop words and stems. */
final class LucenePeer implements Peer {
  private final ArabicAnalyzer analyzer = new ArabicAnalyzer();

  @Override
  public String name() {
    return "Lucene ArabicAnalyzer";
  }

  @Override
  public long read(Report report) {
    long letters = 0;
    try (TokenStream tokens = analyzer.tokenStream("text", report.text())) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        letters += term.length();
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return letters;
  }
}

package org.isnad.bench.oracle;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;
import org.isnad.bench.Peer;
import org.isnad.report.Report;

/** CoreNLP's Arabic tokeniser, clitic segmenter and sentence splitter; nothing after them. */
public final class SegmenterPeer implements Peer {
  private final StanfordCoreNLP pipeline;

  public SegmenterPeer() {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,ssplit");
    settings.setProperty("tokenize.language", "ar");
    settings.setProperty(
        "segment.model",
        "edu/stanford/nlp/models/segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz");
    settings.setProperty("ssplit.boundaryTokenRegex", "[.]|[!?]+|[!\u061F]+");
    pipeline = new StanfordCoreNLP(settings);
  }

  @Override
  public String name() {
    return "CoreNLP 4.5.10, Arabic segmenter";
  }

  @Override
  public long read(Report report) {
    CoreDocument document = new CoreDocument(report.text());
    pipeline.annotate(document);
    return document.tokens().size();
  }
}

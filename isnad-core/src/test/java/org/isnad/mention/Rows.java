package org.isnad.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.isnad.lexicon.Lexicon;
import org.isnad.report.Document;
import org.isnad.report.Report;
import org.isnad.report.Sentence;

/** The rows of a table of sentences, and a sentence taken apart. */
public final class Rows {
  private static final Lexicon LEXICON = Lexicon.arabic();

  private Rows() {}

  public static Lexicon lexicon() {
    return LEXICON;
  }

  /** The rows of a file beside the test, without comments. */
  public static Stream<String> of(Class<?> test, String file) throws IOException {
    try (InputStream in = test.getResourceAsStream(file)) {
      assertThat(in).as(file).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines().filter(row -> !row.startsWith("#")).toList().stream();
    }
  }

  public static Document document(String sentence) {
    return Document.of(Report.ofText(sentence), LEXICON);
  }

  /** The whole document as one sentence of news. */
  public static Sentence whole(Document document) {
    return new Sentence(0, document.tokens().size(), Sentence.Role.BODY, 0, true);
  }
}

package org.isnad.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.store.Json;

/**
 * W3C Web Annotations: for each incident one that links it to its reports, one for all words that a
 * value rests on, and one for each field that a person decided; one annotation a line. The texts
 * stand in a second file, so that the words can be found again.
 */
final class AnnotationFile implements IncidentFile {

  private static final String TERMS = "urn:isnad:terms:";

  private final OutputStream out;
  private final OutputStream texts;
  private final String release;
  private final Set<String> written = new HashSet<>();
  private long annotations;
  private long quotes;

  AnnotationFile(OutputStream out, OutputStream texts, String release) {
    this.out = out;
    this.texts = texts;
    this.release = release;
  }

  private void begin() throws IOException {
    Json context =
        Json.of(
            List.of(
                Json.of("http://www.w3.org/ns/anno.jsonld"),
                Json.of(Map.of("isnad", Json.of(TERMS)))));
    write(
        "{\"@context\":"
            + context
            + ",\"id\":\"urn:isnad:annotations\",\"type\":\"AnnotationCollection\","
            + "\"isnad:release\":"
            + Json.of(release)
            + ",\"first\":{\"id\":\"urn:isnad:annotations:1\",\"type\":\"AnnotationPage\","
            + "\"startIndex\":0,\"items\":[\n");
  }

  private void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void add(Case incident) throws IOException {
    annotate(Annotations.link(incident));
    for (Json annotation : Annotations.quotes(incident)) {
      quotes++;
      annotate(annotation);
    }
    for (Json annotation : Annotations.decisions(incident)) {
      annotate(annotation);
    }
    for (Source source : incident.sources()) {
      if (!source.text().isEmpty() && written.add(source.report())) {
        Json line = Json.of(Map.of("id", Json.of(source.report()), "text", Json.of(source.text())));
        texts.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private void annotate(Json annotation) throws IOException {
    if (annotations == 0) {
      begin();
    } else {
      write(",\n");
    }
    annotations++;
    write(annotation.toString());
  }

  @Override
  public Map<String, Long> finish() throws IOException {
    if (annotations == 0) {
      begin();
    }
    write("\n]},\"total\":" + annotations + "}\n");
    out.flush();
    texts.flush();
    return Map.of("annotations", annotations, "quotes", quotes);
  }

  @Override
  public void close() throws IOException {
    out.close();
    texts.close();
  }
}

package org.isnad.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.isnad.report.Report;

/** Reads one report from JSON; unknown members are passed over. */
final class ReportParser {

  private static final Set<String> MEMBERS =
      Set.of("id", "url", "outlet", "title", "text", "published", "retrieved");
  private static final int LONGEST_MESSAGE = 200;

  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Limits.NESTING)
                  .maxStringLength(Limits.REPORT_BYTES)
                  .build())
          .build();

  private ReportParser() {}

  /** The report on one line. */
  static Report parseLine(String line) throws BadInput {
    try (JsonParser parser = FACTORY.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new BadInput("not a JSON object");
      }
      Report report = parse(parser);
      if (parser.nextToken() != null) {
        throw new BadInput("more than one JSON value on the line");
      }
      return report;
    } catch (IOException broken) {
      throw new BadInput(explain(broken));
    }
  }

  /** The report whose opening brace was just read; leaves the parser at its closing brace. */
  static Report parse(JsonParser parser) throws IOException, BadInput {
    Map<String, String> members = new HashMap<>();
    String wrong = "";
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (!MEMBERS.contains(name) || value == JsonToken.VALUE_NULL) {
        parser.skipChildren();
      } else if (value == JsonToken.VALUE_STRING || (name.equals("id") && value.isNumeric())) {
        members.put(name, parser.getText());
      } else {
        wrong = "\"" + name + "\" must be a string";
        parser.skipChildren();
      }
    }
    if (!wrong.isEmpty()) {
      throw new BadInput(wrong);
    }
    String text = members.get("text");
    if (text == null) {
      throw new BadInput("no \"text\"");
    }
    return report(text, members);
  }

  private static Report report(String text, Map<String, String> members) {
    Report report = Report.ofText(text);
    for (Map.Entry<String, String> member : members.entrySet()) {
      String value = member.getValue();
      if (value.isBlank()) {
        continue;
      }
      report =
          switch (member.getKey()) {
            case "id" -> report.withExternalId(value);
            case "url" -> report.withUrl(value);
            case "outlet" -> report.withOutlet(value);
            case "title" -> report.withTitle(value);
            case "published" -> report.withPublished(value);
            case "retrieved" -> report.withRetrieved(value);
            default -> report;
          };
    }
    return report;
  }

  /** What is wrong with some JSON, in one line. */
  static String explain(IOException broken) {
    String message =
        broken instanceof JsonProcessingException json
            ? json.getOriginalMessage()
            : String.valueOf(broken.getMessage());
    int end = message.indexOf('\n');
    String first = end < 0 ? message : message.substring(0, end);
    String brief =
        first.length() <= LONGEST_MESSAGE ? first : first.substring(0, LONGEST_MESSAGE) + "...";
    return "broken JSON: " + brief;
  }
}

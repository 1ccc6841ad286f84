package org.isnad.eval;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;

/** Writes a score as one JSON object for programs. */
public final class ScoreJson {

  private ScoreJson() {}

  /** The figures under the names that the scoring script uses. */
  public static String write(Score score) throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter(" ", "\n")));
      json.writeStartObject();
      json.writeNumberField("reports", score.reports());
      json.writeNumberField("reports_read", score.reportsRead());
      json.writeNumberField("gold_accounts", score.goldAccounts());
      json.writeNumberField("predicted_accounts", score.givenAccounts());
      json.writeObjectFieldStart("found");
      json.writeNumberField("precision", score.precision());
      json.writeNumberField("recall", score.recall());
      json.writeNumberField("f1", score.f1());
      json.writeEndObject();
      json.writeNumberField("record", score.record());
      writeFields(json, score.fields());
      if (score.evidence().isPresent()) {
        json.writeObjectFieldStart("evidence");
        json.writeNumberField("valid", score.evidence().get().share());
        json.writeNumberField("n", score.evidence().get().all());
        json.writeEndObject();
      }
      if (score.calibration().isPresent()) {
        json.writeObjectFieldStart("calibration");
        json.writeNumberField("error", score.calibration().get().error());
        json.writeNumberField("n", score.calibration().get().all());
        json.writeEndObject();
      }
      if (score.merge().isPresent()) {
        writeMerge(json, score.merge().get());
      }
      json.writeEndObject();
    }
    return out.append('\n').toString();
  }

  private static void writeFields(JsonGenerator json, Map<String, Score.Accuracy> fields)
      throws IOException {
    json.writeObjectFieldStart("fields");
    for (Map.Entry<String, Score.Accuracy> field : fields.entrySet()) {
      json.writeObjectFieldStart(field.getKey());
      json.writeNumberField("accuracy", field.getValue().share());
      json.writeNumberField("n", field.getValue().all());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void writeMerge(JsonGenerator json, Merge merge) throws IOException {
    json.writeObjectFieldStart("merge");
    json.writeNumberField("precision", merge.precision());
    json.writeNumberField("recall", merge.recall());
    json.writeNumberField("f1", merge.f1());
    json.writeNumberField("accounts", merge.accounts());
    json.writeEndObject();
  }
}

package org.isnad.engine;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.isnad.incident.ChainGraph;
import org.isnad.incident.ChainLines;

/** Writes who told an incident to whom, and of which accounts it is open whether they are one. */
final class ChainWriter {
  private final JsonGenerator json;

  ChainWriter(JsonGenerator json) {
    this.json = json;
  }

  void write(ChainGraph graph) throws IOException {
    undecided(graph);
    ChainLines lines = graph.lines();
    json.writeObjectFieldStart("chains");
    json.writeArrayFieldStart("nodes");
    for (ChainLines.Node node : lines.nodes()) {
      json.writeStartObject();
      json.writeStringField("id", node.id());
      json.writeStringField("kind", node.kind());
      json.writeStringField("name", node.name());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("edges");
    for (ChainLines.Edge edge : lines.edges()) {
      json.writeStartObject();
      json.writeStringField("from", edge.from());
      json.writeStringField("to", edge.to());
      json.writeArrayFieldStart("accounts");
      for (String account : edge.accounts()) {
        json.writeString(account);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void undecided(ChainGraph graph) throws IOException {
    json.writeArrayFieldStart("undecided");
    for (ChainGraph.Undecided pair : graph.undecided()) {
      json.writeStartObject();
      json.writeArrayFieldStart("accounts");
      json.writeString(pair.left());
      json.writeString(pair.right());
      json.writeEndArray();
      json.writeStringField("reason", pair.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}

package org.isnad.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The incidents format, one line of JSON an incident, with its sources and its evidence. */
final class JsonLinesFile implements IncidentFile {

  private final OutputStream out;

  JsonLinesFile(OutputStream out) {
    this.out = out;
  }

  @Override
  public void add(Case incident) throws IOException {
    out.write((incident.json() + "\n").getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Map<String, Long> finish() throws IOException {
    out.flush();
    return Map.of();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}

package org.isnad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Invented reports for the tests. */
final class Samples {

  static final String CONVOY = demo("01-iraq-convoy.txt");
  static final String DARAA = demo("05-syria-daraa.txt");
  static final String PERSIAN = resource("persian.txt");
  static final String KURDISH = resource("kurdish.txt");
  static final String ENGLISH =
      "A roadside bomb hit a supply convoy near Hilla on Tuesday, police said. Nobody was hurt.\n";
  static final String RECIPE = resource("recipe.txt");

  private Samples() {}

  static List<String> demos() {
    return demo("index").lines().toList();
  }

  static String demo(String name) {
    return resource("demo/" + name);
  }

  static String resource(String name) {
    try (InputStream file = Samples.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalArgumentException("no resource " + name);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** A text as a JSON string. */
  static String json(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  /** A report on one line of JSON. */
  static String line(String id, String text) {
    return "{\"id\": \"" + id + "\", \"text\": " + json(text) + "}";
  }
}

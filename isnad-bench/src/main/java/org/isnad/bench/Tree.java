package org.isnad.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON value.
 *
 * @param text what a string or a number says; empty for anything else
 * @param members of an object, by name
 * @param list of an array
 */
record Tree(Optional<String> text, Map<String, Tree> members, List<Tree> list) {
  static final Tree NOTHING = new Tree(Optional.empty(), Map.of(), List.of());

  private static final JsonFactory FACTORY = new JsonFactory();

  static Tree parse(String json) throws IOException {
    try (JsonParser parser = FACTORY.createParser(json)) {
      parser.nextToken();
      return value(parser);
    }
  }

  private static Tree value(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, Tree> members = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        members.put(name, value(parser));
      }
      return new Tree(Optional.empty(), members, List.of());
    }
    if (token == JsonToken.START_ARRAY) {
      List<Tree> list = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        list.add(value(parser));
      }
      return new Tree(Optional.empty(), Map.of(), list);
    }
    if (token == null || token == JsonToken.VALUE_NULL) {
      return NOTHING;
    }
    return new Tree(Optional.of(parser.getText()), Map.of(), List.of());
  }

  Tree get(String name) {
    return members.getOrDefault(name, NOTHING);
  }

  boolean has(String name) {
    return members.containsKey(name);
  }

  /** The members of an array, or the value itself as the only one. */
  List<Tree> listed() {
    return list.isEmpty() ? List.of(this) : list;
  }
}

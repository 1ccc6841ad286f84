package org.isnad.eval;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value as it stands in a file. A value that is absent and a value that is null are two
 * things: the first is not scored, the second says that the report is silent.
 *
 * @param present whether the file has the value at all
 * @param value a String, Double, Boolean, List or Map of Json, or null
 */
record Json(boolean present, @Nullable Object value) {

  static final Json ABSENT = new Json(false, null);
  static final Json NULL = new Json(true, null);

  private static final JsonFactory FACTORY = new JsonFactory();

  static Json parse(String text) throws IOException {
    try (JsonParser parser = FACTORY.createParser(text)) {
      parser.nextToken();
      return read(parser);
    }
  }

  static Json parse(Reader source) throws IOException {
    try (JsonParser parser = FACTORY.createParser(source)) {
      parser.nextToken();
      return read(parser);
    }
  }

  private static Json read(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == null) {
      return ABSENT;
    }
    return switch (token) {
      case START_OBJECT -> readObject(parser);
      case START_ARRAY -> readArray(parser);
      case VALUE_STRING -> new Json(true, parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json(true, parser.getDoubleValue());
      case VALUE_TRUE -> new Json(true, true);
      case VALUE_FALSE -> new Json(true, false);
      default -> NULL;
    };
  }

  private static Json readObject(JsonParser parser) throws IOException {
    Map<String, Json> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      members.put(name, read(parser));
    }
    return new Json(true, Collections.unmodifiableMap(members));
  }

  private static Json readArray(JsonParser parser) throws IOException {
    List<Json> members = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      members.add(read(parser));
    }
    return new Json(true, List.copyOf(members));
  }

  Json get(String name) {
    return value instanceof Map<?, ?> members && members.get(name) instanceof Json member
        ? member
        : ABSENT;
  }

  /** The members of an array, or of an object in their order; nothing for any other value. */
  List<Json> members() {
    Collection<?> all =
        value instanceof Map<?, ?> members
            ? members.values()
            : value instanceof List<?> list ? list : List.of();
    return all.stream().map(Json.class::cast).toList();
  }

  /** The members of an array, or the value itself as the only one: "any of these is right". */
  List<Json> listed() {
    return value instanceof List<?> ? members() : List.of(present ? this : NULL);
  }

  boolean isList() {
    return value instanceof List<?>;
  }

  boolean isObject() {
    return value instanceof Map<?, ?>;
  }

  boolean isNull() {
    return value == null;
  }

  /** False for what is absent, null, false, zero or empty. */
  boolean says() {
    if (value instanceof Boolean truth) {
      return truth;
    }
    if (value instanceof Double number) {
      return number != 0;
    }
    return !(value == null
        || value.equals("")
        || (value instanceof List<?> list && list.isEmpty())
        || (value instanceof Map<?, ?> map && map.isEmpty()));
  }

  /** This value when it says something, else the other. */
  Json or(Json other) {
    return says() ? this : other;
  }

  @Nullable String text() {
    return value instanceof String text ? text : null;
  }

  boolean is(String text) {
    return text.equals(value);
  }

  double number(double otherwise) {
    return value instanceof Double number ? number : otherwise;
  }

  boolean isNumber() {
    return value instanceof Double;
  }

  /** True when the same value stands among the wanted ones. */
  boolean isAmong(List<Json> wanted) {
    return wanted.stream().anyMatch(one -> Objects.equals(one.value, value));
  }

  /** The value in short, for a list of errors. */
  @Override
  public String toString() {
    if (value instanceof Double number && number == Math.rint(number)) {
      return Long.toString(number.longValue());
    }
    return value == null ? "null" : value.toString();
  }
}

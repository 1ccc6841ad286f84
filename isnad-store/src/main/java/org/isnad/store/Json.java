package org.isnad.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value. Its text is canonical: members in the order of their names, no spaces, numbers as
 * short as can be; equal values have equal texts.
 *
 * @param value a String, BigDecimal, Boolean, List or Map of Json, or null
 */
public record Json(@Nullable Object value) {

  public static final Json NULL = new Json(null);

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final int MOST_ZEROS = 40;

  /**
   * Reads one value.
   *
   * @throws IllegalArgumentException if the text is not one JSON value
   */
  public static Json parse(String text) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      if (parser.nextToken() == null) {
        throw new IllegalArgumentException("no JSON: empty");
      }
      Json value = read(parser);
      if (parser.nextToken() != null) {
        throw new IllegalArgumentException("no JSON: something follows the value");
      }
      return value;
    } catch (IOException broken) {
      throw new IllegalArgumentException("no JSON: " + broken.getMessage(), broken);
    }
  }

  public static Json of(@Nullable String text) {
    return text == null ? NULL : new Json(text);
  }

  public static Json of(long number) {
    return new Json(BigDecimal.valueOf(number).stripTrailingZeros());
  }

  public static Json of(boolean truth) {
    return new Json(truth);
  }

  public static Json of(List<Json> members) {
    return new Json(List.copyOf(members));
  }

  public static Json of(Map<String, Json> members) {
    return new Json(Collections.unmodifiableMap(new TreeMap<>(members)));
  }

  private static Json read(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> {
        Map<String, Json> members = new TreeMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          parser.nextToken();
          members.put(name, read(parser));
        }
        yield new Json(Collections.unmodifiableMap(members));
      }
      case START_ARRAY -> {
        List<Json> members = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          members.add(read(parser));
        }
        yield new Json(List.copyOf(members));
      }
      case VALUE_STRING -> new Json(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          new Json(parser.getDecimalValue().stripTrailingZeros());
      case VALUE_TRUE -> new Json(true);
      case VALUE_FALSE -> new Json(false);
      default -> NULL;
    };
  }

  public boolean isNull() {
    return value == null;
  }

  /** A member; null where there is none. */
  public Json get(String name) {
    return value instanceof Map<?, ?> members && members.get(name) instanceof Json member
        ? member
        : NULL;
  }

  public boolean has(String name) {
    return value instanceof Map<?, ?> members && members.containsKey(name);
  }

  public Optional<String> text() {
    return value instanceof String text ? Optional.of(text) : Optional.empty();
  }

  public Optional<BigDecimal> number() {
    return value instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
  }

  /** The members of a list; none of anything else. */
  public List<Json> list() {
    List<Json> list = new ArrayList<>();
    if (value instanceof List<?> members) {
      members.forEach(m -> list.add(m instanceof Json json ? json : NULL));
    }
    return list;
  }

  /** The members of an object by their names, which a caller may change; none of anything else. */
  public Map<String, Json> members() {
    Map<String, Json> map = new TreeMap<>();
    if (value instanceof Map<?, ?> members) {
      members.forEach((k, v) -> map.put(String.valueOf(k), v instanceof Json json ? json : NULL));
    }
    return map;
  }

  /** The same object with one member more, or changed. */
  public Json with(String name, Json member) {
    Map<String, Json> members = members();
    members.put(name, member);
    return of(members);
  }

  /** Canonical text. */
  @Override
  public String toString() {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      write(json);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }

  /** Without an exponent, but for numbers that would be long without it. */
  private static String shortest(BigDecimal number) {
    if (number.signum() == 0) {
      return "0";
    }
    return Math.abs((long) number.scale()) > MOST_ZEROS
        ? number.toString()
        : number.toPlainString();
  }

  private void write(JsonGenerator json) throws IOException {
    if (value instanceof Map<?, ?>) {
      json.writeStartObject();
      for (Map.Entry<String, Json> member : members().entrySet()) {
        json.writeFieldName(member.getKey());
        member.getValue().write(json);
      }
      json.writeEndObject();
    } else if (value instanceof List<?>) {
      json.writeStartArray();
      for (Json member : list()) {
        member.write(json);
      }
      json.writeEndArray();
    } else if (value instanceof String text) {
      json.writeString(text);
    } else if (value instanceof BigDecimal number) {
      json.writeNumber(shortest(number));
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else {
      json.writeNull();
    }
  }
}

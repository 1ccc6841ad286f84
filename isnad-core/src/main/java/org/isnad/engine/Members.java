package org.isnad.engine;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** The members of a JSON object of a record, by name; a member that is null is as one not there. */
final class Members {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final Map<String, Object> values;

  private Members(Map<String, Object> values) {
    this.values = values;
  }

  /**
   * The object on a line.
   *
   * @param skipped names of members that are not needed
   * @throws UnreadableRecord if there is no JSON object on it
   */
  static Members of(String line, Set<String> skipped) {
    try (JsonParser parser = FACTORY.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new UnreadableRecord("not a JSON object");
      }
      Members members = object(parser, skipped);
      if (parser.nextToken() != null) {
        throw new UnreadableRecord("more than one JSON object on the line");
      }
      return members;
    } catch (IOException broken) {
      String why = String.valueOf(broken.getMessage());
      throw new UnreadableRecord(
          "broken JSON: " + why.lines().findFirst().orElse("").strip(), broken);
    }
  }

  private static Members object(JsonParser parser, Set<String> skipped) throws IOException {
    Map<String, Object> values = new HashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      if (skipped.contains(name)) {
        parser.skipChildren();
      } else if (token != JsonToken.VALUE_NULL) {
        values.put(name, value(parser, skipped));
      }
    }
    return new Members(values);
  }

  private static Object value(JsonParser parser, Set<String> skipped) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser, skipped);
      case START_ARRAY -> array(parser, skipped);
      case VALUE_NUMBER_INT -> parser.getLongValue();
      case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> parser.getText();
    };
  }

  private static List<Object> array(JsonParser parser, Set<String> skipped) throws IOException {
    List<Object> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() != JsonToken.VALUE_NULL) {
        values.add(value(parser, skipped));
      }
    }
    return values;
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name)).map(value -> as(String.class, name, value));
  }

  String required(String name) {
    return text(name).orElseThrow(() -> new UnreadableRecord("no \"" + name + "\""));
  }

  boolean flag(String name) {
    return Boolean.TRUE.equals(values.get(name));
  }

  double number(String name, double otherwise) {
    Object value = values.get(name);
    return value == null ? otherwise : as(Number.class, name, value).doubleValue();
  }

  OptionalLong whole(String name) {
    Object value = values.get(name);
    return value == null
        ? OptionalLong.empty()
        : OptionalLong.of(as(Number.class, name, value).longValue());
  }

  Optional<LocalDate> day(String name) {
    try {
      return text(name).map(LocalDate::parse);
    } catch (DateTimeException noDay) {
      throw new UnreadableRecord("\"" + name + "\" is no ISO date: " + text(name).orElse(""));
    }
  }

  Optional<Members> object(String name) {
    return Optional.ofNullable(values.get(name)).map(value -> as(Members.class, name, value));
  }

  List<Members> objects(String name) {
    return list(name).stream().map(value -> as(Members.class, name, value)).toList();
  }

  List<String> texts(String name) {
    return list(name).stream().map(value -> as(String.class, name, value)).toList();
  }

  private List<?> list(String name) {
    Object value = values.get(name);
    return value == null ? List.of() : as(List.class, name, value);
  }

  private static <T> T as(Class<T> type, String name, Object value) {
    if (!type.isInstance(value)) {
      throw new UnreadableRecord("\"" + name + "\" is not as the record format has it");
    }
    return type.cast(value);
  }
}

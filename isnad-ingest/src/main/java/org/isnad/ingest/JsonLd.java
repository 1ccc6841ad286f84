package org.isnad.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of its article in linked data (schema.org in JSON). */
final class JsonLd {

  private static final Set<String> ARTICLES =
      Set.of(
          "NewsArticle",
          "Article",
          "ReportageNewsArticle",
          "BlogPosting",
          "AnalysisNewsArticle",
          "BackgroundNewsArticle",
          "LiveBlogPosting",
          "SocialMediaPosting",
          "DiscussionForumPosting",
          "WebPage");

  private static final int MOST_THINGS = 500;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Limits.NESTING)
                  .maxStringLength(Limits.REPORT_BYTES)
                  .build())
          .build();

  private final List<Map<String, String>> things = new ArrayList<>();

  private JsonLd() {}

  static JsonLd of(Document page) {
    JsonLd all = new JsonLd();
    for (Element script : page.select("script[type~=(?i)^application/ld\\+json]")) {
      all.read(script.data());
    }
    return all;
  }

  /** A broken script says as much as stands before the fault. */
  private void read(String text) {
    String json =
        text.strip().replaceFirst("^(<!--|/\\*\\s*<!\\[CDATA\\[\\s*\\*/|//\\s*<!\\[CDATA\\[)", "");
    try (JsonParser parser = FACTORY.createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          object(parser);
        }
      }
    } catch (IOException broken) {
      return;
    }
  }

  /** Reads an object and those in it; members of an inner one are named "outer.inner", too. */
  private Map<String, String> object(JsonParser parser) throws IOException {
    Map<String, String> members = new HashMap<>();
    if (things.size() < MOST_THINGS) {
      things.add(members);
    }
    while (parser.nextToken() != JsonToken.END_OBJECT && parser.currentToken() != null) {
      String name = String.valueOf(parser.currentName());
      value(parser, name, parser.nextToken(), members);
    }
    return members;
  }

  private void value(JsonParser parser, String name, JsonToken token, Map<String, String> members)
      throws IOException {
    if (token == JsonToken.START_OBJECT) {
      object(parser).forEach((inner, value) -> members.putIfAbsent(name + "." + inner, value));
    } else if (token == JsonToken.START_ARRAY) {
      for (JsonToken next = parser.nextToken();
          next != null && next != JsonToken.END_ARRAY;
          next = parser.nextToken()) {
        value(parser, name, next, members);
      }
    } else if (token != null && token.isScalarValue()) {
      members.putIfAbsent(name, parser.getText());
    }
  }

  /** The first member of this name that an article has; members of pages count last. */
  Optional<String> article(String... names) {
    for (boolean pages : new boolean[] {false, true}) {
      for (Map<String, String> thing : things) {
        String type = thing.getOrDefault("@type", "");
        if (ARTICLES.contains(type) && type.equals("WebPage") == pages) {
          for (String name : names) {
            String value = thing.get(name);
            if (value != null && !value.isBlank()) {
              return Optional.of(value.strip());
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The name of who publishes, also where it is told as a thing of its own. */
  Optional<String> publisher() {
    return article("publisher.name", "sourceOrganization.name")
        .or(() -> nameOf(article("publisher.@id").orElse("")))
        .or(() -> ofType("NewsMediaOrganization"));
  }

  private Optional<String> nameOf(String id) {
    return things.stream()
        .filter(thing -> !id.isEmpty() && id.equals(thing.get("@id")) && thing.containsKey("name"))
        .map(thing -> String.valueOf(thing.get("name")))
        .findFirst();
  }

  private Optional<String> ofType(String type) {
    return things.stream()
        .filter(thing -> type.equals(thing.get("@type")) && thing.containsKey("name"))
        .map(thing -> String.valueOf(thing.get("name")))
        .findFirst();
  }
}

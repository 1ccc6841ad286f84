package org.isnad.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One concept of a lexicon: its id, what is said of it, and its examples. The part of the id before
 * the first dot is its kind ({@code weapon.katyusha} is a {@code weapon}).
 *
 * @param id unique over all lexicons
 * @param kind the part of the id before the first dot
 * @param attributes what the file says of the concept, by key; never the word lines
 * @param words its surface forms as written in the file
 * @param matching own sentences with the matched words in square brackets
 * @param refusing own sentences in which the entry must not match
 * @param origin file and line, for messages
 */
public record Entry(
    String id,
    String kind,
    Map<String, String> attributes,
    List<Words> words,
    List<String> matching,
    List<String> refusing,
    String origin) {

  /** How a line of words is to be matched. */
  public enum Form {
    /** A proper name: the article stands as written. */
    NAME,
    /** A common noun phrase: articles, accusative and pronouns vary. */
    NOUN,
    /** A common noun or adjective of nationality or affiliation: matched like a noun. */
    ADJECTIVE,
    /** A noun phrase that names one. */
    SINGULAR,
    /** A noun phrase that names two. */
    DUAL,
    /** A noun phrase that names several. */
    PLURAL,
    /** A past and present pair: all persons, with object pronouns. */
    VERB,
    /** A name that is a place first and stands for its government now and then. */
    CAPITAL,
    /** The present forms of a verb line; never a word line of its own. */
    PRESENT,
    /** Exactly these words. */
    PLAIN
  }

  /** One alternative of a word line. */
  public record Words(Form form, String text) {}

  public Entry {
    attributes = Map.copyOf(attributes);
    words = List.copyOf(words);
    matching = List.copyOf(matching);
    refusing = List.copyOf(refusing);
  }

  /** An entry; its kind follows from its id. */
  static Entry of(
      String id,
      Map<String, String> attributes,
      List<Words> words,
      List<String> matching,
      List<String> refusing,
      String origin) {
    int dot = id.indexOf('.');
    String kind = (dot < 0 ? id : id.substring(0, dot)).intern();
    return new Entry(id, kind, attributes, words, matching, refusing, origin);
  }

  /** The id without its kind. */
  public String slug() {
    return id.substring(id.indexOf('.') + 1);
  }

  public Optional<String> attribute(String key) {
    return Optional.ofNullable(attributes.get(key));
  }

  /** The value of {@code key}, or an empty text. */
  public String text(String key) {
    return attributes.getOrDefault(key, "");
  }

  /** True if the file says {@code key yes}. */
  public boolean is(String key) {
    return "yes".equals(attributes.get(key));
  }
}

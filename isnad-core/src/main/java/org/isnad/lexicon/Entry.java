package org.isnad.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One concept of a lexicon: its id, what is said of it, and its examples. The part of the id before
 * the first dot is its kind ({@code weapon.katyusha} is a {@code weapon}). Two entries are equal if
 * their ids are. Immutable.
 */
public final class Entry {
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

  private final String id;
  private final String kind;
  private final String slug;
  private final String[] keys;
  private final int[] hashes;
  private final String[] texts;
  private final List<Words> words;
  private final List<String> matching;
  private final List<String> refusing;
  private final String origin;
  private final boolean guard;

  /**
   * An entry; its kind follows from its id.
   *
   * @param id unique over all lexicons
   * @param attributes what the file says of the concept, by key; never the word lines
   * @param words its surface forms as written in the file
   * @param matching own sentences with the matched words in square brackets
   * @param refusing own sentences in which the entry must not match
   * @param origin file and line, for messages
   */
  Entry(
      String id,
      Map<String, String> attributes,
      List<Words> words,
      List<String> matching,
      List<String> refusing,
      String origin) {
    int dot = id.indexOf('.');
    this.id = id;
    this.kind = (dot < 0 ? id : id.substring(0, dot)).intern();
    this.slug = id.substring(dot + 1);
    this.keys = attributes.keySet().stream().sorted().toArray(String[]::new);
    this.hashes = Arrays.stream(keys).mapToInt(String::hashCode).toArray();
    this.texts = Arrays.stream(keys).map(attributes::get).toArray(String[]::new);
    this.words = List.copyOf(words);
    this.matching = List.copyOf(matching);
    this.refusing = List.copyOf(refusing);
    this.origin = origin;
    this.guard = is("guard");
  }

  public String id() {
    return id;
  }

  /** The part of the id before the first dot; interned. */
  public String kind() {
    return kind;
  }

  /** The id without its kind. */
  public String slug() {
    return slug;
  }

  public Optional<String> attribute(String key) {
    return Optional.ofNullable(find(key));
  }

  /** The value of {@code key}, or an empty text. */
  public String text(String key) {
    String text = find(key);
    return text == null ? "" : text;
  }

  /** True if the file says {@code key yes}. */
  public boolean is(String key) {
    return "yes".equals(find(key));
  }

  /** True if its words only cancel matches of their kind. */
  boolean isGuard() {
    return guard;
  }

  /** There are few keys and many questions: a walk over them is the fastest look-up. */
  private @Nullable String find(String key) {
    int hash = key.hashCode();
    for (int i = 0; i < hashes.length; i++) {
      if (hashes[i] == hash && keys[i].equals(key)) {
        return texts[i];
      }
    }
    return null;
  }

  public List<Words> words() {
    return words;
  }

  public List<String> matching() {
    return matching;
  }

  public List<String> refusing() {
    return refusing;
  }

  /** File and line, for messages. */
  public String origin() {
    return origin;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Entry entry && entry.id.equals(id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id;
  }
}

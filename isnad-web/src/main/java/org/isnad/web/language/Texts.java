package org.isnad.web.language;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The messages of one language. They are read as they stand, without the fall-back to the system's
 * own language that resource bundles have.
 */
public final class Texts {

  private static final Pattern PLACE = Pattern.compile("\\{([0-9])\\}");

  /** What every page says, and what pages of one kind say besides. */
  private static final List<String> FILES = List.of("messages", "explore", "record", "review");

  private static final Map<Language, Texts> ALL = loadAll();

  private final Language language;
  private final Map<String, String> messages;

  private Texts(Language language, Map<String, String> messages) {
    this.language = language;
    this.messages = Collections.unmodifiableMap(messages);
  }

  public static Texts in(Language language) {
    return ALL.getOrDefault(language, new Texts(language, Map.of()));
  }

  private static Map<Language, Texts> loadAll() {
    Map<Language, Texts> all = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      Map<String, String> messages = new TreeMap<>();
      FILES.forEach(f -> messages.putAll(load(f + "_" + language.code() + ".properties")));
      all.put(language, new Texts(language, messages));
    }
    return all;
  }

  private static Map<String, String> load(String name) {
    try (InputStream file = Texts.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new FileNotFoundException(name);
      }
      Properties read = new Properties();
      read.load(new InputStreamReader(file, StandardCharsets.UTF_8));
      Map<String, String> messages = new TreeMap<>();
      read.forEach((key, message) -> messages.put(key.toString(), message.toString()));
      return messages;
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  public Language language() {
    return language;
  }

  /** Every message by its key. */
  public Map<String, String> all() {
    return messages;
  }

  /**
   * A message with the arguments in the places of {0}, {1} and so on.
   *
   * @throws IllegalArgumentException if there is no such message
   */
  public String get(String key, Object... arguments) {
    String message = messages.get(key);
    if (message == null) {
      throw new IllegalArgumentException("no message " + key + " in " + language.code());
    }
    return filled(message, arguments);
  }

  /** A message if there is one, as for codes that data brings along. */
  public Optional<String> find(String key) {
    return Optional.ofNullable(messages.get(key));
  }

  /** The name of a code in a list of codes, as {@code type.ied}; the code itself if it has none. */
  public String label(String list, String code) {
    return find(list + "." + code).orElse(code);
  }

  /**
   * A message that depends on a number; its forms stand under {@code KEY.one}, {@code KEY.other}
   * and so on, and {0} is the number as {@code shown}.
   */
  public String count(String key, long count, String shown) {
    Optional<String> form = find(key + "." + language.pluralOf(count));
    return filled(form.isPresent() ? form.get() : get(key + ".other"), shown);
  }

  private static String filled(String message, Object... arguments) {
    if (arguments.length == 0) {
      return message;
    }
    return PLACE
        .matcher(message)
        .replaceAll(
            place -> {
              int number = Integer.parseInt(place.group(1));
              return Matcher.quoteReplacement(
                  number < arguments.length ? String.valueOf(arguments[number]) : place.group());
            });
  }
}

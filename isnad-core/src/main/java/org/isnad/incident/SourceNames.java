package org.isnad.incident;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.account.Link;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Lexicon;
import org.isnad.text.Folded;
import org.isnad.text.Tokens;

/**
 * Who is meant by the names in a chain: one agency has several names in Arabic and Latin letters,
 * an address, and a short form, and all of them are one source. Immutable.
 */
final class SourceNames {
  /** The longest name of the lexicon that is looked for, in words. */
  private static final int LONGEST = 8;

  /** What a name of a chain stands for. */
  record Named(String key, Sort sort) {}

  /** What kind of source a name is. */
  enum Sort {
    /** An agency or outlet. */
    PRESS,
    /** A body or office that can be held to its word. */
    BODY,
    /** What passes on a group's own word. */
    RELAY,
    /** A reporter, whose paper the chain does not name. */
    REPORTER,
    /** One who saw it. */
    WITNESS,
    /** A source without a name. */
    NAMELESS
  }

  private static final SourceNames ARABIC = new SourceNames();

  private final Map<String, Named> names = new HashMap<>();
  private final Map<String, String> hosts = new HashMap<>();
  private final Map<String, String> labels = new HashMap<>();
  private final Set<String> common = new HashSet<>();

  private SourceNames() {
    for (Entry entry : Lexicon.entries("sources.lex")) {
      if (entry.kind().equals("source") && !entry.is("guard") && !entry.is("ref")) {
        add(entry);
      }
    }
    for (String line : Lexicon.lines("speaker-words.txt")) {
      if (!line.startsWith("#")) {
        words(line).forEach(word -> common.add(plain(word)));
      }
    }
  }

  /** The names of the lexicon that is built in. */
  static SourceNames arabic() {
    return ARABIC;
  }

  private void add(Entry entry) {
    String label = entry.text("label");
    String key = entry.attribute("body").orElse(label);
    Sort sort = sort(entry);
    entry
        .attribute("domain")
        .ifPresent(
            domains -> {
              for (String host : domains.split("\\|", -1)) {
                hosts.put(host.strip().toLowerCase(Locale.ROOT), key);
              }
            });
    if (sort == Sort.PRESS) {
      labels.putIfAbsent(letters(label), key);
    }
    if (entry.is("several")) {
      return;
    }
    for (Entry.Words line : entry.words()) {
      String name = joined(words(line.text()));
      if (!name.isEmpty()) {
        names.putIfAbsent(name, new Named(key, sort));
      }
    }
  }

  private static Sort sort(Entry entry) {
    String kind = entry.text("kind");
    if (kind.equals("agency") || kind.equals("outlet")) {
      return entry.is("named") ? Sort.PRESS : Sort.NAMELESS;
    }
    if (entry.is("relay")) {
      return Sort.RELAY;
    }
    if (entry.slug().equals("correspondent")) {
      return Sort.REPORTER;
    }
    if (kind.equals("witness")) {
      return Sort.WITNESS;
    }
    return entry.is("named") ? Sort.BODY : Sort.NAMELESS;
  }

  /** Who published a report: by its address, then by the name that came with it. */
  Optional<String> outlet(Origin origin) {
    Optional<String> host = origin.url().flatMap(SourceNames::host);
    for (String name = host.orElse(""); name.contains("."); name = withoutFirst(name)) {
      String key = hosts.get(name);
      if (key != null) {
        return Optional.of(key);
      }
    }
    if (origin.outlet().isEmpty()) {
      return host;
    }
    String outlet = origin.outlet().get();
    Optional<Named> named = find(outlet, Set.of(Sort.PRESS, Sort.BODY));
    if (named.isPresent()) {
      return named.map(Named::key);
    }
    String key = hosts.get(outlet.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""));
    return Optional.of(key != null ? key : labels.getOrDefault(letters(outlet), outlet.strip()));
  }

  private static Optional<String> host(String url) {
    try {
      return Optional.ofNullable(URI.create(url).getHost())
          .map(host -> host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""));
    } catch (IllegalArgumentException e) {
      int start = url.indexOf("://") + 3;
      int end = url.indexOf('/', start);
      return start < 3 || end < 0
          ? Optional.empty()
          : Optional.of(
              url.substring(start, end).toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""));
    }
  }

  private static String withoutFirst(String host) {
    return host.substring(host.indexOf('.') + 1);
  }

  /** Whom a link of a chain names, if the lexicon knows them. */
  Optional<Named> of(Link link) {
    Set<Sort> sorts =
        switch (link.kind()) {
          case "outlet", "agency" -> Set.of(Sort.PRESS);
          case "media" -> Set.of(Sort.REPORTER, Sort.RELAY, Sort.PRESS);
          case "witness" -> Set.of(Sort.WITNESS);
          case "unknown", "security_source" -> Set.of(Sort.NAMELESS);
          default -> Set.of(Sort.BODY, Sort.RELAY, Sort.NAMELESS);
        };
    return find(link.name(), sorts);
  }

  /** True if the words begin like those of a reporter. */
  boolean isReporter(String name) {
    return find(name, Set.of(Sort.REPORTER)).isPresent();
  }

  /** The longest name of these sorts in some words; of equally long ones the first. */
  private Optional<Named> find(String text, Set<Sort> sorts) {
    List<String> words = words(text);
    for (int length = Math.min(LONGEST, words.size()); length > 0; length--) {
      for (int first = 0; first + length <= words.size(); first++) {
        List<String> part = words.subList(first, first + length);
        Named named = names.get(joined(part));
        if (named == null && glued(part.get(0))) {
          List<String> bare = new ArrayList<>(part);
          bare.set(0, part.get(0).substring(1));
          named = names.get(joined(bare));
        }
        if (named != null && sorts.contains(named.sort())) {
          return Optional.of(named);
        }
      }
    }
    return Optional.empty();
  }

  /** The words of a name by which a person or an office can be told from others. */
  Set<String> distinctive(String name) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : words(name)) {
      String bare = plain(word);
      if (bare.length() > 2 && !common.contains(bare)) {
        words.add(bare);
      }
    }
    return words;
  }

  private static boolean glued(String word) {
    return word.length() > 3 && LETTERS_GLUED.indexOf(word.charAt(0)) >= 0;
  }

  /** The letters of "to", "by", "and" and "like". */
  private static final String LETTERS_GLUED = "\u0644\u0628\u0648\u0643";

  private static String joined(List<String> words) {
    StringBuilder joined = new StringBuilder();
    for (String word : words) {
      joined.append(joined.length() == 0 ? "" : " ").append(plain(word));
    }
    return joined.toString();
  }

  private static List<String> words(String text) {
    Tokens tokens = Tokens.of(Folded.of(text));
    List<String> words = new ArrayList<>();
    for (int t = 0; t < tokens.size(); t++) {
      if (tokens.kind(t) == Tokens.Kind.WORD || tokens.kind(t) == Tokens.Kind.LATIN) {
        words.add(tokens.form(t).toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  /** A word without its article. */
  private static String plain(String word) {
    return word.startsWith("\u0627\u0644") && word.length() > 4 ? word.substring(2) : word;
  }

  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}

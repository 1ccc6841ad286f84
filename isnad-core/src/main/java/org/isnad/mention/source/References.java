package org.isnad.mention.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.text.Tokens;

/**
 * Finds whom "the source", "the ministry", a surname alone or a verb of saying without a subject
 * point back to.
 */
final class References {
  private static final int SHORT = 4;
  private static final char ALEF = '\u0627';
  private static final char LAM = '\u0644';

  private final Tokens tokens;
  private final Map<String, SourceMention> byWord = new HashMap<>();
  private Optional<SourceMention> speaker = Optional.empty();
  private Optional<SourceMention> anonymous = Optional.empty();
  private Optional<SourceMention> press = Optional.empty();

  References(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The mentions, in the order of the text, each with the one that it points back to. */
  List<SourceMention> resolve(List<SourceMention> mentions) {
    List<SourceMention> resolved = new ArrayList<>(mentions.size());
    for (SourceMention mention : mentions) {
      SourceMention known = meant(mention).map(mention::meaning).orElse(mention);
      boolean body =
          known.role() == SourceMention.Role.REFERENCE && known.kind().equals("official");
      boolean lost =
          known.meant().isEmpty() && (known.role() == SourceMention.Role.CONTINUED || body);
      if (!lost) {
        resolved.add(known);
        remember(known);
      }
    }
    return resolved;
  }

  private Optional<SourceMention> meant(SourceMention mention) {
    return switch (mention.role()) {
      case CONTINUED, STATEMENT -> speaker;
      case DOCUMENT -> Optional.empty();
      case REFERENCE ->
          switch (mention.kind()) {
            case "agency" -> press;
            case "official" -> Optional.ofNullable(byWord.get(word(mention, mention.first())));
            default -> byWords(mention).or(() -> anonymous).or(() -> speaker);
          };
      case NAMED -> mention.end() - mention.first() <= SHORT ? byWords(mention) : Optional.empty();
    };
  }

  /** One earlier mention that has all the words of this one and more. */
  private Optional<SourceMention> byWords(SourceMention mention) {
    Optional<SourceMention> one = Optional.empty();
    for (int t = mention.first(); t < mention.end(); t++) {
      Optional<SourceMention> with = Optional.ofNullable(byWord.get(word(mention, t)));
      if (with.isEmpty() || one.isPresent() && one.get() != with.get()) {
        return Optional.empty();
      }
      one = with;
    }
    return one.filter(o -> o.end() - o.first() >= mention.end() - mention.first());
  }

  private void remember(SourceMention mention) {
    if (!mention.saying()) {
      return;
    }
    SourceMention root = mention.meant().orElse(mention);
    if (root.isAgency()) {
      press = Optional.of(root);
    } else if (root.role() != SourceMention.Role.DOCUMENT
        && root.role() != SourceMention.Role.STATEMENT) {
      speaker = Optional.of(root);
      if (!root.named()) {
        anonymous = Optional.of(root);
      }
    }
    if (root == mention) {
      for (int t = mention.first(); t < mention.end(); t++) {
        byWord.put(word(mention, t), mention);
      }
    }
  }

  /** A word's letters without glued preposition and article. */
  private String word(SourceMention mention, int token) {
    String text = tokens.folded().text();
    int start =
        token == mention.first()
            ? Math.max(mention.from(), tokens.start(token))
            : tokens.start(token);
    int end = tokens.end(token);
    boolean article =
        end - start > 3 && text.charAt(start) == ALEF && text.charAt(start + 1) == LAM;
    return text.substring(Math.min(end, article ? start + 2 : start), end);
  }
}

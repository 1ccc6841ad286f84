package org.isnad.web.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.web.language.Texts;

/**
 * Says in the language of the page why machines took sources for one or for two, and what leaves it
 * open whether a statement counts an incident. The machines say so in English.
 */
final class Reasons {

  private static final Map<String, Pattern> WITH_NAMES =
      Map.ofEntries(
          form("wording-body", "([0-9]+ %) of both texts is the same wording"),
          form("wording-account", "([0-9]+ %) of the sentences that tell it are the same wording"),
          form("quotes-other", "one quotes the other, (.*)"),
          form("both-said", "both rest on what (?!one person said: )(.*) said"),
          form("both-claim", "both rest on the claim of (.*)"),
          form("both-person", "both rest on what one person said: (.*)"),
          form("quote-but", "both quote (.*), but other speakers"),
          form("outlet-but", "both are from (.*), but may rest on others"),
          form("both-outlet", "both are from (.*)"),
          form("both-quote", "both quote (.*)"),
          form("some-wording", "some wording is the same \\((.*)\\)"),
          form("told-as", "it is told as (.*)"));

  /** Of several that fit the more exact ones come first. */
  private static final List<String> ORDER =
      List.of(
          "wording-body",
          "wording-account",
          "quotes-other",
          "both-person",
          "both-said",
          "both-claim",
          "quote-but",
          "outlet-but",
          "both-outlet",
          "both-quote",
          "some-wording",
          "told-as");

  private final Texts texts;

  Reasons(Texts texts) {
    this.texts = texts;
  }

  private static Map.Entry<String, Pattern> form(String key, String words) {
    return Map.entry(key, Pattern.compile(words, Pattern.DOTALL));
  }

  /** The reason in the language of the page; as it is if it is not known here. */
  String say(String reason) {
    Optional<String> plain = texts.find("why." + reason.replaceAll("[^a-z]+", "-"));
    if (plain.isPresent()) {
      return plain.get();
    }
    for (String key : ORDER) {
      Pattern form = WITH_NAMES.get(key);
      Matcher found = form == null ? null : form.matcher(reason);
      if (found != null && found.matches()) {
        String name = found.group(1);
        return texts.get(
            "why." + key, key.equals("told-as") ? texts.label("type", name) : isolated(name));
      }
    }
    return reason;
  }

  /** A name inside a sentence, apart from it as far as direction goes. */
  private static String isolated(String name) {
    return "\u2068" + name + "\u2069";
  }

  /** All keys that it may say, for a test of the messages. */
  static List<String> keys() {
    List<String> keys = new ArrayList<>();
    ORDER.forEach(key -> keys.add("why." + key));
    return keys;
  }
}

package org.isnad.web.review;

import java.util.Comparator;
import java.util.List;
import org.isnad.web.language.Texts;

/** The codes of a list with their names, for selecting. */
public final class Choices {

  /** A code and its name in the language of the page. */
  public record Choice(String code, String label) {}

  private Choices() {}

  /** All of a list, by name; what is unknown or something else comes last. */
  public static List<Choice> of(Texts texts, String list) {
    String prefix = list + ".";
    return texts.all().entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(prefix))
        .map(entry -> new Choice(entry.getKey().substring(prefix.length()), entry.getValue()))
        .filter(choice -> choice.code().matches("[a-z][a-z0-9_]*"))
        .sorted(
            Comparator.comparingInt((Choice choice) -> rank(choice.code()))
                .thenComparing(Choice::label))
        .toList();
  }

  /** The same in an order of its own. */
  public static List<Choice> of(Texts texts, String list, List<String> codes) {
    return codes.stream().map(code -> new Choice(code, texts.label(list, code))).toList();
  }

  private static int rank(String code) {
    return code.equals("unknown") ? 2 : code.equals("other") ? 1 : 0;
  }
}

package org.isnad.web.review;

import java.util.Arrays;
import java.util.List;
import org.isnad.web.language.Texts;

/**
 * Something that was filled in and cannot be taken.
 *
 * @param input the name of the input
 * @param key of the message that says what was wanted, under {@code review.wrong.}
 * @param arguments of the message
 */
public record Mistake(String input, String key, List<String> arguments) {

  public Mistake {
    arguments = List.copyOf(arguments);
  }

  static Mistake of(String input, String key, String... arguments) {
    return new Mistake(input, key, Arrays.asList(arguments));
  }

  /** What is wrong and what was wanted, in the language of the page. */
  public String say(Texts texts) {
    return texts.get("review.input." + input)
        + ": "
        + texts.get("review.wrong." + key, arguments.toArray());
  }
}

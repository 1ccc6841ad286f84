package org.isnad.web.show;

import java.util.Optional;
import org.isnad.web.language.Language;

/** A name in the languages of the pages; either may be missing. */
public record Bilingual(Optional<String> ar, Optional<String> en) {

  public static final Bilingual NONE = new Bilingual(Optional.empty(), Optional.empty());

  /** A name that is the same in both, as a code is. */
  public static Bilingual same(String name) {
    return new Bilingual(Optional.empty(), Optional.of(name));
  }

  private static Optional<String> kept(String name) {
    return name.isBlank() ? Optional.empty() : Optional.of(name.strip());
  }

  public static Bilingual of(String ar, String en) {
    return new Bilingual(kept(ar), kept(en));
  }

  public boolean isEmpty() {
    return ar.isEmpty() && en.isEmpty();
  }

  /** In that language, or in the other if it has none there; empty if it has none at all. */
  public String in(Language language) {
    return of(language).or(() -> of(language.other())).orElse("");
  }

  /** In which language {@link #in} answers, as in the attribute {@code lang}. */
  public String langIn(Language language) {
    return of(language).isPresent() || of(language.other()).isEmpty()
        ? language.code()
        : language.other().code();
  }

  /** The other name, if there are two that differ. */
  public Optional<String> besides(Language language) {
    return of(language)
        .flatMap(own -> of(language.other()).filter(other -> !other.equalsIgnoreCase(own)));
  }

  private Optional<String> of(Language language) {
    return language == Language.ARABIC ? ar : en;
  }
}

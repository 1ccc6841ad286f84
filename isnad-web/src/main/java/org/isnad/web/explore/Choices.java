package org.isnad.web.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.store.Facet;
import org.isnad.web.language.Language;
import org.isnad.web.show.Bilingual;
import org.isnad.web.show.Family;

/**
 * What can be chosen for one parameter.
 *
 * @param name of the parameter
 * @param groups with a heading of their own, or one without
 */
public record Choices(String name, List<Group> groups) {

  /** Some that belong together; the family's code and letter for types. */
  public record Group(Optional<Family> family, List<Choice> choices) {}

  /**
   * One value.
   *
   * @param label in the language of the page
   * @param besides the name in the other language
   * @param count how many incidents there would be
   */
  public record Choice(
      String value, Bilingual label, long count, boolean chosen, Optional<String> besides) {}

  /** How a value is called. */
  @FunctionalInterface
  interface Naming {
    Bilingual of(String code);
  }

  /** Those of which most incidents come first. */
  static Choices of(String name, List<Facet> facets, Naming naming, Language language) {
    List<Choice> choices = facets.stream().map(facet -> choice(facet, naming, language)).toList();
    return new Choices(
        name, choices.isEmpty() ? List.of() : List.of(new Group(Optional.empty(), choices)));
  }

  /** Types, by family. */
  static Choices ofTypes(List<Facet> facets, Naming naming, Language language) {
    List<Group> groups = new ArrayList<>();
    for (Family family : Family.values()) {
      List<Choice> choices =
          facets.stream()
              .filter(facet -> Family.of(facet.code()) == family)
              .sorted(Comparator.comparing((Facet facet) -> family.types().indexOf(facet.code())))
              .map(facet -> choice(facet, naming, language))
              .toList();
      if (!choices.isEmpty()) {
        groups.add(new Group(Optional.of(family), choices));
      }
    }
    return new Choices("type", groups);
  }

  private static Choice choice(Facet facet, Naming naming, Language language) {
    Bilingual label = naming.of(facet.code());
    return new Choice(
        facet.code(), label, facet.incidents(), facet.chosen(), label.besides(language));
  }

  /** How many are chosen. */
  public long chosen() {
    return groups.stream().flatMap(g -> g.choices().stream()).filter(Choice::chosen).count();
  }
}

package org.isnad.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** In what two incidents say the same, and in what they do not. */
final class Alike {

  private Alike() {}

  static Similar compare(Listed one, Listed other, double score) {
    List<String> agree = new ArrayList<>();
    List<String> differ = new ArrayList<>();
    compare(Field.TYPE, one.type(), other.type(), agree, differ);
    compare(Field.WHEN, day(one), day(other), agree, differ);
    compare(Field.WHERE, place(one), place(other), agree, differ);
    compare(Field.ACTOR, one.actor(), other.actor(), agree, differ);
    compare(Field.TARGET, one.target(), other.target(), agree, differ);
    compare(Field.KILLED, figures(one.killed()), figures(other.killed()), agree, differ);
    compare(Field.INJURED, figures(one.injured()), figures(other.injured()), agree, differ);
    return new Similar(other, score, agree, differ);
  }

  private static void compare(
      Field field, Optional<?> one, Optional<?> other, List<String> agree, List<String> differ) {
    if (one.isPresent() && other.isPresent()) {
      (one.equals(other) ? agree : differ).add(field.code());
    }
  }

  private static Optional<String> day(Listed row) {
    return row.start().map(start -> start + " " + row.end().orElse(start));
  }

  private static Optional<String> place(Listed row) {
    return row.place().name().or(() -> row.place().nameAr());
  }

  private static Optional<Listed.Figures> figures(Listed.Figures figures) {
    return figures.isTold() ? Optional.of(figures) : Optional.empty();
  }
}

package org.isnad.incident;

import java.time.LocalDate;
import java.util.List;

/**
 * When a report that bears no date was published, as far as it follows from reports that do.
 *
 * @param origin the report
 * @param start first day on which it can have been published
 * @param end last such day
 * @param because the steps that lead there, at least one
 */
public record InferredDate(Origin origin, LocalDate start, LocalDate end, List<Because> because) {
  public InferredDate {
    because = List.copyOf(because);
  }

  /**
   * One step: an incident that the report shares with others, and how far from its own day it puts
   * it.
   *
   * @param account the report's account
   * @param words what the report says of the day ("yesterday", "on Tuesday")
   * @param incident the id of the incident
   * @param others ids of the accounts of other reports that date it, sorted
   * @param reason the step in words
   */
  public record Because(
      String account, String words, String incident, List<String> others, String reason) {
    public Because {
      others = List.copyOf(others);
    }
  }
}

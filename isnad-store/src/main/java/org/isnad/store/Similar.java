package org.isnad.store;

import java.util.List;

/**
 * An incident that may be the same as another one.
 *
 * @param score of the two accounts of both that are most alike, as linking scores them: above 0
 *     they would be joined if nothing else spoke against it
 * @param agree fields in which both say the same
 * @param differ fields in which they say different things
 */
public record Similar(Listed incident, double score, List<String> agree, List<String> differ) {
  public Similar {
    agree = List.copyOf(agree);
    differ = List.copyOf(differ);
  }
}

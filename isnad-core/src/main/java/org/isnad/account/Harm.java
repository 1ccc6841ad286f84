package org.isnad.account;

import java.util.List;
import org.isnad.mention.Count;
import org.isnad.report.Evidence;

/** How many people; 0 if the report says that there were none. */
public record Harm(Count count, List<Evidence> evidence) {
  public Harm {
    evidence = List.copyOf(evidence);
  }
}

package org.isnad.account;

import java.util.List;
import org.isnad.report.Evidence;

/**
 * One link of a chain of telling.
 *
 * @param kind outlet, agency, official, security_source, group, witness, media, document or unknown
 * @param named true if a person or body can be held to it
 */
public record Link(String kind, String name, boolean named, List<Evidence> evidence) {
  public Link {
    evidence = List.copyOf(evidence);
  }
}

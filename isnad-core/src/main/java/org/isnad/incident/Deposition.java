package org.isnad.incident;

import java.util.List;
import org.isnad.account.Statement;

/** All that one report says: its accounts, and its statements about numbers of incidents. */
public record Deposition(Origin origin, List<Testimony> testimonies, List<Statement> statements) {
  public Deposition {
    testimonies = List.copyOf(testimonies);
    statements = List.copyOf(statements);
  }
}

package org.isnad.mention.time;

import java.util.Optional;
import org.isnad.mention.time.Atom.Role;
import org.isnad.text.Tokens;

/** What may stand between the parts of one time expression without parting them. */
final class Links {
  private static final int MOST = 5;
  private static final String MARKS = "(),/-|[]:.";

  private final Atoms atoms;

  Links(Atoms atoms) {
    this.atoms = atoms;
  }

  /**
   * The first token at or after {@code token} that is no link: words such as "of the month of", and
   * brackets.
   */
  int skip(int token) {
    int at = token;
    for (int steps = 0; steps < MOST && !atoms.isBreak(at); steps++) {
      Optional<Atom> link =
          atoms.at(at, Role.LINK).filter(atom -> !atoms.startsWithAnd(atom.first()));
      if (link.isPresent()) {
        at = link.get().end();
      } else if (isMark(at)) {
        at++;
      } else {
        return at;
      }
    }
    return at;
  }

  /** The first token at or after {@code token} that is no bracket or stroke. */
  int skipMarks(int token) {
    int at = token;
    while (at < token + 2 && !atoms.isBreak(at) && isMark(at)) {
      at++;
    }
    return at;
  }

  private boolean isMark(int token) {
    return atoms.tokens().kind(token) == Tokens.Kind.MARK
        && MARKS.indexOf(atoms.tokens().folded().text().charAt(atoms.tokens().start(token))) >= 0;
  }
}

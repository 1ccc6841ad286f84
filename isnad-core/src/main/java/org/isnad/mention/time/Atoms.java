package org.isnad.mention.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.lexicon.Hit;
import org.isnad.text.Tokens;

/** The tokens of a text with what the time lexicon says of them. */
final class Atoms {
  static final String KIND = "time";
  private static final int LONGEST_NUMBER = 4;
  private static final int AWAITS = 10;
  private static final Atom[] NONE = {};
  private static final char AND = '\u0648';

  private final Tokens tokens;

  /** For each token the atoms that begin at it, the longest first. */
  private final Atom[][] byFirst;

  private final BitSet blocked = new BitSet();

  Atoms(Tokens tokens, List<Hit> hits) {
    this.tokens = tokens;
    List<Atom> atoms = new ArrayList<>();
    for (Hit hit : hits) {
      if (hit.kind().equals(KIND)) {
        atoms.add(
            new Atom(Atom.roleOf(hit.entry()), hit.entry(), hit.first(), hit.end(), hit.prefix()));
      }
    }
    atoms.sort(Comparator.comparingInt(Atom::first).thenComparingInt(atom -> -atom.end()));
    for (Atom atom : atoms) {
      if (atom.role() == Atom.Role.NOT) {
        blocked.set(atom.first(), atom.end());
      }
    }
    blockNames(atoms);
    atoms.removeIf(atom -> atom.role() == Atom.Role.NOT || isBlocked(atom));
    byFirst = byFirst(atoms, tokens.size());
  }

  private static Atom[][] byFirst(List<Atom> atoms, int size) {
    Atom[][] byFirst = new Atom[size][];
    Arrays.fill(byFirst, NONE);
    for (int from = 0; from < atoms.size(); ) {
      int first = atoms.get(from).first();
      int to = from + 1;
      while (to < atoms.size() && atoms.get(to).first() == first) {
        to++;
      }
      byFirst[first] = atoms.subList(from, to).toArray(NONE);
      from = to;
    }
    return byFirst;
  }

  private Atom[] from(int token) {
    return token >= 0 && token < byFirst.length ? byFirst[token] : NONE;
  }

  /** "July Square", "14 July Bridge", "September Net": a month, and its day, that is a name. */
  private void blockNames(List<Atom> atoms) {
    BitSet named = new BitSet();
    BitSet tails = new BitSet();
    for (Atom atom : atoms) {
      if (atom.role() == Atom.Role.NAMER) {
        named.set(atom.end());
      } else if (atom.role() == Atom.Role.NAMETAIL) {
        tails.set(atom.first());
      }
    }
    for (Atom atom : atoms) {
      if (atom.role() == Atom.Role.MONTH) {
        boolean dated = number(atom.first() - 1).isPresent();
        int first = dated ? atom.first() - 1 : atom.first();
        if (named.get(first) || tails.get(atom.end())) {
          blocked.set(first, atom.end());
        }
      }
    }
  }

  private boolean isBlocked(Atom atom) {
    return blocked.get(atom.first()) || blocked.get(atom.end() - 1);
  }

  Tokens tokens() {
    return tokens;
  }

  int size() {
    return tokens.size();
  }

  /** True if the token is part of a name that only looks like a time. */
  boolean isBlocked(int token) {
    return blocked.get(token);
  }

  /** True if any atom begins at the token. */
  boolean startsAt(int token) {
    return from(token).length > 0;
  }

  /** The longest atom of a role that begins at a token. */
  Optional<Atom> at(int token, Atom.Role role) {
    for (Atom atom : from(token)) {
      if (atom.role() == role) {
        return Optional.of(atom);
      }
    }
    return Optional.empty();
  }

  /** The longest atom of a role that ends right before a token. */
  Optional<Atom> before(int token, Atom.Role role) {
    for (int first = token - 1; first >= 0 && first >= token - 4; first--) {
      Optional<Atom> atom = at(first, role);
      if (atom.isPresent() && atom.get().end() == token) {
        return atom;
      }
    }
    return Optional.empty();
  }

  boolean is(int token, Atom.Role role) {
    return at(token, role).isPresent();
  }

  boolean isMark(int token, char mark) {
    return tokens.isMark(token, mark);
  }

  /** A whole number of up to four digits at a token. */
  OptionalInt number(int token) {
    if (token < 0
        || token >= size()
        || blocked.get(token)
        || tokens.kind(token) != Tokens.Kind.NUMBER) {
      return OptionalInt.empty();
    }
    String form = tokens.form(token);
    if (form.length() > LONGEST_NUMBER || !form.chars().allMatch(Character::isDigit)) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(Integer.parseInt(form));
  }

  /** How many digits the number at a token has. */
  int digits(int token) {
    return tokens.end(token) - tokens.start(token);
  }

  /** True if nothing, not even a space, stands between two tokens. */
  boolean touches(int token) {
    return token + 1 < size() && tokens.end(token) == tokens.start(token + 1);
  }

  /** True if the token is a number with marks inside, such as {@code 2022.01.04}. */
  boolean isDotted(int token) {
    return tokens.kind(token) == Tokens.Kind.NUMBER
        && (tokens.form(token).indexOf('.') > 0 || tokens.form(token).indexOf(',') > 0);
  }

  /** True if the token's words begin with a glued "and", so that they begin a time of their own. */
  boolean startsWithAnd(int token) {
    Atom[] here = from(token);
    for (Atom atom : here) {
      if (atom.prefix().isEmpty() || atom.prefix().charAt(0) != AND) {
        return false;
      }
    }
    return here.length > 0;
  }

  /** True if a part of day that can stand alone ends where the given one does. */
  boolean hasFreePart(int token, int end) {
    return Arrays.stream(from(token))
        .anyMatch(atom -> atom.role() == Atom.Role.PART && !atom.isBound() && atom.end() == end);
  }

  /**
   * True if a word or mark that joins two days begins at the token: "3-5 May", "3 and 5 May", "3 to
   * 5 May".
   */
  boolean isRangeMark(int token) {
    return isMark(token, '-') || is(token, Atom.Role.AND) || is(token, Atom.Role.UNTIL);
  }

  int afterRangeMark(int token) {
    return skipArticle(at(token, Atom.Role.UNTIL).map(Atom::end).orElse(token + 1));
  }

  /** The token after an article that stands apart from a number. */
  int skipArticle(int token) {
    return at(token, Atom.Role.ARTICLE).map(Atom::end).orElse(token);
  }

  /** True if the word before a token makes a bare four-digit number a year. */
  boolean leadsYear(int token) {
    return before(token, Atom.Role.IN).isPresent()
        || before(token, Atom.Role.SINCE).isPresent()
        || before(token, Atom.Role.PHASE).isPresent();
  }

  /** True if the token is the word "from", which ties a distance of time to another event. */
  boolean isFrom(int token) {
    return is(token, Atom.Role.FROM);
  }

  /**
   * True if a verb before a token takes a "from" that has not come yet: "was able, two days ago,
   * to".
   */
  boolean awaitsFrom(int token) {
    for (int at = token - 1; at >= 0 && at >= token - AWAITS && !isBreak(at); at--) {
      if (is(at, Atom.Role.FROM) || tokens.kind(at) == Tokens.Kind.MARK) {
        return false;
      }
      if (is(at, Atom.Role.ABLE)) {
        return true;
      }
    }
    return false;
  }

  /** True if no other word stands in the token's line. */
  boolean isAlone(int token) {
    return edge(token, -1) && edge(token, 1);
  }

  private boolean edge(int token, int step) {
    int at = token + step;
    while (!isBreak(at) && tokens.kind(at) == Tokens.Kind.MARK) {
      at += step;
    }
    return isBreak(at);
  }

  boolean isBreak(int token) {
    return token < 0 || token >= size() || tokens.kind(token) == Tokens.Kind.BREAK;
  }
}

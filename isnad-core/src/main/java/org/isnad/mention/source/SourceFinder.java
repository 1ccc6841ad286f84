package org.isnad.mention.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.report.Document;
import org.isnad.text.Tokens;

/** Finds who is quoted: known sources, and whoever stands beside a word of saying. */
public final class SourceFinder {
  private static final int NEAR = 5;
  private static final int CLOSE = 2;
  private static final int PLUPERFECT = 14;

  private final Tokens tokens;
  private final Hits hits;
  private final SpeakerReader reader;
  private final Clause clause;

  public SourceFinder(Document document) {
    this.tokens = document.tokens();
    this.hits = document.hits();
    this.reader = new SpeakerReader(document);
    this.clause = new Clause(document);
  }

  /** All sources in the order of the text; words that point back know whom they mean. */
  public List<SourceMention> find() {
    Set<Integer> accused = new HashSet<>();
    List<SourceMention> found = new ArrayList<>(spoken(accused));
    found.addAll(known(accused));
    return new References(tokens).resolve(apart(found));
  }

  /**
   * Who stands beside a word of saying.
   *
   * @param accused takes the tokens where those stand whom somebody accuses
   */
  private List<SourceMention> spoken(Set<Integer> accused) {
    List<SourceMention> found = new ArrayList<>();
    int bareEnd = -1;
    for (Hit saying : hits.of("saying")) {
      if (!tells(saying) || saying.entry().is("background") || saying.entry().is("nocomment")) {
        continue;
      }
      boolean bare = saying.entry().is("bare") || bareEnd == saying.first();
      if (saying.entry().is("bare")) {
        bareEnd = saying.end();
      }
      SpeakerReader.After after = reader.after(saying, bare);
      boolean accuses = saying.entry().text("role").equals("accuse");
      Optional<SourceMention> accuser = accuses ? before(saying) : Optional.empty();
      if (accuser.isPresent()) {
        accused.add(saying.end());
      }
      Optional<SourceMention> speaker = accuser.or(after::speaker).or(() -> before(saying));
      speaker.ifPresent(found::add);
      speaker.flatMap(this::joined).ifPresent(found::add);
      if (saying.entry().is("relays")) {
        relayed(saying).ifPresent(found::add);
      }
      if (speaker.isEmpty()
          && after.opensSpeech()
          && saying.entry().is("speaks")
          && !hits.has("passive", saying.first())
          && !hits.has("negation", saying.first() - 1)) {
        found.add(
            new SourceMention(
                saying.first(),
                saying.end(),
                saying.from(),
                saying.to(),
                "unknown",
                false,
                true,
                SourceMention.Role.CONTINUED,
                Optional.empty()));
      }
    }
    return found;
  }

  /**
   * True for words of saying by which somebody tells of an act. Only a verb has who accuses or
   * supposes as its subject: "the accused", "suspected of" are said of others.
   */
  private static boolean tells(Hit saying) {
    return switch (saying.entry().text("role")) {
      case "saying", "denial" -> !saying.entry().is("reacts");
      case "accuse", "hedge" -> isVerb(saying);
      default -> false;
    };
  }

  private static boolean isVerb(Hit saying) {
    return saying.form() == Entry.Form.VERB || saying.form() == Entry.Form.PRESENT;
  }

  /** "Witnesses and doctors said": the second of two who speak. */
  private Optional<SourceMention> joined(SourceMention speaker) {
    int next = speaker.end();
    boolean and =
        hits.any("source", next, h -> h.prefix().equals(WAW))
            || hits.any("rank", next, h -> h.prefix().equals(WAW));
    return and ? reader.head(next, next + NEAR) : Optional.empty();
  }

  private static final String WAW = "\u0648";

  /** "The agency quoted the mayor as saying": whom it quotes. */
  private Optional<SourceMention> relayed(Hit saying) {
    for (int t = saying.end();
        t < Math.min(tokens.size(), saying.end() + RELAY) && !clause.isEnd(t);
        t++) {
      Optional<Hit> from = hits.first("relayed", t);
      if (from.isPresent()) {
        return reader.after(from.get().end(), false, false).speaker();
      }
    }
    return Optional.empty();
  }

  private static final int RELAY = 8;

  /** The subject before its verb: "the cell announced", "the mayor had said". */
  private Optional<SourceMention> before(Hit saying) {
    if (!isVerb(saying)) {
      return Optional.empty();
    }
    for (int t = saying.first() - 1;
        t >= Math.max(0, saying.first() - PLUPERFECT) && !clause.isEnd(t);
        t--) {
      Optional<Hit> was = hits.first("was", t);
      if (was.isPresent()
          && opensClause(was.get())
          && (saying.prefix().isEmpty() || was.get().entry().is("topic"))) {
        return reader.before(was.get().end(), saying.first());
      }
      if (!saying.prefix().isEmpty()) {
        continue;
      }
      boolean known =
          hits.any("source", t, h -> isCloseTo(h, saying))
              || hits.any(
                  "party",
                  t,
                  h ->
                      isCloseTo(h, saying)
                          && Parties.speaks(h.entry())
                          && h.form() != Entry.Form.ADJECTIVE);
      boolean opens =
          t == 0
              || tokens.kind(t - 1) != Tokens.Kind.WORD
              || hits.has("stop", t - 1)
              || hits.has("was", t - 1);
      if (known && opens) {
        return reader.before(t, saying.first());
      }
    }
    return Optional.empty();
  }

  private boolean opensClause(Hit was) {
    return !was.prefix().isEmpty()
        || was.first() == 0
        || tokens.kind(was.first() - 1) != Tokens.Kind.WORD;
  }

  private boolean isCloseTo(Hit hit, Hit saying) {
    return hit.end() <= saying.first()
        && hit.end() >= saying.first() - CLOSE
        && hit.prefix().length() < 2;
  }

  private List<SourceMention> known(Set<Integer> accused) {
    List<SourceMention> found = new ArrayList<>();
    for (Hit hit : hits.of("source")) {
      if (hits.any(
          "saying", hit.first(), h -> h.form() == Entry.Form.VERB && h.from() == hit.from())) {
        continue;
      }
      boolean weak = hit.entry().is("weak");
      boolean saying = !accused.contains(hit.first()) && (weak ? isDirect(hit) : isSaid(hit));
      if (weak && !saying) {
        continue;
      }
      String kind = hit.entry().attribute("kind").orElse("unknown");
      SourceMention.Role role = Stretch.role(hit, tokens);
      found.add(
          new SourceMention(
              hit.first(),
              hit.end(),
              hit.from(),
              hit.to(),
              kind,
              hit.entry().is("named"),
              saying,
              role,
              Optional.empty()));
    }
    for (Hit hit : hits.of("statement")) {
      issuer(hit).ifPresent(found::add);
    }
    return found;
  }

  /** "A statement of the army", "a statement issued by the ministry". */
  private Optional<SourceMention> issuer(Hit statement) {
    int next = statement.end();
    return next >= tokens.size() || !hits.has("source", next) && !hits.has("party", next)
        ? Optional.empty()
        : reader.head(next, next + NEAR);
  }

  /**
   * True if a word of saying stands near in the same clause, a colon follows, or the name is a
   * dateline's.
   */
  private boolean isSaid(Hit hit) {
    boolean quoted = tokens.isMark(hit.end(), ':') && !hit.entry().is("ref");
    if (quoted
        || clause.isAddressee(hit.first())
        || isCredit(hit)
        || hit.entry().text("kind").equals("agency") && !hit.entry().is("ref")) {
      return true;
    }
    for (int t = hit.first() - 1; t >= Math.max(0, hit.first() - NEAR) && !clause.isEnd(t); t--) {
      if (hits.any("saying", t, SourceFinder::tells)) {
        return true;
      }
    }
    for (int t = hit.end();
        t < Math.min(tokens.size(), hit.end() + CLOSE) && !clause.isEnd(t);
        t++) {
      if (hits.any("saying", t, h -> h.prefix().isEmpty() && tells(h))) {
        return true;
      }
    }
    return false;
  }

  /** An ordinary word speaks only right beside a verb of saying. */
  private boolean isDirect(Hit hit) {
    boolean opens =
        hit.first() == 0
            || tokens.kind(hit.first() - 1) != Tokens.Kind.WORD
            || hits.has("was", hit.first() - 1);
    for (int t = hit.first() - 1; t >= Math.max(0, hit.first() - DIRECT); t--) {
      if (hits.any(
          "saying",
          t,
          h ->
              tells(h)
                  && h.end() >= hit.first() - 1
                  && h.end() <= hit.first()
                  && governs(h, hit))) {
        return true;
      }
    }
    boolean colon = opens && tokens.isMark(hit.end(), ':') && !hit.entry().is("ref");
    boolean addressed = clause.isAddressee(hit.first() - 1) && Clause.isPress(hit.entry());
    return colon
        || addressed
        || opens
            && hit.end() < tokens.size()
            && hits.any("saying", hit.end(), h -> h.prefix().isEmpty() && tells(h));
  }

  /** "According to the police" and "the agency told", but not "recorded a spread of the police". */
  private static boolean governs(Hit saying, Hit source) {
    return !source.prefix().endsWith(LAM) || saying.entry().is("bare");
  }

  private static final String LAM = "\u0644";
  private static final int DIRECT = 5;

  /** An agency in brackets or after a dash, as datelines and credits have it. */
  private boolean isCredit(Hit hit) {
    boolean opens =
        hit.first() == 0
            || tokens.kind(hit.first() - 1) == Tokens.Kind.BREAK
            || tokens.isMark(hit.first() - 1, '(')
            || tokens.isMark(hit.first() - 1, '-');
    boolean ends =
        hit.end() >= tokens.size()
            || tokens.kind(hit.end()) == Tokens.Kind.BREAK
            || tokens.isMark(hit.end(), ')')
            || tokens.isMark(hit.end(), '-');
    return opens && ends && Clause.isPress(hit.entry());
  }

  /** Of overlapping mentions the longest, one that is said before one that is not. */
  private static List<SourceMention> apart(List<SourceMention> found) {
    List<SourceMention> sorted = new ArrayList<>(found);
    sorted.sort(
        Comparator.comparingInt(SourceMention::from)
            .thenComparing(SourceMention::to, Comparator.reverseOrder()));
    List<SourceMention> kept = new ArrayList<>();
    for (SourceMention next : sorted) {
      boolean inside = !kept.isEmpty() && kept.get(kept.size() - 1).overlaps(next);
      if (!inside) {
        kept.add(next);
      } else if (next.to() - next.from()
          > kept.get(kept.size() - 1).to() - kept.get(kept.size() - 1).from()) {
        kept.set(kept.size() - 1, next);
      }
    }
    kept.sort(Comparator.comparingInt(SourceMention::first));
    return kept;
  }
}

package org.isnad.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.mention.source.SourceMention;
import org.isnad.report.Document;
import org.isnad.report.Evidence;
import org.isnad.report.Sentence;

/** Who told whom: the outlet, the agency that it quotes, and who spoke. */
final class Chains {
  private static final int MOST_LINKS = 16;
  private static final int MOST_EVIDENCE = 12;

  /** A dateline stands in the first sentences of news. */
  private static final int LEAD = 2;

  private static final int SHORT_LINE = 10;

  private final Scene scene;
  private final Document document;
  private final Tellings tellings;
  private final Masthead masthead;
  private final List<SourceMention> credits;
  private final List<List<SourceMention>> lastBefore;

  Chains(Scene scene, List<Cluster> clusters) {
    this.scene = scene;
    this.document = scene.document();
    this.tellings = new Tellings(document, clusters);
    this.masthead = new Masthead(document);
    this.credits = credits();
    this.lastBefore = lastNamed();
  }

  /** The links of an incident's account, from the outlet inward. */
  List<Link> of(Cluster cluster, boolean background, Optional<Claim> claim) {
    List<SourceMention> told = new ArrayList<>();
    for (int i : background ? own(cluster) : tellings.of(cluster)) {
      told.addAll(saidIn(document.sentences().get(i)));
    }
    boolean ownWords = cluster.frames().stream().anyMatch(f -> !saidIn(f.sentence()).isEmpty());
    if (!ownWords && !background) {
      told.addAll(0, before(cluster.best()));
    }
    if (told.stream().allMatch(Chains::isDocument)) {
      told.addAll(after(cluster.best()));
    }
    if (!background) {
      told.addAll(0, credits);
    }
    Map<String, Link> links = new LinkedHashMap<>();
    document
        .report()
        .outlet()
        .ifPresent(o -> links.put("outlet", new Link("outlet", o, true, List.of())));
    told.stream().filter(Chains::isPress).forEach(s -> put(links, s));
    told.stream().filter(s -> !isPress(s) && !isDocument(s)).forEach(s -> put(links, s));
    claim.flatMap(c -> claimant(c)).ifPresent(l -> links.putIfAbsent(l.name(), l));
    if (links.keySet().stream().allMatch("outlet"::equals)) {
      told.stream().filter(Chains::isDocument).forEach(s -> put(links, s));
    }
    return new ArrayList<>(links.values());
  }

  /** Who claims an incident tells of it. */
  private static Optional<Link> claimant(Claim claim) {
    return claim
        .arabic()
        .map(
            name ->
                new Link(
                    "group",
                    QUOTES.matcher(name).replaceAll(""),
                    true,
                    claim.evidence().subList(0, 1)));
  }

  private static boolean isPress(SourceMention source) {
    return source.meant().orElse(source).isAgency();
  }

  private static boolean isDocument(SourceMention source) {
    return source.meant().orElse(source).role().isDocument();
  }

  private List<SourceMention> saidIn(Sentence sentence) {
    return scene.sourcesIn(sentence.first(), sentence.end()).stream()
        .filter(SourceMention::saying)
        .toList();
  }

  /** What is only recalled is told by whoever is named in the very sentence. */
  private static List<Integer> own(Cluster cluster) {
    return cluster.frames().stream().map(Frame::index).distinct().sorted().toList();
  }

  /**
   * An incident that is told in nobody's name goes on what the last one who was named shortly
   * before in its paragraph tells.
   */
  private List<SourceMention> before(Frame frame) {
    return frame.sentence().paragraphStart() ? List.of() : lastBefore.get(frame.index() - 1);
  }

  /** For each sentence who was named last up to its end. */
  private List<List<SourceMention>> lastNamed() {
    List<List<SourceMention>> named = new ArrayList<>();
    List<SourceMention> last = List.of();
    int since = 0;
    for (Sentence sentence : document.sentences()) {
      boolean turns =
          sentence.paragraphStart()
              || since >= REACH
              || document.hits().has("turn", sentence.first());
      last = turns ? List.of() : last;
      since++;
      for (SourceMention source : sentence.isNews() ? saidIn(sentence) : List.<SourceMention>of()) {
        last = isDocument(source) ? last : List.of(source);
        since = 0;
      }
      named.add(last);
    }
    return named;
  }

  /** A lead that names nobody is borne out by who is named right after it. */
  private List<SourceMention> after(Frame frame) {
    List<Sentence> sentences = document.sentences();
    for (int i = frame.index() + 1; i < Math.min(sentences.size(), frame.index() + AFTER); i++) {
      List<SourceMention> said = sentences.get(i).isNews() ? saidIn(sentences.get(i)) : List.of();
      if (!said.isEmpty()) {
        return said;
      }
    }
    return List.of();
  }

  private static final int AFTER = 2;

  /** So many sentences after who was named last, the report speaks for itself again. */
  private static final int REACH = 2;

  /** Agencies of the dateline stand for the whole report. */
  private List<SourceMention> credits() {
    List<SourceMention> found = new ArrayList<>();
    int body = 0;
    for (Sentence sentence : document.sentences()) {
      boolean lead =
          body < LEAD
              && sentence.role() != Sentence.Role.TITLE
              && (sentence.isNews() || sentence.end() - sentence.first() <= SHORT_LINE);
      if (lead) {
        body += sentence.isNews() ? 1 : 0;
        saidIn(sentence).stream().filter(Chains::isPress).forEach(found::add);
      }
    }
    return found;
  }

  private void put(Map<String, Link> links, SourceMention source) {
    SourceMention named = source.meant().orElse(source);
    Evidence words = document.quote(named.from(), named.to());
    Link known = links.get(words.quote());
    List<Evidence> evidence = new ArrayList<>(known == null ? List.of(words) : known.evidence());
    Evidence here = document.quote(source.from(), source.to());
    boolean pointsBack = source != named && source.role() != SourceMention.Role.CONTINUED;
    if (pointsBack && evidence.size() < MOST_EVIDENCE && !evidence.contains(here)) {
      evidence.add(here);
    }
    if (known != null || links.size() < MOST_LINKS) {
      links.put(
          words.quote(),
          new Link(
              masthead.is(named) ? "outlet" : named.kind(),
              QUOTES.matcher(words.quote()).replaceAll(""),
              named.named(),
              evidence));
    }
  }

  private static final Pattern QUOTES =
      Pattern.compile("[\"\u201C\u201D\u201E\u00AB\u00BB\u2018\u2019]");
}

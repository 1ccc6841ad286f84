package org.isnad.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.mention.source.SourceMention;
import org.isnad.report.Document;
import org.isnad.report.Evidence;
import org.isnad.report.Sentence;

/** Who told whom: the outlet, the agency that it quotes, and who spoke. */
final class Chains {
  private final Scene scene;
  private final Document document;

  Chains(Scene scene) {
    this.scene = scene;
    this.document = scene.document();
  }

  List<Link> of(Cluster cluster) {
    Map<String, Link> links = new LinkedHashMap<>();
    document.report().outlet().ifPresent(o -> links.put("outlet", new Link("outlet", o, true, List.of())));
    List<SourceMention> told = new ArrayList<>();
    for (Frame frame : cluster.frames()) {
      told.addAll(scene.sourcesIn(frame.sentence().first(), frame.sentence().end()));
    }
    if (told.stream().noneMatch(SourceMention::saying)) {
      told.addAll(paragraphSources(cluster.best()));
    }
    told.stream().filter(s -> s.kind().equals("agency")).forEach(s -> put(links, s));
    told.stream().filter(s -> !s.kind().equals("agency")).forEach(s -> put(links, s));
    return new ArrayList<>(links.values());
  }

  /** Where the sentence itself names nobody, the sentence after it in the same paragraph or the one before may. */
  private List<SourceMention> paragraphSources(Frame frame) {
    List<Sentence> sentences = document.sentences();
    for (int i : List.of(frame.index() + 1, frame.index() - 1)) {
      if (i >= 0 && i < sentences.size() && sentences.get(i).role() == Sentence.Role.BODY) {
        List<SourceMention> found = scene.sourcesIn(sentences.get(i).first(), sentences.get(i).end());
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private void put(Map<String, Link> links, SourceMention source) {
    Evidence words = document.evidence(source.first(), source.end());
    links.putIfAbsent(words.quote(), new Link(source.kind(), words.quote(), source.named(), List.of(words)));
  }
}

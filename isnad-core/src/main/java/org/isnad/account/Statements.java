package org.isnad.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Hit;
import org.isnad.mention.Count;
import org.isnad.mention.NumberMention;
import org.isnad.mention.NumberReader;
import org.isnad.mention.time.Published;
import org.isnad.mention.time.TimeExpression;
import org.isnad.mention.time.TimeMention;
import org.isnad.mention.time.When;
import org.isnad.mention.trigger.TriggerMention;
import org.isnad.report.Document;
import org.isnad.report.Sentence;

/**
 * Finds statements about numbers of incidents: "the third of its kind", "about thirty attacks since
 * January".
 */
public final class Statements {
  private static final int REACH = 14;

  private final Scene scene;
  private final Document document;
  private final Published published;
  private final NumberReader numbers;

  public Statements(Scene scene, Published published) {
    this.scene = scene;
    this.document = scene.document();
    this.published = published;
    this.numbers = new NumberReader(document);
  }

  public List<Statement> find() {
    List<Statement> found = new ArrayList<>();
    List<Sentence> sentences = document.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      if (sentence.role() == Sentence.Role.BODY) {
        ordinals(sentence, found);
        totals(i, sentence, found);
      }
    }
    return found;
  }

  private void ordinals(Sentence sentence, List<Statement> found) {
    for (int t = sentence.first(); t < sentence.end(); t++) {
      for (Hit hit : document.hits().at("ordinal", t)) {
        long n = Long.parseLong(hit.entry().text("value"));
        found.add(statement("ordinal", Count.exactly(n), hit.first(), hit.end(), sentence));
      }
    }
  }

  private void totals(int index, Sentence sentence, List<Statement> found) {
    boolean window =
        scene.timesIn(sentence.first(), sentence.end()).stream()
            .anyMatch(m -> m.value().kind() == TimeExpression.Kind.WINDOW);
    if (!window) {
      return;
    }
    for (TriggerMention trigger : scene.triggers().get(index)) {
      for (int t = Math.max(sentence.first(), trigger.first() - 4); t < trigger.first(); t++) {
        Optional<NumberMention> number = numbers.at(t);
        if (number.isPresent()
            && number.get().end() == trigger.first()
            && number.get().count().low() > 2) {
          found.add(statement("total", number.get().count(), t, trigger.end(), sentence));
          break;
        }
      }
    }
  }

  private Statement statement(String kind, Count count, int first, int end, Sentence sentence) {
    Optional<When> window = Optional.empty();
    for (TimeMention time : scene.timesIn(sentence.first(), sentence.end())) {
      boolean near = Math.abs(time.first() - end) <= REACH;
      if (near && time.value().kind() == TimeExpression.Kind.WINDOW) {
        window = Optional.of(time.value().resolve(published));
      }
    }
    String words = document.evidence(first, end).quote();
    return new Statement(
        kind,
        count,
        window.flatMap(When::start),
        window.flatMap(When::end),
        words,
        List.of(document.evidence(first, end)));
  }
}

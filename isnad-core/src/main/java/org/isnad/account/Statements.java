package org.isnad.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Hit;
import org.isnad.mention.Count;
import org.isnad.mention.NumberMention;
import org.isnad.mention.NumberReader;
import org.isnad.mention.time.Published;
import org.isnad.mention.time.TimeExpression;
import org.isnad.mention.trigger.TriggerMention;
import org.isnad.report.Document;
import org.isnad.report.Evidence;
import org.isnad.report.Sentence;

/**
 * Finds statements about numbers of incidents: "the third of its kind", "about thirty attacks since
 * January".
 */
public final class Statements {
  /** Classes of words that number people. */
  private static final Set<String> HARMED = Set.of("injure", "kill", "bodies");

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private final Scene scene;
  private final Document document;
  private final Spans spans;
  private final Scopes scopes;
  private final NumberReader numbers;

  /** Of a report in which these accounts were found. */
  public Statements(Scene scene, Published published, List<Account> accounts) {
    this.scene = scene;
    this.document = scene.document();
    this.spans = new Spans(scene, published);
    this.scopes = new Scopes(scene, accounts);
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
            && number.get().count().low() > 2
            && counts(number.get(), trigger)) {
          found.add(statement("total", number.get().count(), t, trigger.end(), sentence));
          break;
        }
      }
    }
  }

  /**
   * True if the number counts acts: no year before a verb, no number of a paper, and no number of
   * the harmed.
   */
  private boolean counts(NumberMention number, TriggerMention trigger) {
    boolean exact = number.count().best().isPresent();
    boolean year = exact && number.count().low() >= FIRST_YEAR && number.count().low() <= LAST_YEAR;
    boolean harmed = HARMED.contains(trigger.act());
    boolean definite =
        trigger.definite() || document.tokens().form(trigger.first()).startsWith("\u0644\u0644");
    return !trigger.isVerb() && !year && !harmed && !(exact && definite);
  }

  private Statement statement(String kind, Count count, int first, int end, Sentence sentence) {
    Spans.Stretch window = spans.of(sentence, first, end);
    Scope scope = scopes.of(kind.equals("ordinal"), sentence, first, end);
    Evidence words = document.evidence(first, end);
    List<Evidence> evidence = new ArrayList<>(List.of(words));
    evidence.addAll(window.words());
    scope.where().ifPresent(where -> evidence.addAll(where.evidence()));
    return new Statement(
        kind,
        count,
        window.start(),
        window.end(),
        words.quote(),
        scope,
        evidence.stream().distinct().toList());
  }
}

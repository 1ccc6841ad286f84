package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.isnad.mention.trigger.TriggerFinder;
import org.isnad.report.Document;
import org.isnad.report.Report;
import org.isnad.report.Sentence;
import org.isnad.text.Folded;
import org.isnad.text.Span;
import org.isnad.text.Tokens;
import org.junit.jupiter.api.Test;

/** Every example of every lexicon file, read by the automaton that reads reports. */
class LexiconExamplesTest {
  private static final Lexicon LEXICON = Lexicon.arabic();

  /**
   * Keys that leave the last word to what stands around a match: there a word may match and count
   * for nothing.
   */
  private static final List<String> DECIDED_BY_CONTEXT = List.of("weak", "context", "guard");

  @Test
  void everyEntryMatchesTheBracketedWordsOfItsExamplesAndNothingElse() {
    List<String> failures = new ArrayList<>();
    for (Entry entry : entries()) {
      Lines lines = new Lines(entry);
      if (entry.matching().isEmpty()) {
        failures.add(
            entry.origin() + ": " + entry.id() + " wants an example: \"yes\" with brackets");
      }
      entry
          .attribute("yes")
          .ifPresent(
              example -> failures.add(lines.of("yes", example) + ": wants brackets: " + example));
      for (String example : entry.matching()) {
        String found = drawn(entry, plain(example));
        if (!found.equals(example)) {
          failures.add(
              lines.of("yes", example)
                  + ": "
                  + entry.id()
                  + " wants "
                  + example
                  + " and found "
                  + found);
        }
      }
    }
    assertThat(String.join("\n", failures)).isEmpty();
  }

  @Test
  void noEntryMatchesWhatItsExamplesRefuse() {
    List<String> failures = new ArrayList<>();
    for (Entry entry : entries()) {
      Lines lines = new Lines(entry);
      if (DECIDED_BY_CONTEXT.stream().noneMatch(entry::is)) {
        for (String example : entry.refusing()) {
          if (isFound(entry, example)) {
            failures.add(
                lines.of("no", example)
                    + ": "
                    + entry.id()
                    + " must not match "
                    + drawn(entry, example));
          }
        }
      }
    }
    assertThat(String.join("\n", failures)).isEmpty();
  }

  private static List<Entry> entries() {
    return LEXICON.entries().values().stream().sorted(Comparator.comparing(Entry::origin)).toList();
  }

  private static String plain(String example) {
    return example.replace("[", "").replace("]", "");
  }

  /** The sentence with the entry's matches in brackets. */
  private static String drawn(Entry entry, String sentence) {
    StringBuilder drawn = new StringBuilder();
    int at = 0;
    for (Span span : spans(entry, sentence)) {
      if (span.start() >= at) {
        drawn.append(sentence, at, span.start()).append('[').append(span.in(sentence)).append(']');
        at = span.end();
      }
    }
    return drawn.append(sentence.substring(at)).toString();
  }

  private static List<Span> spans(Entry entry, String sentence) {
    Tokens tokens = Tokens.of(Folded.of(sentence));
    List<Hit> raw = LEXICON.scan(tokens);
    List<Hit> hits =
        entry.is("guard")
            ? Lexicon.longest(raw.stream().filter(hit -> hit.entry() == entry).toList())
            : Hits.of(raw).of(entry.kind());
    return hits.stream()
        .filter(hit -> hit.entry() == entry)
        .map(hit -> tokens.folded().origin(hit.from(), hit.to()))
        .distinct()
        .toList();
  }

  /**
   * True if the program takes words of the sentence for the entry. A word of an act must have what
   * it needs, too, and furniture must stand at the head of a line.
   */
  private static boolean isFound(Entry entry, String sentence) {
    if (entry.kind().equals("furniture")) {
      return spans(entry, sentence).stream().anyMatch(span -> span.start() == 0);
    }
    if (!entry.kind().equals("trigger")) {
      return !spans(entry, sentence).isEmpty();
    }
    Document document = Document.of(Report.ofText(sentence), LEXICON);
    Sentence whole = new Sentence(0, document.tokens().size(), Sentence.Role.BODY, 0, true);
    return new TriggerFinder(document)
        .find(whole, new BitSet()).stream()
            .anyMatch(found -> found.hit().entry() == entry && !found.supposed());
  }

  /** The lines of an entry's file, to say where an example stands. */
  private record Lines(String file, int first, List<String> lines) {
    private static final Map<String, List<String>> FILES =
        new java.util.concurrent.ConcurrentHashMap<>();

    Lines(Entry entry) {
      this(file(entry), line(entry), FILES.computeIfAbsent(file(entry), Lexicon::lines));
    }

    private static String file(Entry entry) {
      return entry.origin().substring(0, entry.origin().lastIndexOf(':'));
    }

    private static int line(Entry entry) {
      return Integer.parseInt(entry.origin().substring(entry.origin().lastIndexOf(':') + 1));
    }

    String of(String key, String example) {
      for (int i = first; i < lines.size(); i++) {
        String line = lines.get(i).strip();
        if (line.startsWith(key) && line.endsWith(example)) {
          return file + ":" + (i + 1);
        }
      }
      return file + ":" + first;
    }
  }
}

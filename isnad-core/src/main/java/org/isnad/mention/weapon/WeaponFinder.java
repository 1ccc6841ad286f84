package org.isnad.mention.weapon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Hit;
import org.isnad.mention.NumberMention;
import org.isnad.mention.NumberReader;
import org.isnad.report.Document;
import org.isnad.text.Folded;
import org.isnad.text.Tokens;

/** Finds weapons and how many of them; a dual is two. */
public final class WeaponFinder {
  private static final List<String> DUAL_ENDINGS = List.of("\u0627\u0646", "\u064a\u0646");
  private static final String ARTICLE = "\u0627\u0644";
  private static final int MOST = 5000;

  private final Document document;
  private final NumberReader numbers;
  private final Support support;
  private final Map<String, Set<String>> firstWords = new HashMap<>();

  public WeaponFinder(Document document) {
    this.document = document;
    this.numbers = new NumberReader(document);
    this.support = new Support(document);
  }

  /** All weapons in the order of the text. */
  public List<WeaponMention> find() {
    List<WeaponMention> found = new ArrayList<>();
    for (Hit hit : document.hits().of("weapon")) {
      boolean repeated =
          !found.isEmpty() && found.get(found.size() - 1).hit().first() == hit.first();
      if (!repeated) {
        found.add(mention(hit));
      }
    }
    return found;
  }

  private WeaponMention mention(Hit hit) {
    Tokens tokens = document.tokens();
    String attached = tokens.folded().text().substring(tokens.start(hit.first()), hit.from());
    // A number is not of a weapon with a particle before it: "in July 2019 by a shell".
    int earliest = attached.isEmpty() || attached.equals(ARTICLE) ? 4 : 0;
    for (int t = Math.max(0, hit.first() - earliest); t < hit.first(); t++) {
      Optional<NumberMention> number = numbers.at(t);
      if (number.isPresent() && number.get().end() == hit.first()) {
        Optional<Long> n = number.get().count().best().stream().boxed().findFirst();
        if (n.isPresent() && n.get() > 0 && n.get() <= MOST) {
          return new WeaponMention(t, hit.end(), hit, OptionalLong.of(n.get()), isWeak(hit, t));
        }
      }
    }
    String word =
        tokens.folded().text().substring(hit.from(), Math.min(hit.to(), tokens.end(hit.first())));
    return new WeaponMention(
        hit.first(),
        hit.end(),
        hit,
        isDual(word, hit.entry()) ? OptionalLong.of(2) : OptionalLong.empty(),
        isWeak(hit, hit.first()));
  }

  private boolean isWeak(Hit hit, int first) {
    return hit.entry().is("weak") && !support.of(hit, first);
  }

  /** A form is dual when its stem without the dual ending is a form of the entry too. */
  private boolean isDual(String word, Entry entry) {
    for (String ending : DUAL_ENDINGS) {
      if (word.endsWith(ending) && word.length() > ending.length() + 2) {
        String stem = word.substring(0, word.length() - 2);
        boolean feminine = stem.endsWith("\u062a");
        String single = feminine ? stem.substring(0, stem.length() - 1) + "\u0647" : stem;
        String bare = single.startsWith(ARTICLE) ? single.substring(2) : single;
        if (firstWords.computeIfAbsent(entry.id(), id -> firstWords(entry)).contains(bare)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Set<String> firstWords(Entry entry) {
    return entry.words().stream()
        .map(words -> Folded.fold(words.text().replace("+", "")).split(" ", 2)[0])
        .collect(Collectors.toSet());
  }
}

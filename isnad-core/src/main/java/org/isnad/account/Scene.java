package org.isnad.account;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.isnad.lexicon.Gazetteer;
import org.isnad.mention.harm.HarmFinder;
import org.isnad.mention.harm.HarmMention;
import org.isnad.mention.party.PartyFinder;
import org.isnad.mention.party.PartyMention;
import org.isnad.mention.place.PlaceFinder;
import org.isnad.mention.place.PlaceMention;
import org.isnad.mention.source.SourceFinder;
import org.isnad.mention.source.SourceMention;
import org.isnad.mention.time.TimeMention;
import org.isnad.mention.trigger.TriggerFinder;
import org.isnad.mention.trigger.TriggerMention;
import org.isnad.mention.weapon.WeaponFinder;
import org.isnad.mention.weapon.WeaponMention;
import org.isnad.report.Document;
import org.isnad.report.Sentence;

/** Everything that a document names, by sentence. */
public record Scene(
    Document document,
    Gazetteer gazetteer,
    List<TimeMention> times,
    List<PlaceMention> places,
    List<PartyMention> parties,
    List<WeaponMention> weapons,
    List<SourceMention> sources,
    List<List<TriggerMention>> triggers,
    List<List<HarmMention>> harm) {

  /** Runs every finder over a document. */
  public static Scene of(
      Document document,
      Gazetteer gazetteer,
      List<TimeMention> times,
      Map<String, Double> countries) {
    HarmFinder harmFinder = new HarmFinder(document);
    TriggerFinder triggerFinder = new TriggerFinder(document);
    BitSet timed = new BitSet();
    times.forEach(t -> timed.set(t.first(), t.end()));
    List<List<HarmMention>> harm = new ArrayList<>();
    List<List<TriggerMention>> triggers = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      harm.add(sentence.isNews() ? harmFinder.find(sentence) : List.of());
      triggers.add(sentence.isNews() ? triggerFinder.find(sentence, timed) : List.of());
    }
    return new Scene(
        document,
        gazetteer,
        sorted(times, TimeMention::first),
        sorted(new PlaceFinder(document, gazetteer).find(countries), PlaceMention::name),
        sorted(new PartyFinder(document).find(), PartyMention::first),
        sorted(new WeaponFinder(document).find(), w -> w.hit().first()),
        sorted(new SourceFinder(document).find(), SourceMention::first),
        triggers,
        harm);
  }

  /** The words of a word of an act, as the report has them. */
  String words(TriggerMention trigger) {
    return document.evidence(trigger.first(), trigger.end()).quote();
  }

  /** The harm told from a token on to before another in one sentence. */
  List<HarmMention> harmIn(int first, int end) {
    List<HarmMention> found = new ArrayList<>();
    int index = document.indexAt(first);
    for (HarmMention mention : index < 0 ? List.<HarmMention>of() : harm.get(index)) {
      if (mention.first() >= first && mention.first() < end) {
        found.add(mention);
      }
    }
    return found;
  }

  List<TimeMention> timesIn(int first, int end) {
    return within(times, TimeMention::first, first, end);
  }

  List<PlaceMention> placesIn(int first, int end) {
    return within(places, PlaceMention::name, first, end);
  }

  List<PartyMention> partiesIn(int first, int end) {
    return within(parties, PartyMention::first, first, end);
  }

  List<WeaponMention> weaponsIn(int first, int end) {
    return within(weapons, w -> w.hit().first(), first, end);
  }

  List<SourceMention> sourcesIn(int first, int end) {
    return within(sources, SourceMention::first, first, end);
  }

  private static <M> List<M> sorted(List<M> mentions, ToIntFunction<M> start) {
    return mentions.stream().sorted(Comparator.comparingInt(start)).toList();
  }

  /**
   * The mentions that begin at a token from {@code first} to before {@code end}; the list is in the
   * order of the text.
   */
  private static <M> List<M> within(List<M> mentions, ToIntFunction<M> start, int first, int end) {
    int from = lowerBound(mentions, start, first);
    int to = lowerBound(mentions, start, end);
    return from >= to ? List.of() : mentions.subList(from, to);
  }

  private static <M> int lowerBound(List<M> mentions, ToIntFunction<M> start, int token) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start.applyAsInt(mentions.get(middle)) < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

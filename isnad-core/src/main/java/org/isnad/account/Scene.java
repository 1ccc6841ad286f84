package org.isnad.account;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
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
    List<TimeMention> times,
    List<PlaceMention> places,
    List<PartyMention> parties,
    List<WeaponMention> weapons,
    List<SourceMention> sources,
    List<List<TriggerMention>> triggers,
    List<List<HarmMention>> harm) {

  /** Runs every finder over a document. */
  public static Scene of(Document document, Gazetteer gazetteer, List<TimeMention> times, Map<String, Double> countries) {
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
        times,
        new PlaceFinder(document, gazetteer).find(countries),
        new PartyFinder(document).find(),
        new WeaponFinder(document).find(),
        new SourceFinder(document).find(),
        triggers,
        harm);
  }

  List<TimeMention> timesIn(int first, int end) {
    return times.stream().filter(m -> m.first() >= first && m.first() < end).toList();
  }

  List<PlaceMention> placesIn(int first, int end) {
    return places.stream().filter(m -> m.name() >= first && m.name() < end).toList();
  }

  List<PartyMention> partiesIn(int first, int end) {
    return parties.stream().filter(m -> m.first() >= first && m.first() < end).toList();
  }

  List<WeaponMention> weaponsIn(int first, int end) {
    return weapons.stream().filter(m -> m.hit().first() >= first && m.hit().first() < end).toList();
  }

  List<SourceMention> sourcesIn(int first, int end) {
    return sources.stream().filter(m -> m.first() >= first && m.first() < end).toList();
  }
}

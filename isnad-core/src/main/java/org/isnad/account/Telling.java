package org.isnad.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.mention.harm.HarmMention;
import org.isnad.mention.harm.Outcome;
import org.isnad.mention.party.PartyMention;
import org.isnad.mention.place.PlaceMention;
import org.isnad.mention.time.When;

/**
 * What one frame tells that another telling can repeat or contradict; gathered once, for a frame is
 * held beside many.
 *
 * @param doer who did it
 * @param targets the categories of what its words can mean as a target
 * @param places where it says that the act was
 * @param when its time on the calendar, if a day can be known
 * @param weapons types of weapons that are named for what they do
 * @param killed the dead, if any are told beside a total
 * @param injured likewise the injured
 */
record Telling(
    Optional<PartyMention> doer,
    Set<String> targets,
    List<PlaceMention> places,
    Optional<When> when,
    List<String> weapons,
    Optional<HarmMention> killed,
    Optional<HarmMention> injured) {

  Optional<HarmMention> harm(Outcome outcome) {
    return outcome == Outcome.KILLED ? killed : injured;
  }
}

package org.isnad.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.mention.harm.Outcome;
import org.isnad.mention.place.PlaceMention;

/**
 * What was found out about one incident, and everything that lost.
 *
 * @param admitted what speaks for an account
 * @param times the likeliest first
 * @param places those that its own sentences name
 * @param place the one chosen, which can be told around it
 * @param claimed true if the actor is who claims it
 * @param noTarget what speaks for no target being told
 * @param types the likeliest first
 * @param told every figure of each outcome
 */
record Findings(
    Cluster cluster,
    Weighing admitted,
    List<WhenValue.Choice> times,
    List<Located> places,
    Optional<PlaceMention> place,
    Doers doers,
    Actor actor,
    boolean claimed,
    List<Targets.Candidate> targets,
    Target target,
    Weighing noTarget,
    List<TypeValue.Choice> types,
    List<Weapon> weapons,
    Map<Outcome, Harm> harm,
    Map<Outcome, List<HarmValue.Weighed>> told) {}

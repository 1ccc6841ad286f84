package org.isnad.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.mention.harm.Outcome;
import org.isnad.mention.place.PlaceMention;
import org.isnad.mention.time.Published;
import org.isnad.mention.trigger.TriggerMention;
import org.isnad.report.Document;
import org.isnad.report.Evidence;

/**
 * Builds the accounts of a document: frames, joined to incidents, weighed, and filled with values.
 */
public final class AccountFinder {
  private final Scene scene;
  private final Weights weights;
  private final boolean explains;
  private final Document document;
  private final Calendar calendar;
  private final WhenValue whenValue;
  private final WhereValue whereValue;
  private final Whereabouts whereabouts;
  private final Bulletin bulletin;
  private final PartyRoles roles;
  private final List<Claims.Told> claims;
  private final Background recalling;
  private final Gate gate;
  private final Assessor assessor;
  private final Notes notes;

  /**
   * For one document.
   *
   * @param titleDay the day that a headline which came apart from the text names
   * @param weights of the features by which candidates are scored
   * @param confidences how often values got so or so are right
   * @param explains true to give reasons, which cost time
   */
  public AccountFinder(
      Scene scene,
      Published published,
      Optional<LocalDate> titleDay,
      Weights weights,
      Confidences confidences,
      boolean explains) {
    this.assessor = new Assessor(confidences, weights);
    this.weights = weights;
    this.explains = explains;
    this.scene = scene;
    this.document = scene.document();
    this.calendar = new Calendar(new TimeSense(scene), published, weights);
    this.whenValue = new WhenValue(scene, calendar, weights, titleDay);
    this.whereValue = new WhereValue(scene, weights);
    this.whereabouts = new Whereabouts(scene, whereValue, weights);
    this.bulletin = new Bulletin(scene);
    this.roles = new PartyRoles(scene, weights);
    this.claims = new Claims(scene).find();
    this.notes = new Notes(explains);
    this.recalling = new Background(scene, calendar, weights);
    this.gate = new Gate(scene, recalling, roles, weights, notes);
  }

  /** The accounts, in the order in which the report first tells them. */
  public List<Account> find() {
    List<Frame> frames = new FrameFinder(scene, calendar, roles, weights, notes).find();
    List<Cluster> told = new Joiner(scene, calendar, bulletin, roles, weights, notes).join(frames);
    List<Cluster> clusters = gate.admit(told);
    Doers doers = new Doers(scene, bulletin, roles, told, weights);
    HarmValue harmValue = new HarmValue(scene, bulletin, calendar, clusters, weights);
    Chains chains = new Chains(scene, clusters);
    ClaimValue claimed = new ClaimValue(scene, clusters, claims);
    List<Account> accounts = new ArrayList<>();
    Optional<PlaceMention> lastPlace = Optional.empty();
    int lastLine = -1;
    String id = document.report().id();
    for (int i = 0; i < clusters.size(); i++) {
      Cluster cluster = clusters.get(i);
      Frame best = cluster.best();
      List<WhenValue.Choice> times = whenValue.choices(cluster, recalling.recalls(best));
      Moment when = times.get(0).moment();
      List<Located> places = whereValue.candidates(cluster);
      Optional<PlaceMention> chosen = whereValue.choose(places, cluster);
      boolean political = Acts.isPolitical(Acts.family(best.anchor().act()));
      Optional<PlaceMention> before =
          lastLine == best.sentence().line() ? lastPlace : Optional.empty();
      boolean unplaced = political && chosen.filter(p -> !whereValue.isDatelinePlace(p)).isEmpty();
      boolean wide = political && chosen.map(p -> p.place().isCountry()).orElse(false);
      Optional<PlaceMention> place =
          unplaced ? Optional.empty() : wide ? chosen : whereabouts.of(best, chosen, before);
      Optional<Claim> claim = claimed.of(cluster).or(() -> claimed.ownWord(cluster, doers));
      boolean background = recalling.of(cluster, when);
      accounts.add(
          account(
              id + "#" + (i + 1),
              cluster,
              doers,
              harmValue,
              claim,
              background,
              chains.of(cluster, background, claim),
              clusters.size() == 1,
              times,
              places,
              place));
      lastPlace = place;
      lastLine = best.sentence().line();
    }
    return new Likeness(clusters, assessor).inherit(accounts);
  }

  /** What was gathered and is no account, and why; empty unless reasons are asked for. */
  public List<String> refused() {
    return gate.refused();
  }

  /** Words of acts are given from so many frames at most. */
  private static final int MOST_FRAMES = 30;

  private Account account(
      String id,
      Cluster cluster,
      Doers doers,
      HarmValue harmValue,
      Optional<Claim> claim,
      boolean background,
      List<Link> chain,
      boolean only,
      List<WhenValue.Choice> times,
      List<Located> places,
      Optional<PlaceMention> place) {
    Frame best = cluster.best();
    List<Evidence> words = new ArrayList<>();
    words.add(document.evidence(best.anchor().first(), best.anchor().end()));
    for (Frame frame :
        cluster.frames().subList(0, Math.min(cluster.frames().size(), MOST_FRAMES))) {
      for (TriggerMention trigger : frame.triggers()) {
        Evidence evidence = document.evidence(trigger.first(), trigger.end());
        if (!words.contains(evidence) && !Acts.isSecondary(trigger.act())) {
          words.add(evidence);
        }
      }
    }
    Map<Outcome, Harm> harm = harmValue.of(cluster, only);
    Map<Outcome, List<HarmValue.Weighed>> told = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      told.put(outcome, harmValue.weighed(cluster, outcome, only));
    }
    Targets targets = new Targets(scene, roles, doers, weights);
    List<Targets.Candidate> candidates = targets.candidates(cluster);
    Target target = targets.choose(cluster, candidates);
    Optional<Where> where = place.map(whereValue::where);
    List<TypeValue.Choice> types =
        new TypeValue(document.hits(), doers, weights)
            .choices(cluster, target, harm, where.flatMap(Where::country));
    EventType type = types.get(0).type();
    Findings found =
        new Findings(
            cluster,
            gate.weighed(cluster),
            times,
            places,
            place,
            doers,
            new Actors(scene, doers).actor(cluster, claim),
            Actors.isClaimed(cluster, claim),
            candidates,
            target,
            targets.nothing(cluster),
            types,
            new WeaponValue(document, weights).of(cluster, type),
            harm,
            told);
    return new Account(
        id,
        type,
        status(type),
        background,
        words,
        times.get(0).moment(),
        where,
        found.actor(),
        target,
        found.weapons(),
        harm,
        harmValue.breakdown(cluster),
        new DamageValue(document).of(cluster),
        claim,
        chain,
        assessor.of(found),
        explains ? reasons(found) : List.of());
  }

  private List<Reason> reasons(Findings found) {
    Cluster cluster = found.cluster();
    Moment when = found.times().get(0).moment();
    Reasons reasons =
        new Reasons(scene)
            .weighed("account", true, found.admitted(), of("admit.threshold"))
            .tellings(cluster, notes)
            .weighed(
                "recalled",
                recalling.of(cluster, when),
                recalling.weigh(cluster, when),
                of("background.threshold"));
    return reasons.values(found, whereabouts.around(cluster.best()));
  }

  private String of(String threshold) {
    return "of " + Weighing.rounded(weights.of(threshold));
  }

  private static Status status(EventType type) {
    boolean disrupted = type == EventType.DISRUPTED_WEAPONS;
    return disrupted ? Status.FOILED : Status.OCCURRED;
  }
}

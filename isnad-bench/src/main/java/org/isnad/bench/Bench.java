package org.isnad.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import org.isnad.report.Report;

/**
 * Prints, from one run and on one thread, how fast Isnad reads beside Lucene's Arabic analyzer on
 * the same text, their ratio, and the most heap that was used. Peers that are on the class path are
 * timed beside them; with a folder of gold, event dates are counted too.
 */
public final class Bench {
  private static final String USAGE =
      "usage: java -jar isnad-bench.jar [--seconds N] [--rounds N] [--gold FOLDER] NEWS.jsonl...";

  private static final double MOST_TIMES = 10;
  private static final double AS_FAST = 100;

  private final PrintStream out;
  private final List<Path> files = new ArrayList<>();
  private final List<Path> gold = new ArrayList<>();
  private double seconds = 20;
  private int rounds = 7;

  private Bench(PrintStream out) {
    this.out = out;
  }

  /** Runs the benchmark; the files hold one report a line. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Bench bench = new Bench(out);
    if (bench.understands(args)) {
      bench.run();
    } else {
      out.println(USAGE);
      System.exit(2);
    }
  }

  private boolean understands(String[] args) {
    for (int i = 0; i < args.length; i++) {
      boolean last = i + 1 == args.length;
      if (args[i].startsWith("--") && last) {
        return false;
      }
      switch (args[i]) {
        case "--seconds" -> seconds = Double.parseDouble(args[++i]);
        case "--rounds" -> rounds = Integer.parseInt(args[++i]);
        case "--gold" -> gold.add(Path.of(args[++i]));
        default -> files.add(Path.of(args[i]));
      }
    }
    return !files.isEmpty() && files.stream().noneMatch(f -> f.toString().startsWith("--"));
  }

  private void run() throws IOException {
    List<Report> reports = new ArrayList<>();
    for (Path file : files) {
      reports.addAll(Corpus.load(file));
    }
    Race race = new Race(reports);
    say(
        "%d reports, %.2f MB of UTF-8; one thread, %d cores to be seen; Java %s, at most %.0f MB of heap",
        race.reports(),
        race.megabytes(),
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("java.version"),
        Heap.limit());
    Heap.restart();
    IsnadPeer isnad = new IsnadPeer();
    LucenePeer lucene = new LucenePeer();
    raceWithLucene(race, isnad, lucene);
    List<Peer> peers = new ArrayList<>();
    ServiceLoader.load(Peer.class).forEach(peers::add);
    for (Peer peer : peers) {
      raceWith(peer, race, isnad);
    }
    for (Path folder : gold) {
      count(folder, isnad, peers);
    }
    say("(%d)", race.sum());
  }

  private void raceWithLucene(Race race, IsnadPeer isnad, LucenePeer lucene) {
    race.warm(lucene, seconds);
    race.warm(isnad, 2 * seconds);
    List<List<Race.Round>> measured = race.run(List.of(lucene, isnad), rounds, race.reports());
    double peak = Heap.peak();
    say("");
    say("%-48s %28s %28s", "", "MB/s by the clock", "MB/s of processor");
    print(lucene.name(), measured.get(0));
    print(isnad.name(), measured.get(1));
    double clock = speed(measured.get(0)) / speed(measured.get(1));
    double processor = processor(measured.get(0)) / processor(measured.get(1));
    say(
        "Isnad takes %.1f times as long by the clock, %.1f times the processor (wanted: at most %.0f)",
        clock, processor, MOST_TIMES);
    say("heap: %.0f MB at most, %.0f MB of it live at the end", peak, Heap.live());
  }

  /** Over as many reports as a slow peer reads in the time; Isnad reads the same ones. */
  private void raceWith(Peer peer, Race race, IsnadPeer isnad) {
    race.warm(peer, seconds);
    int count = race.reach(peer, seconds);
    List<Race.Round> theirs = race.run(List.of(peer), 1, count).get(0);
    race.run(List.of(isnad), rounds, count);
    List<Race.Round> ours = race.run(List.of(isnad), rounds, count).get(0);
    say("");
    say("the first %d reports:", count);
    print(peer.name(), theirs);
    print(isnad.name(), ours);
    say(
        "Isnad is %.0f times as fast by the clock, %.0f times by processor (wanted: at least %.0f)",
        speed(ours) / speed(theirs), processor(ours) / processor(theirs), AS_FAST);
  }

  private void count(Path folder, IsnadPeer isnad, List<Peer> peers) throws IOException {
    List<GoldEvent> events = GoldEvent.load(folder);
    DateTally tally = new DateTally(isnad, events);
    say("");
    say("%d events with a known date in %d reports of the gold", events.size(), tally.reports());
    say("%-76s %6s %6s %10s", "", "found", "right", "of all");
    List<DateTally.Row> rows = new ArrayList<>(tally.isnad());
    for (Peer peer : peers) {
      if (peer instanceof DatingPeer dating) {
        rows.addAll(tally.of(dating));
      }
    }
    for (DateTally.Row row : rows) {
      double share = events.isEmpty() ? 0 : (double) row.right() / events.size();
      say("%-76s %6d %6d %9.1f%%", row.rule(), row.found(), row.right(), 100 * share);
    }
  }

  private void print(String name, List<Race.Round> rounds) {
    Median clock = Median.of(rounds, Race.Round::speed);
    Median processor = Median.of(rounds, Race.Round::processorSpeed);
    say("%-48s %s %s", name, range(clock), range(processor));
  }

  private static String range(Median m) {
    return String.format(Locale.ROOT, "%10.3f (%.3f to %.3f)", m.middle(), m.least(), m.greatest());
  }

  private static double speed(List<Race.Round> rounds) {
    return Median.of(rounds, Race.Round::speed).middle();
  }

  private static double processor(List<Race.Round> rounds) {
    return Median.of(rounds, Race.Round::processorSpeed).middle();
  }

  private void say(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}

package org.isnad.eval;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.engine.Isnad;
import org.isnad.engine.Prepared;
import org.isnad.report.Report;
import org.isnad.report.UnreadableReport;

/** Gold reports, and reports that should give no account, each prepared once. */
public final class GoldReports {
  private final Isnad isnad;
  private final List<GoldReport> reports = new ArrayList<>();

  /** Prepares with these lexicons. */
  public GoldReports(Isnad isnad) {
    this.isnad = isnad;
  }

  /** Takes a gold file and the reports that it speaks of; other reports are left out. */
  public void take(Reader gold, Collection<Report> texts) throws IOException {
    Map<String, Report> known = new HashMap<>();
    texts.forEach(report -> Evaluation.names(report).forEach(name -> known.put(name, report)));
    for (Json wanted : Json.parse(gold).members()) {
      String id = wanted.get("id").toString();
      Optional<Report> report = Optional.ofNullable(known.get(id));
      reports.add(new GoldReport(id, wanted, report.flatMap(this::prepared)));
    }
  }

  /** Takes a report that should give no account. */
  public void takeEmpty(Report report) {
    String id = report.externalId().orElseGet(report::id);
    prepared(report).ifPresent(p -> reports.add(new GoldReport(id, Json.NULL, Optional.of(p))));
  }

  private Optional<Prepared> prepared(Report report) {
    try {
      return Optional.of(isnad.prepare(report));
    } catch (UnreadableReport unreadable) {
      return Optional.empty();
    }
  }

  Isnad isnad() {
    return isnad;
  }

  List<GoldReport> all() {
    return List.copyOf(reports);
  }
}

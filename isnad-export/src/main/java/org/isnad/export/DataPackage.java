package org.isnad.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.store.Filter;
import org.isnad.store.Head;
import org.isnad.store.Json;
import org.jspecify.annotations.Nullable;

/**
 * A data package: four tables that point to each other, what their columns mean, licence, citation
 * and checksums. No clock is looked at, so the same store gives the same bytes.
 */
final class DataPackage implements IncidentFile {

  private final Path folder;
  private final Filter filter;
  private final Head head;
  private final ExportOptions options;
  private final CsvFile incidents;
  private final CsvSheet accounts;
  private final CsvSheet evidence;
  private final CsvSheet sources;
  private final Set<String> reports = new HashSet<>();
  private Instant latest = Instant.EPOCH;
  private long count;
  private long quotes;

  DataPackage(Path folder, Rows rows, Filter filter, Head head, ExportOptions options)
      throws IOException {
    this.folder = folder;
    this.filter = filter;
    this.head = head;
    this.options = options;
    this.incidents = new CsvFile(open(PackageTable.INCIDENTS.file()), options.excel(), rows);
    this.accounts = sheet(PackageTable.ACCOUNTS);
    this.evidence = sheet(PackageTable.EVIDENCE);
    this.sources = sheet(PackageTable.SOURCES);
  }

  private OutputStream open(String file) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(folder.resolve(file)));
  }

  private CsvSheet sheet(PackageTable table) throws IOException {
    return new CsvSheet(open(table.file()), options.excel(), table.names());
  }

  @Override
  public void add(Case incident) {
    count++;
    latest = incident.latest().isAfter(latest) ? incident.latest() : latest;
    incidents.add(incident);
    for (Json account : incident.at("accounts").list()) {
      String id = account.text().orElse("");
      accounts.add(List.of(id, incident.id(), id.replaceAll("#.*", "")));
    }
    for (Quote quote : incident.quotes()) {
      quotes++;
      evidence.add(
          Arrays.<@Nullable Object>asList(
              quote.account(),
              quote.field(),
              (long) quote.start(),
              (long) quote.end(),
              quote.words().map(Quote.Words::exact).orElse(null),
              quote.value().isNull() ? null : quote.value()));
    }
    for (Source source : incident.sources()) {
      if (reports.add(source.report())) {
        sources.add(
            Arrays.<@Nullable Object>asList(
                source.report(),
                source.outlet(),
                source.url(),
                day(source.start()),
                day(source.end()),
                source.basis(),
                source.title()));
      }
    }
  }

  private static @Nullable LocalDate day(String iso) {
    return Case.day(Json.of(iso)).orElse(null);
  }

  @Override
  public Map<String, Long> finish() throws IOException {
    close();
    try (OutputStream codebook = open("codebook.csv")) {
      Codebook.csv(codebook);
    }
    write("codebook.md", Codebook.markdown());
    write("LICENSE.md", Table.text("package-license.md"));
    write("README.md", filled("package-readme.md"));
    write("CITATION.cff", filled("package-citation.cff"));
    write("datapackage.json", Descriptor.of(folder, told()) + "\n");
    StringBuilder sums = new StringBuilder();
    for (Path file : Archive.files(folder)) {
      sums.append(Sha256.of(file)).append("  ").append(file.getFileName()).append('\n');
    }
    write("SHA256SUMS", sums.toString());
    return Map.of("reports", (long) reports.size(), "quotes", quotes);
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  /** The store's state is part of the version: other contents are another version. */
  private String version() {
    return options.program() + "+" + head.seq() + "." + head.hash().substring(0, 8);
  }

  private Map<String, Json> told() {
    Map<String, Json> told = new TreeMap<>();
    told.put("version", Json.of(version()));
    told.put("created", Json.of(latest.toString()));
    told.put("description", Json.of(Release.of(options)));
    told.put("isnad:release", Json.of(Release.of(options)));
    told.put("isnad:query", Json.of(filter.canonical()));
    told.put("isnad:head", Json.of(head.seq() + ":" + head.hash()));
    told.put("isnad:incidents", Json.of(count));
    return told;
  }

  private String filled(String template) {
    String day = latest.atZone(ZoneOffset.UTC).toLocalDate().toString();
    String query = filter.canonical();
    return Table.text(template)
        .replace("${release}", Release.of(options))
        .replace("${version}", version())
        .replace("${created}", latest.toString())
        .replace("${day}", day)
        .replace("${query}", query.isEmpty() ? "all incidents" : query)
        .replace("${rows}", Long.toString(count));
  }

  @Override
  public void close() throws IOException {
    incidents.close();
    accounts.close();
    evidence.close();
    sources.close();
  }
}

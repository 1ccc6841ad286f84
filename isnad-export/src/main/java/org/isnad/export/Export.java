package org.isnad.export;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.store.Dossier;
import org.isnad.store.Filter;
import org.isnad.store.Head;
import org.isnad.store.Store;

/**
 * Writes the incidents of a store that meet a question. The same incidents, in the same order, in
 * every format; nothing is cut. Safe for many threads.
 */
public final class Export {

  /** What would tell where something is that a public file withholds. */
  private static final List<String> TELLTALE = List.of("q", "place", "bbox");

  private final Parties parties = Parties.load();
  private final Areas areas = Areas.load();
  private final Rows rows = new Rows(areas);

  private Export() {}

  /** Loads the tables that names come from. */
  public static Export load() {
    return new Export();
  }

  /**
   * Writes a file, or for a data package a folder or a ZIP file, under another name first and moved
   * into place when it is whole.
   *
   * @param out the file; its folder must be there
   * @throws IOException if it cannot be written, or is there and is not to be replaced
   * @throws IllegalArgumentException if the question cannot be asked, or not of a public file
   */
  public Exported write(Store store, Filter filter, Format format, Path out, ExportOptions options)
      throws IOException {
    check(filter, options);
    try (Landing landing = Landing.at(out, format, options)) {
      IncidentFile file = open(store, filter, format, landing, options);
      Counted counted = fill(store, filter, file, options);
      List<String> files = landing.land();
      return new Exported(counted.rows(), counted.withheld(), counted.extras(), files);
    }
  }

  /**
   * Writes one of the formats that stream.
   *
   * @param out is flushed and not closed
   * @throws IllegalArgumentException if the format does not stream, or the question cannot be asked
   */
  public Exported stream(
      Store store, Filter filter, Format format, OutputStream out, ExportOptions options)
      throws IOException {
    if (!format.streams()) {
      throw new IllegalArgumentException(
          format.code() + ": needs a file; csv, jsonl, geojson and acled can be streamed");
    }
    check(filter, options);
    OutputStream kept = new Unclosed(out);
    Counted counted = fill(store, filter, stream(format, kept, options), options);
    out.flush();
    return new Exported(counted.rows(), counted.withheld(), counted.extras(), List.of());
  }

  /** Whether what a question finds does not tell what a public file withholds. */
  public static boolean canBePublic(Filter filter) {
    return TELLTALE.stream().allMatch(name -> filter.get(name).isEmpty());
  }

  private static void check(Filter filter, ExportOptions options) {
    for (String name : TELLTALE) {
      if (options.publicOn().isPresent() && !filter.get(name).isEmpty()) {
        throw new IllegalArgumentException(
            name + ": not with a public file, since what is found would tell what it withholds");
      }
    }
  }

  private IncidentFile open(
      Store store, Filter filter, Format format, Landing landing, ExportOptions options)
      throws IOException {
    String release = Release.of(options);
    return switch (format) {
      case CSV, JSONL, GEOJSON, ACLED -> stream(format, landing.main(), options);
      case XLSX -> new XlsxFile(landing.main(), rows, options);
      case GPKG -> new GeoPackageFile(landing.file(), rows, release);
      case PARQUET -> new ParquetFile(landing.file(), rows, release);
      case GED ->
          new GedFile(
              landing.main(), landing.beside(".not-eligible.csv"), options.excel(), parties, areas);
      case WEBANNOTATION ->
          new AnnotationFile(
              landing.main(),
              options.publicOn().isPresent()
                  ? OutputStream.nullOutputStream()
                  : landing.beside(".reports.jsonl"),
              release);
      case DATAPACKAGE -> {
        Head head = store.head();
        yield new DataPackage(landing.file(), rows, filter, head, options);
      }
    };
  }

  private IncidentFile stream(Format format, OutputStream out, ExportOptions options)
      throws IOException {
    return switch (format) {
      case CSV -> new CsvFile(out, options.excel(), rows);
      case JSONL -> new JsonLinesFile(out);
      case GEOJSON -> new GeoJsonFile(out, rows, Release.of(options));
      default -> new AcledFile(out, options.excel(), parties, areas);
    };
  }

  private record Counted(long rows, long withheld, Map<String, Long> extras) {}

  private Counted fill(Store store, Filter filter, IncidentFile file, ExportOptions options)
      throws IOException {
    Projection projection = Projection.of(options, parties, areas);
    long[] counts = new long[2];
    try (file) {
      store.explore().dossiers(filter, dossier -> counts[add(projection, dossier, file) ? 0 : 1]++);
      return new Counted(counts[0], counts[1], file.finish());
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  private static boolean add(Projection projection, Dossier dossier, IncidentFile file) {
    Optional<Case> shown = projection.of(dossier);
    try {
      if (shown.isPresent()) {
        file.add(shown.get());
      }
      return shown.isPresent();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** A stream that somebody else closes. */
  private static final class Unclosed extends FilterOutputStream {

    Unclosed(OutputStream out) {
      super(new BufferedOutputStream(out));
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}

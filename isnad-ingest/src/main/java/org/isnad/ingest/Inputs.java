package org.isnad.ingest;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.isnad.report.Report;

/** Finds the reports behind the names that the user gave, in order, and hands them on. */
public final class Inputs {

  /** The name that stands for standard input. */
  public static final String STANDARD_INPUT = "-";

  /** A browser keeps what a page shows in a folder beside it. */
  private static final String PARTS_OF_PAGE = "_files";

  private final InputStream standardInput;
  private final Consumer<Input> sink;
  private final PageReader pages = new PageReader();

  private final LongConsumer meter;
  private final boolean keeping;

  /** Reports and failures alike go to the sink. */
  public Inputs(InputStream standardInput, Consumer<Input> sink) {
    this(standardInput, sink, bytes -> {}, false);
  }

  private Inputs(
      InputStream standardInput, Consumer<Input> sink, LongConsumer meter, boolean keeping) {
    this.standardInput = standardInput;
    this.sink = sink;
    this.meter = meter;
    this.keeping = keeping;
  }

  /**
   * The same that hands on the bytes of pages and of texts in other encodings, too.
   *
   * @param meter is told how many more bytes of files were read
   */
  public static Inputs keeping(
      InputStream standardInput, Consumer<Input> sink, LongConsumer meter) {
    return new Inputs(standardInput, sink, meter, true);
  }

  /** How many bytes the files have that are read under a name; 0 for what cannot be told. */
  public static long size(String name) {
    if (name.equals(STANDARD_INPUT)) {
      return 0;
    }
    try {
      Path path = Path.of(name);
      if (!Files.isDirectory(path)) {
        return Files.size(path);
      }
      try (Stream<Path> all = Files.walk(path)) {
        return all.filter(Inputs::isReport).mapToLong(Inputs::sizeOf).sum();
      }
    } catch (InvalidPathException | IOException | UncheckedIOException unknown) {
      return 0;
    }
  }

  private static long sizeOf(Path file) {
    try {
      return Files.size(file);
    } catch (IOException gone) {
      return 0;
    }
  }

  /** Reads a file, a folder with all that is in it, or standard input. */
  public void read(String name) {
    try {
      if (name.equals(STANDARD_INPUT)) {
        readStream(name, standardInput);
        return;
      }
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        readFolder(path, true);
      } else {
        readFile(path);
      }
    } catch (InvalidPathException invalid) {
      fail(name, "not a file name");
    } catch (IOException broken) {
      fail(name, explain(broken));
    }
  }

  /**
   * Reads what a stream gives, as if it were a file of that name: one that was dropped on a page.
   *
   * @param name a file's name, which is never used as a path
   */
  public void read(String name, InputStream stream) {
    try (InputStream source = new Counted(stream, meter)) {
      readStream(name, source);
    } catch (IOException broken) {
      fail(name, explain(broken));
    }
  }

  private void fail(String where, String why) {
    sink.accept(new Input.Failed(where, why));
  }

  private static String explain(IOException broken) {
    if (broken instanceof NoSuchFileException) {
      return "no such file";
    }
    if (broken instanceof AccessDeniedException) {
      return "no right to read it";
    }
    if (broken instanceof FileSystemException failure && failure.getReason() != null) {
      return "cannot be read: " + failure.getReason();
    }
    return "cannot be read: " + broken.getMessage();
  }

  private void readFile(Path file) {
    try (InputStream source = new Counted(Files.newInputStream(file), meter)) {
      readStream(file.toString(), source);
    } catch (IOException broken) {
      fail(file.toString(), explain(broken));
    }
  }

  /** Everything below a folder in the order of the names; hidden files and links to folders not. */
  private void readFolder(Path folder, boolean named) {
    List<Path> entries;
    try (Stream<Path> list = Files.list(folder)) {
      entries = list.sorted(Comparator.comparing(Inputs::name)).toList();
    } catch (IOException broken) {
      fail(folder.toString(), explain(broken));
      return;
    }
    boolean any = false;
    for (Path entry : entries) {
      boolean folderToo = Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
      if (folderToo && isPartsOfPage(entry)) {
        continue;
      }
      if (name(entry).startsWith(".") || !(folderToo || isReport(entry))) {
        continue;
      }
      any = true;
      if (folderToo) {
        readFolder(entry, false);
      } else {
        readFile(entry);
      }
    }
    if (named && !any) {
      fail(folder.toString(), "no .txt, .html, .mhtml, .jsonl, .ndjson or .json file in it");
    }
  }

  private static boolean isPartsOfPage(Path folder) {
    String name = name(folder);
    if (!name.endsWith(PARTS_OF_PAGE)) {
      return false;
    }
    String page = name.substring(0, name.length() - PARTS_OF_PAGE.length());
    return Files.exists(folder.resolveSibling(page + ".html"))
        || Files.exists(folder.resolveSibling(page + ".htm"));
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private static boolean isReport(Path path) {
    return Kind.isWanted(name(path)) && !Files.isDirectory(path);
  }

  private void readStream(String name, InputStream stream) throws IOException {
    BufferedInputStream source = new BufferedInputStream(stream, Kind.HEAD);
    source.mark(Kind.HEAD);
    byte[] head = head(source);
    source.reset();
    switch (Kind.of(name, head)) {
      case TEXT -> readText(name, source);
      case JSON_LINES -> new JsonReports(name, source, sink).readLines();
      case JSON_VALUES -> new JsonReports(name, source, sink).readValues();
      case PAGE -> readPage(name, source);
      case ZIPPED_PAGE -> readZippedPage(name, source);
    }
  }

  /** What can be had at once, so that a slow pipe is not waited for longer than needed. */
  private static byte[] head(InputStream source) throws IOException {
    byte[] head = new byte[Kind.HEAD];
    int length = 0;
    do {
      int more = source.read(head, length, head.length - length);
      if (more <= 0) {
        break;
      }
      length += more;
    } while (length < head.length && indexOfLineEnd(head, length) < 0);
    return Arrays.copyOf(head, length);
  }

  private static int indexOfLineEnd(byte[] head, int length) {
    for (int i = 0; i < length; i++) {
      if (head[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  private void readText(String name, InputStream source) throws IOException {
    byte[] bytes = source.readNBytes(Limits.REPORT_BYTES + 1);
    if (bytes.length > Limits.REPORT_BYTES) {
      fail(name, Limits.tooLong());
      return;
    }
    try {
      String text = TextDecoder.decode(bytes);
      if (text.isBlank()) {
        throw new BadInput("empty");
      }
      boolean plain = Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes);
      found(
          name,
          name,
          Report.ofText(text),
          plain ? Optional.empty() : original(bytes, "text/plain"));
    } catch (BadInput bad) {
      fail(name, String.valueOf(bad.getMessage()));
    }
  }

  private void readZippedPage(String name, InputStream source) throws IOException {
    try (GZIPInputStream page = new GZIPInputStream(source)) {
      readPage(name, page);
    } catch (ZipException | EOFException broken) {
      fail(name, "a broken gzip file");
    }
  }

  private void readPage(String name, InputStream source) throws IOException {
    byte[] bytes = source.readNBytes(Limits.PAGE_BYTES + 1);
    try {
      if (bytes.length > Limits.PAGE_BYTES
          || bytes.length > Limits.REPORT_BYTES && !Mhtml.isMhtml(bytes)) {
        throw new BadInput(Limits.tooLong());
      }
      List<Report> reports = pages.read(bytes);
      for (int i = 0; i < reports.size(); i++) {
        Report report = reports.get(i);
        String where = reports.size() == 1 ? name : name + "#" + (i + 1);
        // A page of many posts is kept with the first of them.
        found(name, where, report, i == 0 ? original(bytes, typeOf(bytes)) : Optional.empty());
      }
    } catch (BadInput bad) {
      fail(name, String.valueOf(bad.getMessage()));
    }
  }

  private static String typeOf(byte[] page) {
    return Mhtml.isMhtml(page) ? "multipart/related" : "text/html";
  }

  private Optional<Original> original(byte[] bytes, String mediaType) {
    return keeping ? Optional.of(new Original(bytes, mediaType)) : Optional.empty();
  }

  private void found(String name, String where, Report report, Optional<Original> original) {
    Report named = name.equals(STANDARD_INPUT) ? report : report.withFile(name);
    sink.accept(new Input.Found(where, named, original));
  }
}

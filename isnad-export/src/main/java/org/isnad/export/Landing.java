package org.isnad.export;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where a file is written until it is whole: a folder beside its place, so that moving it is one
 * step. What is not landed is deleted.
 */
final class Landing implements Closeable {

  private static final String DESCRIPTOR = "datapackage.json";

  private final Path out;
  private final Path folder;
  private final Path written;
  private final boolean zipped;
  private final boolean force;
  private final Map<Path, Path> moves = new LinkedHashMap<>();

  private Landing(Path out, Path folder, Path written, boolean zipped, boolean force) {
    this.out = out;
    this.folder = folder;
    this.written = written;
    this.zipped = zipped;
    this.force = force;
  }

  /**
   * Prepares a place.
   *
   * @throws IOException if it is taken and not to be replaced, or its folder is not there
   */
  static Landing at(Path path, Format format, ExportOptions options) throws IOException {
    Path out = path.toAbsolutePath().normalize();
    Path parent = out.getParent();
    Path name = out.getFileName();
    if (parent == null || name == null) {
      throw new IOException(path + ": want the name of a file");
    }
    if (!Files.isDirectory(parent)) {
      throw new NoSuchFileException(parent.toString(), null, "no such folder; make it first");
    }
    boolean packaged = format == Format.DATAPACKAGE;
    boolean zipped = packaged && name.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    free(out, options.force(), packaged && !zipped);
    Path folder = Files.createTempDirectory(parent, ".isnad-export-");
    Landing landing = new Landing(out, folder, folder.resolve(name), zipped, options.force());
    if (packaged) {
      Files.createDirectory(landing.contents());
    }
    return landing;
  }

  /** Only what is an export itself is ever replaced as a folder. */
  private static void free(Path out, boolean force, boolean asFolder) throws IOException {
    if (!Files.exists(out)) {
      return;
    }
    if (!force) {
      throw new FileAlreadyExistsException(
          out.toString(), null, "is there already; --force replaces it");
    }
    if (Files.isDirectory(out) && !(asFolder && Files.isRegularFile(out.resolve(DESCRIPTOR)))) {
      throw new FileAlreadyExistsException(
          out.toString(), null, "a folder that is no data package; it is not replaced");
    }
  }

  private Path contents() {
    return zipped ? folder.resolve("contents") : written;
  }

  /** What is to be written: the file; for a data package the folder. */
  Path file() {
    return Files.isDirectory(contents()) ? contents() : written;
  }

  /** The file as a stream. */
  OutputStream main() throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(written));
  }

  /** A second file, with the name of the first and this instead of its extension. */
  OutputStream beside(String ending) throws IOException {
    Path place = out.resolveSibling(stem(out.getFileName().toString()) + ending);
    free(place, force, false);
    Path temporary = folder.resolve("beside" + moves.size());
    moves.put(temporary, place);
    return new BufferedOutputStream(Files.newOutputStream(temporary));
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** Moves everything into place and gives the names, the main one first. */
  List<String> land() throws IOException {
    if (zipped) {
      Archive.zip(contents(), written);
    }
    if (Files.isDirectory(out)) {
      Files.move(out, folder.resolve("replaced"));
    }
    move(written, out);
    List<String> names = new ArrayList<>(List.of(out.toString()));
    for (Map.Entry<Path, Path> move : moves.entrySet()) {
      move(move.getKey(), move.getValue());
      names.add(move.getValue().toString());
    }
    return names;
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException elsewhere) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    Archive.delete(folder);
  }
}

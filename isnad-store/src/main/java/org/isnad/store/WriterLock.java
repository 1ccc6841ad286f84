package org.isnad.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.isnad.store.StoreException.Why;

/**
 * Says who writes. The lock lies on a file beside the database, never on the database itself: that
 * a process closes any handle of a file ends all its locks on it, SQLite's own too. The system
 * takes the lock away from a process that dies.
 */
final class WriterLock implements AutoCloseable {

  private static final int MOST_DIGITS = 20;

  private final FileChannel channel;

  private WriterLock(FileChannel channel) {
    this.channel = channel;
  }

  static WriterLock take(Path database) throws StoreException {
    Path file = database.resolveSibling(database.getFileName() + ".lock");
    FileChannel channel;
    try {
      channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    } catch (AccessDeniedException denied) {
      throw new StoreException(Why.READ_ONLY, database + ": no right to write beside it", denied);
    } catch (IOException broken) {
      throw cannot(database, broken);
    }
    boolean taken = false;
    try {
      FileLock lock = channel.tryLock();
      if (lock == null) {
        throw new StoreException(
            Why.IN_USE, database + ": another program is writing to it" + holder(channel));
      }
      write(channel);
      taken = true;
      return new WriterLock(channel);
    } catch (OverlappingFileLockException here) {
      throw new StoreException(
          Why.IN_USE, database + ": this program is already writing to it", here);
    } catch (StoreException inUse) {
      throw inUse;
    } catch (IOException broken) {
      throw cannot(database, broken);
    } finally {
      if (!taken) {
        closeQuietly(channel);
      }
    }
  }

  private static StoreException cannot(Path database, IOException broken) {
    String said = String.valueOf(broken.getMessage());
    if (said.toLowerCase(Locale.ROOT).contains("read-only")) {
      return new StoreException(Why.READ_ONLY, database + ": no right to write beside it", broken);
    }
    if (!Files.isDirectory(database.toAbsolutePath().resolveSibling("."))) {
      return new StoreException(
          Why.MISSING, database + ": there is no such folder to keep it in", broken);
    }
    return new StoreException(Why.OTHER, database + ": cannot be locked: " + said, broken);
  }

  private static String holder(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(MOST_DIGITS);
    channel.read(bytes, 0);
    String process = new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII);
    return process.isBlank() ? "" : " (process " + process.strip() + ")";
  }

  /** A full disk is told by the first thing that is written to the database, not by this. */
  private static void write(FileChannel channel) {
    try {
      channel.truncate(0);
      channel.write(
          ByteBuffer.wrap(
              Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)),
          0);
    } catch (IOException full) {
      // The lock holds without the number, which only makes the other's message kinder.
      return;
    }
  }

  private static void closeQuietly(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException ignored) {
      // Nothing was written through it that matters.
      return;
    }
  }

  @Override
  public void close() {
    closeQuietly(channel);
  }
}

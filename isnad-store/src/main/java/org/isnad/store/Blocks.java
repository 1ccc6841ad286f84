package org.isnad.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.incident.Keys;
import org.jdbi.v3.core.Handle;

/**
 * Which accounts can be found by which keys. There are some thirty keys for each account, so that
 * this speaks to the driver itself.
 */
final class Blocks implements AutoCloseable {

  private static final int HELD = 0;
  private static final int ASKED = 1;
  private static final int BOTH = 2;

  /** Whoever holds a key meets those that ask for it; whoever does both meets all. */
  private static final int[][] MET = {{ASKED, BOTH}, {HELD, BOTH}, {HELD, ASKED, BOTH}};

  private final Connection connection;
  private final PreparedStatement write;
  private final PreparedStatement find;

  Blocks(Handle handle) throws SQLException {
    connection = handle.getConnection();
    write =
        connection.prepareStatement(
            "INSERT OR IGNORE INTO block (key, asked, account) VALUES (?, ?, ?)");
    find = connection.prepareStatement("SELECT account FROM block WHERE key = ? AND asked = ?");
  }

  /** Each key once, in order, with what the account does with it. */
  private static SortedMap<Long, Integer> of(Keys keys) {
    SortedMap<Long, Integer> uses = new TreeMap<>();
    keys.held().forEach(key -> uses.put(key, HELD));
    keys.asked().forEach(key -> uses.merge(key, ASKED, (one, other) -> one == HELD ? BOTH : one));
    return uses;
  }

  /** Takes away the keys of accounts that wait to be linked and were linked before. */
  void forgetChanged() throws SQLException {
    String waiting = "SELECT id FROM account WHERE linked = 0 AND grp IS NOT NULL";
    try (Statement statement = connection.createStatement()) {
      boolean any;
      try (ResultSet rows = statement.executeQuery(waiting + " LIMIT 1")) {
        any = rows.next();
      }
      if (any) {
        statement.executeUpdate("DELETE FROM block WHERE account IN (" + waiting + ")");
      }
    }
  }

  /** Lets an account be found. */
  void put(long account, Keys keys) throws SQLException {
    for (Map.Entry<Long, Integer> use : of(keys).entrySet()) {
      write.setLong(1, use.getKey());
      write.setInt(2, use.getValue());
      write.setLong(3, account);
      write.addBatch();
    }
    write.executeBatch();
  }

  /** Accounts that are met by some keys. */
  NavigableSet<Long> candidates(Keys keys) throws SQLException {
    NavigableSet<Long> found = new TreeSet<>();
    for (Map.Entry<Long, Integer> use : of(keys).entrySet()) {
      for (int met : MET[use.getValue()]) {
        find.setLong(1, use.getKey());
        find.setInt(2, met);
        try (ResultSet rows = find.executeQuery()) {
          while (rows.next()) {
            found.add(rows.getLong(1));
          }
        }
      }
    }
    return found;
  }

  @Override
  public void close() throws SQLException {
    write.close();
    find.close();
  }
}

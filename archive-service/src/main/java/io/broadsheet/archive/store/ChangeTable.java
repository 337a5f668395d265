package io.broadsheet.archive.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Appends to the change log. */
final class ChangeTable {
  private static final String COUNT =
      "UPDATE change_counter SET last_seq = last_seq + ? RETURNING last_seq";
  private static final String APPEND =
      "INSERT INTO change (seq, kind, article_id, version, at, what) VALUES (?, ?, ?, ?, ?, ?)";

  private final Connection connection;

  ChangeTable(Connection connection) {
    this.connection = connection;
  }

  /**
   * Numbers and writes them. To be called last in a transaction: from here to the commit every
   * other writer waits, which is what keeps the numbers in commit order.
   */
  void append(List<Change> changes, Instant now) throws SQLException {
    if (changes.isEmpty()) {
      return;
    }
    long seq = takeNumbers(changes.size());
    try (PreparedStatement statement = connection.prepareStatement(APPEND)) {
      for (Change change : changes) {
        statement.setLong(1, seq++);
        statement.setString(2, change.kind().word());
        statement.setObject(3, change.articleId().value());
        statement.setInt(4, change.version());
        Columns.bind(statement, 5, Arrived.cut(now));
        Columns.bind(statement, 6, change.what());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private long takeNumbers(int count) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(COUNT)) {
      statement.setInt(1, count);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1) - count + 1;
      }
    }
  }
}

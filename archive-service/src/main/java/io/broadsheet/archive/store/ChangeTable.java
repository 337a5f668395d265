package io.broadsheet.archive.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Appends to the change log, and to the part of it that readers see. */
final class ChangeTable {
  private static final String COUNT =
      """
      UPDATE change_counter SET last_seq = last_seq + ?, last_public_seq = last_public_seq + ?
      RETURNING old.last_seq, old.last_public_seq
      """;
  private static final String APPEND =
      """
      INSERT INTO change (seq, kind, article_id, version, at, what, public_seq, public_kind)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private record Numbers(long seq, long publicSeq) {}

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
    Numbers last = takeNumbers(changes);
    long seq = last.seq();
    long publicSeq = last.publicSeq();
    try (PreparedStatement statement = connection.prepareStatement(APPEND)) {
      for (Change change : changes) {
        ChangeKind forReaders = change.forReaders();
        statement.setLong(1, ++seq);
        statement.setString(2, change.kind().word());
        statement.setObject(3, change.articleId().value());
        statement.setInt(4, change.version());
        Columns.bind(statement, 5, Arrived.cut(now));
        Columns.bind(statement, 6, change.what());
        statement.setObject(7, forReaders == null ? null : ++publicSeq);
        statement.setString(8, forReaders == null ? null : forReaders.word());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private Numbers takeNumbers(List<Change> changes) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(COUNT)) {
      statement.setInt(1, changes.size());
      statement.setLong(2, changes.stream().filter(each -> each.forReaders() != null).count());
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return new Numbers(row.getLong(1), row.getLong(2));
      }
    }
  }
}

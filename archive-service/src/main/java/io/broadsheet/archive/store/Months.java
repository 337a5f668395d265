package io.broadsheet.archive.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Sees to it that a version has a partition to go to. */
final class Months {
  private final Set<YearMonth> known = ConcurrentHashMap.newKeySet();

  /** Outside of any transaction: a new partition must be there for everybody at once. */
  void ensure(Connection connection, Collection<Instant> times) throws SQLException {
    // In order, because each new month takes the same lock.
    TreeMap<YearMonth, Instant> wanted = new TreeMap<>();
    for (Instant time : times) {
      wanted.putIfAbsent(YearMonth.from(time.atOffset(ZoneOffset.UTC)), time);
    }
    wanted.keySet().removeAll(known);
    for (var month : wanted.entrySet()) {
      try (PreparedStatement statement =
          connection.prepareStatement("SELECT ensure_article_month(?)")) {
        Columns.bind(statement, 1, month.getValue());
        statement.execute();
      }
      known.add(month.getKey());
    }
  }
}

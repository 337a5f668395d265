package io.broadsheet.archive.keeping;

import io.broadsheet.archive.Transaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * The partitions of {@code article_version}, one a month. Of several instances one at a time works
 * on them.
 */
final class Partitions {
  private static final Pattern MONTH = Pattern.compile("article_version_([0-9]{4})_([0-9]{2})");

  // Tables of months that are parts of the archive, or were when a stop came between two steps.
  private static final String MONTHS =
      """
      SELECT c.relname, i.inhparent IS NOT NULL AS attached,
             coalesce(i.inhdetachpending, false) AS pending
      FROM pg_class c LEFT JOIN pg_inherits i ON i.inhrelid = c.oid
      WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r'
        AND c.relname LIKE 'article\\_version\\_%' ORDER BY c.relname
      """;

  private final DataSource database;

  Partitions(DataSource database) {
    this.database = database;
  }

  private record Month(String table, YearMonth of, boolean isAttached, boolean isPending) {}

  /** Sees to it that so many months from this one on have their partition. */
  void make(YearMonth first, int months) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement ensure = connection.prepareStatement("SELECT ensure_article_month(?)")) {
      for (int i = 0; i < months; i++) {
        OffsetDateTime start = first.plusMonths(i).atDay(1).atStartOfDay().atOffset(ZoneOffset.UTC);
        ensure.setObject(1, start);
        ensure.execute();
      }
    }
  }

  /**
   * Puts the months before this one into the schema {@code detached}, where nobody reads them and
   * an operator may dump and drop them. Readers and writers of other months go on meanwhile.
   *
   * @return the tables, by the names they have there; none while another instance does it
   */
  List<String> putAway(YearMonth before) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      if (!isTrue(statement, "SELECT pg_try_advisory_lock(hashtext('put_months_away'))")) {
        return List.of();
      }
      try {
        List<String> away = new ArrayList<>();
        for (Month month : months(statement)) {
          if (month.of().isBefore(before)) {
            detach(statement, month);
            away.add(Transaction.on(connection, on -> forget(on, month)));
          }
        }
        return away;
      } finally {
        statement.execute("SELECT pg_advisory_unlock(hashtext('put_months_away'))");
      }
    }
  }

  /** Concurrently: else every reader of the archive would wait, and it for them. */
  private static void detach(Statement statement, Month month) throws SQLException {
    if (month.isPending()) {
      statement.execute(
          "ALTER TABLE article_version DETACH PARTITION " + month.table() + " FINALIZE");
    } else if (month.isAttached()) {
      statement.execute(
          "ALTER TABLE article_version DETACH PARTITION " + month.table() + " CONCURRENTLY");
    }
  }

  /** What other tables say of its articles goes with it. */
  private static String forget(Connection connection, Month month) throws SQLException {
    String name = month.table() + "_" + System.currentTimeMillis();
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA IF NOT EXISTS detached");
      statement.execute(
          "DELETE FROM article a USING "
              + month.table()
              + " v WHERE v.article_id = a.id AND v.is_current");
      statement.execute(
          "DELETE FROM edition e WHERE EXISTS (SELECT FROM "
              + month.table()
              + " v WHERE v.publication = e.publication AND v.edition_date = e.date)"
              + " AND NOT EXISTS (SELECT FROM article_version v WHERE v.is_current"
              + " AND v.publication = e.publication AND v.edition_date = e.date)");
      renameIndexes(statement, month.table());
      statement.execute("ALTER TABLE " + month.table() + " RENAME TO " + name);
      statement.execute("ALTER TABLE " + name + " SET SCHEMA detached");
    }
    return name;
  }

  // They move with their table, and the same month may be put away once more.
  private static void renameIndexes(Statement statement, String table) throws SQLException {
    List<String> renamings = new ArrayList<>();
    try (ResultSet row =
        statement.executeQuery(
            "SELECT format('ALTER INDEX %s RENAME TO put_away_%s', indexrelid::regclass,"
                + " indexrelid::oid) FROM pg_index WHERE indrelid = '"
                + table
                + "'::regclass")) {
      while (row.next()) {
        renamings.add(row.getString(1));
      }
    }
    for (String renaming : renamings) {
      statement.execute(renaming);
    }
  }

  private static List<Month> months(Statement statement) throws SQLException {
    List<Month> months = new ArrayList<>();
    try (ResultSet row = statement.executeQuery(MONTHS)) {
      while (row.next()) {
        String table = row.getString("relname");
        boolean isAttached = row.getBoolean("attached");
        boolean isPending = row.getBoolean("pending");
        month(table).ifPresent(of -> months.add(new Month(table, of, isAttached, isPending)));
      }
    }
    return months;
  }

  /** The month that a table holds; empty for those at the two ends. */
  static Optional<YearMonth> month(String table) {
    Matcher name = MONTH.matcher(table);
    return name.matches()
        ? Optional.of(
            YearMonth.of(Integer.parseInt(name.group(1)), Integer.parseInt(name.group(2))))
        : Optional.empty();
  }

  private static boolean isTrue(Statement statement, String question) throws SQLException {
    try (ResultSet row = statement.executeQuery(question)) {
      return row.next() && row.getBoolean(1);
    }
  }
}

package io.broadsheet.launcher.rebuild;

import io.broadsheet.launcher.Failure;
import io.broadsheet.launcher.embedded.PostgresServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The tables of the archive, whatever they are called.
 *
 * @param port of PostgreSQL on 127.0.0.1
 */
public record ArchiveDatabase(int port) {
  /**
   * What does not come from the log: the schema's own history, and what readers have been told
   * until now, with its numbers. That goes on, so that a consumer that resumes behind the last
   * change it saw hears of everything again and misses nothing, not even that an article was
   * withdrawn which it has and the new archive never showed.
   */
  private static final Set<String> KEPT =
      Set.of("flyway_schema_history", "change", "change_counter");

  /**
   * Empties everything that the log can fill again.
   *
   * @return how many tables
   * @throws Failure when the database does not let it
   */
  public int clear() {
    try (Connection connection = connection();
        Statement statement = connection.createStatement()) {
      List<String> tables = tables(statement);
      if (!tables.isEmpty()) {
        statement.execute("TRUNCATE " + String.join(", ", tables));
      }
      return tables.size();
    } catch (SQLException e) {
      throw new Failure("the database cannot be emptied: " + e.getMessage(), e);
    }
  }

  /**
   * Lets the numbers of changes go on behind all that a lost database may have given: a consumer
   * that has seen those would else pass over new changes with the same numbers.
   *
   * @param records of enriched articles that it may have read and this one has not
   */
  public void passOverNumbers(long records) {
    // A record brings one change or none; each article that waits for its hour at most two more,
    // the end of its embargo and its expiry.
    String sql =
        """
        UPDATE change_counter SET last_seq = last_seq + n, last_public_seq = last_public_seq + n
        FROM (SELECT ? * 3 + 2 * count(*) AS n FROM article WHERE turns_at IS NOT NULL) AS given
        """;
    try (Connection connection = connection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, records);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new Failure("the numbers of changes cannot be moved on: " + e.getMessage(), e);
    }
  }

  private Connection connection() throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/" + PostgresServer.NAME,
        PostgresServer.NAME,
        PostgresServer.NAME);
  }

  private static List<String> tables(Statement statement) throws SQLException {
    List<String> tables = new ArrayList<>();
    // Partitions go with the table that they are parts of.
    try (ResultSet rows =
        statement.executeQuery(
            """
            SELECT relname, quote_ident(relname) AS quoted FROM pg_class
            WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
              AND NOT relispartition
            """)) {
      while (rows.next()) {
        if (!KEPT.contains(rows.getString("relname"))) {
          tables.add(rows.getString("quoted"));
        }
      }
    }
    return tables;
  }
}

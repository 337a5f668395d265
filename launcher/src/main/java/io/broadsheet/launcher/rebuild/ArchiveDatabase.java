package io.broadsheet.launcher.rebuild;

import io.broadsheet.launcher.Failure;
import io.broadsheet.launcher.embedded.PostgresServer;
import java.sql.Connection;
import java.sql.DriverManager;
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
   * What does not come from the log: the schema's own history, and the counters of the change log.
   * Those go on, so that a consumer that resumes behind the last change it saw hears of everything
   * again and misses nothing.
   */
  private static final Set<String> KEPT = Set.of("flyway_schema_history", "change_counter");

  /**
   * Empties everything that the log can fill again.
   *
   * @return how many tables
   * @throws Failure when the database does not let it
   */
  public int clear() {
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + PostgresServer.NAME,
                PostgresServer.NAME,
                PostgresServer.NAME);
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

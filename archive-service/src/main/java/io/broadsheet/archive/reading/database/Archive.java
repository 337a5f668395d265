package io.broadsheet.archive.reading.database;

import io.broadsheet.archive.Transaction;
import io.broadsheet.runtime.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;

/** Opens snapshots of the archive. */
@ApplicationScoped
public class Archive {
  // SQLSTATE (PostgreSQL, appendix A): the statement ran into its timeout.
  private static final String CANCELED = "57014";
  private static final String BEGIN = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY";

  private final DataSource database;

  public Archive(DataSource database) {
    this.database = database;
  }

  /** What is to be read from one snapshot. */
  public interface Question<T> {
    T ask(Snapshot snapshot) throws SQLException;
  }

  /**
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 503 when the database cannot answer now,
   *     400 when it can never hold what was asked for
   */
  public <T> T read(Question<T> question) {
    try {
      return Transaction.in(
          database,
          connection -> {
            try (Statement statement = connection.createStatement()) {
              statement.execute(BEGIN);
              return question.ask(new Snapshot(connection));
            }
          });
    } catch (SQLException e) {
      throw fault(e);
    }
  }

  private static RuntimeException fault(SQLException fault) {
    String state = fault.getSQLState();
    if (CANCELED.equals(state)) {
      return Problems.unavailable(
          "The archive took too long over this; ask for less at once.", Duration.ofSeconds(5));
    }
    // A value that PostgreSQL cannot hold (22), such as a NUL: nothing has that name.
    if (state != null && state.startsWith("22")) {
      return Problems.badRequest("The request holds a value that no text in the archive can have.");
    }
    // No connection (08), no resources (53), an operator's intervention (57), or a full pool, which
    // has no state at all.
    boolean isPassing =
        state == null || state.startsWith("08") || state.startsWith("53") || state.startsWith("57");
    return isPassing
        ? Problems.unavailable("The archive's database is not there.", Duration.ofSeconds(2))
        : new IllegalStateException("the archive cannot be read", fault);
  }
}

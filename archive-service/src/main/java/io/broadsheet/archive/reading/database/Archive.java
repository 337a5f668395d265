package io.broadsheet.archive.reading.database;

import io.broadsheet.archive.Transaction;
import io.broadsheet.runtime.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Opens snapshots of the archive: on a replica where there is one and it has got far enough, else
 * on the primary.
 */
@ApplicationScoped
public class Archive {
  // SQLSTATE (PostgreSQL, appendix A). What will be no better the next time: values that cannot be
  // (22), the statement (42), what it asks of the server (0A), its subqueries (21); and a damaged
  // database (XX).
  private static final Set<String> LASTING = Set.of("0A", "21", "22", "42", "XX");
  // But for a table: a database that has come back empty gets its schema, see SchemaKeeper.
  private static final String NO_TABLE = "42P01";
  // The statement ran into its timeout.
  private static final String CANCELED = "57014";
  private static final String BEGIN = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY";

  // The counters are the last that a transaction writes, so that what they say is there.
  private static final String HOW_FAR = "SELECT last_public_seq FROM change_counter";

  private static final Logger LOG = Logger.getLogger(Archive.class);

  private final DataSource primary;
  private final Optional<DataSource> replica;
  private final LongSupplier wanted;

  @Inject
  Archive(DataSource primary, Replica replica, WantedChange wanted) {
    this(primary, replica.database(), wanted::number);
  }

  /** With one database alone. */
  public Archive(DataSource primary) {
    this(primary, Optional.empty(), () -> 0);
  }

  /**
   * @param wanted number of the change that the asker has heard of, 0 for none
   */
  Archive(DataSource primary, Optional<DataSource> replica, LongSupplier wanted) {
    this.primary = primary;
    this.replica = replica;
    this.wanted = wanted;
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
      Optional<Answer<T>> copied =
          replica.isPresent() ? onReplica(replica.get(), question) : Optional.empty();
      return copied.isPresent() ? copied.get().value() : on(primary, question, 0).value();
    } catch (SQLException e) {
      throw fault(e);
    }
  }

  /**
   * @param isThere whether the copy had got far enough to be asked
   */
  private record Answer<T>(boolean isThere, @Nullable T given) {
    @SuppressWarnings("NullAway") // whoever asks knows whether its answer may be null
    T value() {
      return given;
    }
  }

  /** Empty when the primary must be asked. */
  private <T> Optional<Answer<T>> onReplica(DataSource copy, Question<T> question)
      throws SQLException {
    try {
      Answer<T> answer = on(copy, question, wanted.getAsLong());
      return answer.isThere() ? Optional.of(answer) : Optional.empty();
    } catch (SQLException e) {
      if (!isPassing(e.getSQLState())) {
        throw e;
      }
      LOG.warnf("The replica does not answer, the primary does: %s", e.getMessage());
      return Optional.empty();
    }
  }

  private static <T> Answer<T> on(DataSource database, Question<T> question, long wanted)
      throws SQLException {
    return Transaction.in(
        database,
        connection -> {
          try (Statement statement = connection.createStatement()) {
            statement.execute(BEGIN);
            if (wanted > 0 && howFar(statement) < wanted) {
              return new Answer<>(false, null);
            }
            return new Answer<>(true, question.ask(new Snapshot(connection)));
          }
        });
  }

  private static long howFar(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery(HOW_FAR)) {
      return row.next() ? row.getLong(1) : 0;
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
    return isPassing(state)
        ? Problems.unavailable("The archive's database is not there.", Duration.ofSeconds(2))
        : new IllegalStateException("the archive cannot be read", fault);
  }

  // A full pool has no state at all.
  private static boolean isPassing(@Nullable String state) {
    return state == null || state.equals(NO_TABLE) || LASTING.stream().noneMatch(state::startsWith);
  }
}

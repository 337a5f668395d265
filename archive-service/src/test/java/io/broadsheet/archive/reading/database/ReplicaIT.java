package io.broadsheet.archive.reading.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.broadsheet.archive.TestDatabase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class ReplicaIT {
  private static final Archive.Question<String> WHO =
      named(Sql.of("SELECT current_database() AS name"));

  private final DataSource primary = TestDatabase.migrated();
  private final DataSource replica = TestDatabase.migrated();
  private final AtomicLong wanted = new AtomicLong();
  private final Archive archive = new Archive(primary, Optional.of(replica), wanted::get);
  private final String copy = new Archive(replica).read(WHO);
  private final String original = new Archive(primary).read(WHO);

  @BeforeEach
  void theReplicaIsTwoChangesBehind() throws SQLException {
    count(primary, 7);
    count(replica, 5);
  }

  @Test
  void asksTheReplicaWhenNothingNewerIsWanted() {
    assertThat(archive.read(WHO)).isEqualTo(copy).isNotEqualTo(original);
  }

  @Test
  void asksThePrimaryForWhatTheReplicaHasNotHeardOfYet() {
    wanted.set(5);
    assertThat(archive.read(WHO)).isEqualTo(copy);
    wanted.set(6);
    assertThat(archive.read(WHO)).isEqualTo(original);
  }

  @Test
  void asksThePrimaryWhileTheReplicaIsAway() {
    assertThat(new Archive(primary, Optional.of(away()), wanted::get).read(WHO))
        .isEqualTo(original);
  }

  @Test
  void hasNoAnswerForNowWhileTheDatabaseIsAwayOrHasNoTablesYet() {
    assertUnavailable(away(), WHO);
    assertUnavailable(primary, named(Sql.of("SELECT 'x' AS name FROM a_missing_table")));
  }

  @Test
  void isAFaultWhenTheStatementItselfIsWrong() {
    Archive.Question<String> wrong = named(Sql.of("SELECT a_missing_column AS name FROM article"));

    assertThatIllegalStateException().isThrownBy(() -> new Archive(primary).read(wrong));
  }

  @Test
  void refusesAChangeThatIsNoNumber() {
    assertThat(WantedChange.number(null)).isZero();
    assertThat(WantedChange.number(" 17 ")).isEqualTo(17);
    assertThatExceptionOfType(HttpProblem.class).isThrownBy(() -> WantedChange.number("new"));
  }

  private static Archive.Question<String> named(Sql sql) {
    return snapshot -> snapshot.first(sql, row -> row.text("name")).orElseThrow();
  }

  private static DataSource away() {
    PGSimpleDataSource away = new PGSimpleDataSource();
    away.setUrl("jdbc:postgresql://127.0.0.1:1/nowhere");
    return away;
  }

  private static void assertUnavailable(DataSource database, Archive.Question<String> question) {
    assertThatExceptionOfType(HttpProblem.class)
        .isThrownBy(() -> new Archive(database).read(question))
        .satisfies(problem -> assertThat(problem.getStatusCode()).isEqualTo(503));
  }

  private static void count(DataSource database, long changes) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("UPDATE change_counter SET last_public_seq = " + changes);
    }
  }
}

package io.broadsheet.archive.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.archive.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class PartitionsIT {
  private final DataSource database = TestDatabase.migrated();

  @Test
  void makesAMonthOnceHoweverManyAskForIt() throws Exception {
    // Given
    Callable<Boolean> ask =
        () -> {
          execute("SELECT ensure_article_month('2022-11-16 00:00:00+08')");
          return true;
        };

    // When
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      for (Future<Boolean> done : threads.invokeAll(Collections.nCopies(16, ask))) {
        done.get();
      }
    }

    // Then
    assertThat(partitions())
        .containsExactly(
            "article_version_2022_11", "article_version_from_2100", "article_version_until_1899");
  }

  @Test
  void givesFarDatesOnePartitionAtEachEnd() throws SQLException {
    execute("SELECT ensure_article_month('0844-01-01 00:00:00+00 BC')");
    execute("SELECT ensure_article_month('1899-12-31 23:59:59+00')");
    execute("SELECT ensure_article_month('2100-01-01 00:00:00+00')");
    execute("SELECT ensure_article_month('9999-12-31 00:00:00+00')");

    assertThat(partitions())
        .containsExactly("article_version_from_2100", "article_version_until_1899");
  }

  @Test
  void cutsMonthsAtMidnightUtcInEverySessionZone() throws SQLException {
    execute("SET TIME ZONE 'Asia/Shanghai'; SELECT ensure_article_month('2023-03-01 07:59:59+08')");
    execute("SET TIME ZONE 'Asia/Shanghai'; SELECT ensure_article_month('2023-03-01 08:00:00+08')");

    assertThat(partitions()).contains("article_version_2023_02", "article_version_2023_03");
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<String> partitions() throws SQLException {
    List<String> names = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT inhrelid::regclass::text FROM pg_inherits"
                    + " WHERE inhparent = 'article_version'::regclass ORDER BY 1")) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }
}

package io.broadsheet.archive.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.archive.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class PartitionsIT {
  private final DataSource database = TestDatabase.migrated();
  private final Partitions partitions = new Partitions(database);

  @Test
  void makesMonthsAheadAndAgainWithoutHarm() throws SQLException {
    partitions.make(YearMonth.of(2026, 11), 4);
    partitions.make(YearMonth.of(2026, 11), 4);

    assertThat(names("inhrelid::regclass::text FROM pg_inherits"))
        .contains(
            "article_version_2026_11",
            "article_version_2026_12",
            "article_version_2027_01",
            "article_version_2027_02");
  }

  @Test
  void putsWholeMonthsAwayAndWhatOtherTablesSayOfTheirArticles() throws SQLException {
    // Given
    partitions.make(YearMonth.of(2016, 1), 3);
    version("00000000-0000-0000-0000-000000000001", "2016-01-20");
    version("00000000-0000-0000-0000-000000000002", "2016-03-01");

    // When
    List<String> away = partitions.putAway(YearMonth.of(2016, 3));

    // Then
    assertThat(away)
        .hasSize(2)
        .allMatch(
            name ->
                name.startsWith("article_version_2016_01_")
                    || name.startsWith("article_version_2016_02_"));
    assertThat(names("id::text FROM article"))
        .containsExactly("00000000-0000-0000-0000-000000000002");
    assertThat(names("article_id::text FROM article_version"))
        .containsExactly("00000000-0000-0000-0000-000000000002");
    assertThat(names("publication FROM edition")).containsExactly("Paper of 2016-03-01");
    assertThat(names("article_id::text FROM detached." + away.getFirst()))
        .containsExactly("00000000-0000-0000-0000-000000000001");
  }

  @Test
  void takesAnArticleOfAMonthThatWasPutAway() throws SQLException {
    partitions.make(YearMonth.of(2016, 1), 1);
    assertThat(partitions.putAway(YearMonth.of(2016, 2))).hasSize(1);

    partitions.make(YearMonth.of(2016, 1), 1);
    version("00000000-0000-0000-0000-000000000003", "2016-01-20");

    assertThat(names("article_id::text FROM article_version")).hasSize(1);
    assertThat(partitions.putAway(YearMonth.of(2016, 2))).hasSize(1);
  }

  @Test
  void finishesWhatAStopLeftHalfDone() throws SQLException {
    partitions.make(YearMonth.of(2016, 1), 1);
    version("00000000-0000-0000-0000-000000000004", "2016-01-20");
    execute("ALTER TABLE article_version DETACH PARTITION article_version_2016_01");

    assertThat(partitions.putAway(YearMonth.of(2016, 2))).hasSize(1);
    assertThat(names("id::text FROM article")).isEmpty();
  }

  @Test
  void leavesThemToTheInstanceThatIsAtIt() throws SQLException {
    partitions.make(YearMonth.of(2016, 1), 1);
    try (Connection other = database.getConnection();
        Statement statement = other.createStatement()) {
      statement.execute("SELECT pg_advisory_lock(hashtext('put_months_away'))");

      assertThat(partitions.putAway(YearMonth.of(2016, 2))).isEmpty();
    }
  }

  @Test
  void keepsTheMonthThatHoldsTheLastDay() {
    assertThat(MonthKeeper.oldest(LocalDate.of(2026, 11, 23), Period.ofYears(10)))
        .isEqualTo(YearMonth.of(2016, 11));
    assertThat(MonthKeeper.oldest(LocalDate.of(2026, 3, 31), Period.ofMonths(1)))
        .isEqualTo(YearMonth.of(2026, 2));
  }

  private void version(String id, String day) throws SQLException {
    execute(
        """
        INSERT INTO edition (publication, date, received_at) VALUES ('Paper of %2$s', '%2$s', now());
        INSERT INTO article (id, feed, guid, submission_id, item_position, published_at, version,
                             status, received_at, content_hash)
        VALUES ('%1$s', 'f', '%1$s', '%1$s', 0, '%2$s', 1, 'usable', now(), 'c');
        INSERT INTO article_version (article_id, submission_id, item_position, published_at,
          published_on, version, is_current, status, feed, guid, language, headline, publication,
          edition_date, persons, places, organizations, authors, place_codes, sections, search,
          search_text, document, received_at, content_hash, models_hash, enriched_at, archived_at,
          raw_offset, enriched_offset)
        VALUES ('%1$s', '%1$s', 0, '%2$s', '%2$s', 1, true, 'usable', 'f', '%1$s', 'en', 'h',
          'Paper of %2$s', '%2$s', '{}', '{}', '{}', '{}', '{}', '{}', '', '', '{}', now(), 'c',
          'm', now(), now(), 'articles.raw-0@1', 'articles.enriched-0@1')
        """
            .formatted(id, day));
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<String> names(String what) throws SQLException {
    List<String> names = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT " + what + " ORDER BY 1")) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }
}

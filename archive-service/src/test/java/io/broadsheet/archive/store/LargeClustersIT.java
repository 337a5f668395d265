package io.broadsheet.archive.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.archive.Articles;
import io.broadsheet.archive.Rows;
import io.broadsheet.archive.Signatures;
import io.broadsheet.archive.TestDatabase;
import io.broadsheet.contracts.article.Status;
import io.broadsheet.contracts.id.ArticleId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A weather short that comes thousands of times, with other numbers in it. */
class LargeClustersIT {
  private static final SearchIndexer INDEXER =
      article -> new SearchIndexer.Indexed("'天气':1A", article.article().story().headline());
  private static final DataSource DATABASE = TestDatabase.migrated();
  private final ArticleStore store = new ArticleStore(DATABASE, INDEXER, Clock.systemUTC());
  private final Rows rows = new Rows(DATABASE);

  @BeforeEach
  void empty() {
    rows.execute("TRUNCATE article CASCADE; TRUNCATE article_version, submission_item, change");
  }

  @Test
  void keepsTheClusterAndItsNameHoweverManyCome() throws SQLException {
    // Given
    put(weather(0, 60));
    List<String> name = rows.of("SELECT DISTINCT cluster FROM article_cluster");
    more(60, 5_000);

    // When
    put(weather(5_000, 5_005));

    // Then
    assertThat(rows.of("SELECT DISTINCT cluster FROM article_cluster")).isEqualTo(name);
    assertThat(rows.of("SELECT count(*) FROM article_cluster")).containsExactly("5005");
  }

  @Test
  void looksAtNoMoreRowsInALargerCluster() throws SQLException {
    // Given
    put(weather(0, 60));
    more(60, 2_000);
    Articles one = story("又一", 0, 60);
    put(one);

    // When
    long among2000 = rowsReadToSort(one.id());
    more(2_000, 6_000);
    long among6000 = rowsReadToSort(one.id());

    // Then
    assertThat(among6000).isLessThanOrEqualTo(among2000 + among2000 / 10).isLessThan(6_000);
  }

  @Test
  void joinsNobodyWhoOnlySharesABand() throws SQLException {
    // Given: a quarter of the numbers is the same
    put(weather(0, 60));
    more(60, 600);
    Articles other = story("别的", 0, 16);

    // When
    put(other);

    // Then
    assertThat(
            rows.of("SELECT cluster FROM article_cluster WHERE article_id = ?", other.id().value()))
        .isEmpty();
  }

  @Test
  void letsAKilledOneGoAndLeavesTheOthers() throws SQLException {
    // Given
    List<Articles> all = weather(0, 60);
    put(all);
    more(60, 600);

    // When
    put(List.of(all.getFirst().postedAgainAfter(60).withStatus(Status.CANCELED)));

    // Then
    assertThat(rows.of("SELECT count(*), count(DISTINCT cluster) FROM article_cluster"))
        .containsExactly("599|1");
  }

  @Test
  void isFoundByThoseWhoCameFirst() throws SQLException {
    // Given
    put(weather(0, 60));
    more(60, 1_000);

    // When
    put(weather(1_000, 1_010));

    // Then
    assertThat(rows.of("SELECT count(*) FROM article_signature WHERE bands <> '{}'"))
        .containsExactly("60");
  }

  private static List<Articles> weather(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> story("天气" + i, 0, 56 + i % 8)).toList();
  }

  private static Articles story(String headline, int kind, int same) {
    return Articles.aboutAFlood()
        .withGuid(headline)
        .withHeadline(headline)
        .withSignature(Signatures.of(kind, same));
  }

  private void put(Articles... articles) throws SQLException {
    put(List.of(articles));
  }

  private void put(List<Articles> articles) throws SQLException {
    List<Arrived> arrivals = new ArrayList<>();
    for (Articles article : articles) {
      arrivals.add(Arrivals.of(article));
    }
    store.store(arrivals);
  }

  // As the store would leave them, without its work for each.
  private void more(int from, int to) {
    String numbered =
        " FROM generate_series("
            + from
            + ", "
            + (to - 1)
            + ") n, LATERAL (SELECT * FROM %s LIMIT 1) o";
    rows.execute(
        "INSERT INTO article SELECT (jsonb_populate_record(o.article, jsonb_build_object('id',"
            + " md5('copy' || n)::uuid))).*"
            + numbered.formatted("(SELECT a AS article FROM article a) a"));
    rows.execute(
        "INSERT INTO article_signature SELECT md5('copy' || n)::uuid, o.signature, '{}'"
            + numbered.formatted("article_signature"));
    rows.execute(
        "INSERT INTO article_cluster SELECT md5('copy' || n)::uuid, o.cluster"
            + numbered.formatted("article_cluster"));
    rows.execute("ANALYZE article_signature, article_cluster");
  }

  private static long rowsReadToSort(ArticleId id) throws SQLException {
    try (Connection connection = DATABASE.getConnection()) {
      connection.setAutoCommit(false);
      new NearDuplicates(connection).sortInto(List.of(id));
      try (PreparedStatement counted =
              connection.prepareStatement(
                  "SELECT sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0))"
                      + " FROM pg_stat_xact_user_tables"
                      + " WHERE relname IN ('article_signature', 'article_cluster')");
          ResultSet row = counted.executeQuery()) {
        row.next();
        return row.getLong(1);
      } finally {
        connection.rollback();
      }
    }
  }
}

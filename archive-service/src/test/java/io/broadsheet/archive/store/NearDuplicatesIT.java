package io.broadsheet.archive.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.archive.Articles;
import io.broadsheet.archive.Rows;
import io.broadsheet.archive.Signatures;
import io.broadsheet.archive.TestDatabase;
import io.broadsheet.contracts.article.Status;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NearDuplicatesIT {
  private static final SearchIndexer INDEXER =
      article -> new SearchIndexer.Indexed("'水位':1A", article.article().story().headline());
  private static final DataSource DATABASE = TestDatabase.migrated();
  private final ArticleStore store = new ArticleStore(DATABASE, INDEXER, Clock.systemUTC());
  private final Rows rows = new Rows(DATABASE);

  @BeforeEach
  void empty() {
    rows.execute("TRUNCATE article CASCADE; TRUNCATE article_version, submission_item, change");
  }

  @Test
  void putsNearDuplicatesTogetherAndLeavesOthersAlone() throws SQLException {
    put(story("甲", 0, 64), story("乙", 0, 50), story("丙", 100, 64));

    assertThat(clusters()).containsExactly("[乙, 甲]");
  }

  @Test
  void joinsWhatIsAlikeThroughAThird() throws SQLException {
    // Given: each shares 64, 48 and 32 numbers with the first
    put(story("甲", 0, 64), story("丙", 0, 32));
    assertThat(clusters()).isEmpty();

    // When
    put(story("乙", 0, 64).withSignature(Signatures.between(0, 64, 32)));

    // Then
    assertThat(clusters()).containsExactly("[丙, 乙, 甲]");
  }

  @Test
  void endsInTheSameClustersWhateverTheOrder() throws SQLException {
    List<Articles> all = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      all.add(story("第" + i, (i / 4) * 1_000, 64 - (i % 4) * 8));
    }
    put(all.toArray(Articles[]::new));
    List<String> expected = rows.of("SELECT article_id, cluster FROM article_cluster ORDER BY 1");

    for (int seed = 0; seed < 5; seed++) {
      empty();
      Collections.shuffle(all, new Random(seed));
      for (Articles one : all) {
        put(one);
      }
      assertThat(rows.of("SELECT article_id, cluster FROM article_cluster ORDER BY 1"))
          .isEqualTo(expected);
    }
  }

  @Test
  void takesAKilledArticleOutOfItsCluster() throws SQLException {
    // Given
    Articles first = story("甲", 0, 64);
    put(first, story("乙", 0, 60), story("丙", 0, 62));

    // When
    put(first.postedAgainAfter(60).withStatus(Status.CANCELED));

    // Then
    assertThat(clusters()).containsExactly("[丙, 乙]");
    assertThat(rows.of("SELECT count(*) FROM article_signature")).containsExactly("2");
  }

  @Test
  void leavesNoClusterOfOne() throws SQLException {
    Articles first = story("甲", 0, 64);
    put(first, story("乙", 0, 60));

    put(first.postedAgainAfter(60).withStatus(Status.CANCELED));

    assertThat(clusters()).isEmpty();
  }

  @Test
  void goesByTheNewestVersionAlone() throws SQLException {
    // Given
    Articles first = story("甲", 0, 64).withLabel("2");
    put(first, story("乙", 0, 60));

    // When: an older version comes late, then a newer one says something else
    put(first.postedAgainAfter(60).withLabel("1").withSignature(Signatures.of(500, 64)));
    List<String> afterTheOlder = clusters();
    put(first.postedAgainAfter(90).withLabel("3").withSignature(Signatures.of(700, 64)));

    // Then
    assertThat(afterTheOlder).containsExactly("[乙, 甲]");
    assertThat(clusters()).isEmpty();
  }

  private static Articles story(String headline, int kind, int same) {
    return Articles.aboutAFlood()
        .withGuid(headline)
        .withHeadline(headline)
        .withSignature(Signatures.of(kind, same));
  }

  private void put(Articles... articles) throws SQLException {
    List<Arrived> arrivals = new ArrayList<>();
    for (Articles article : articles) {
      arrivals.add(Arrivals.of(article));
    }
    store.store(arrivals);
  }

  private List<String> clusters() {
    return rows
        .of(
            """
            SELECT string_agg(v.headline, ', ' ORDER BY v.headline COLLATE "C")
            FROM article_cluster c JOIN article_version v USING (article_id)
            WHERE v.is_current GROUP BY c.cluster ORDER BY 1
            """)
        .stream()
        .map(members -> "[" + members + "]")
        .toList();
  }
}

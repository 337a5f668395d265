package io.broadsheet.archive.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.archive.Articles;
import io.broadsheet.archive.Rows;
import io.broadsheet.archive.TestDatabase;
import io.broadsheet.contracts.article.Status;
import io.broadsheet.contracts.id.SubmissionId;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArrivalOrderIT {
  private static final DataSource DATABASE = TestDatabase.migrated();
  private static final Instant NOON = Instant.parse("2022-11-16T04:00:00Z");

  private final ArticleStore store =
      new ArticleStore(DATABASE, article -> new SearchIndexer.Indexed("", ""), Clock.systemUTC());
  private final Rows rows = new Rows(DATABASE);

  /** What a feed says of the order of its versions. */
  enum Says {
    NUMBERS,
    TIMES,
    NOTHING
  }

  @ParameterizedTest
  @EnumSource
  void makesNoDifferenceToWhatIsCurrent(Says says) throws SQLException {
    for (int seed = 0; seed < 12; seed++) {
      // Given: versions in some order of arrival, some of them delivered twice, in any batches
      Random random = new Random(seed);
      List<Articles> versions = versions(says, random);
      String expected = null;

      for (int shuffle = 0; shuffle < 4; shuffle++) {
        // When
        deliver(versions, random);

        // Then
        String state = state(says);
        assertThat(state)
            .as("%s, seed %d", says, seed)
            .isEqualTo(expected == null ? state : expected);
        assertThat(state).startsWith(newest(versions));
        expected = state;
      }
    }
  }

  private List<Articles> versions(Says says, Random random) {
    List<Articles> versions = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      // Without labels or times an older headline may come back, which is a version of its own.
      String headline = "第" + (says == Says.NOTHING ? random.nextInt(3) : i) + "稿";
      Articles version =
          Articles.aboutAFlood()
              .withHeadline(headline)
              .withStatus(random.nextInt(4) == 0 ? Status.CANCELED : Status.USABLE)
              .at(SubmissionId.random(), 0)
              .receivedAt(NOON.plusSeconds(says == Says.NOTHING ? i : random.nextInt(5)));
      versions.add(
          switch (says) {
            case NUMBERS -> version.withLabel(Integer.toString(i * 7));
            case TIMES -> version.madeAt(NOON.minusSeconds(100 - i));
            case NOTHING -> version;
          });
    }
    return versions;
  }

  private void deliver(List<Articles> versions, Random random) throws SQLException {
    rows.execute("TRUNCATE article CASCADE; TRUNCATE article_version, submission_item, change");
    List<Arrived> arrivals = new ArrayList<>(versions.stream().map(Arrivals::of).toList());
    arrivals.addAll(arrivals.subList(0, random.nextInt(versions.size())));
    Collections.shuffle(arrivals, random);
    while (!arrivals.isEmpty()) {
      List<Arrived> batch = arrivals.subList(0, 1 + random.nextInt(arrivals.size()));
      store.store(List.copyOf(batch));
      batch.clear();
    }
  }

  // Where nothing but receipt tells versions apart, a repeat that came late may have been taken for
  // one of its neighbours; what readers see is the same.
  private String state(Says says) {
    String versions =
        says == Says.NOTHING
            ? ""
            : rows.of("SELECT version, status, headline FROM article_version ORDER BY version")
                .toString();
    return rows.of("SELECT status, headline FROM article_version WHERE is_current") + versions;
  }

  private static String newest(List<Articles> versions) {
    Articles newest = versions.getLast();
    return "[" + newest.status().word() + "|" + newest.headline() + "]";
  }
}

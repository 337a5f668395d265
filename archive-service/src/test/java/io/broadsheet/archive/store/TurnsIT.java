package io.broadsheet.archive.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.archive.Articles;
import io.broadsheet.archive.FakeClock;
import io.broadsheet.archive.Rows;
import io.broadsheet.archive.TestDatabase;
import io.broadsheet.contracts.article.Status;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TurnsIT {
  private static final Instant NOON = Instant.parse("2022-11-16T04:00:00Z");
  private static final Instant ONE = NOON.plusSeconds(3600);
  private static final Instant TWO = NOON.plusSeconds(7200);
  // The last day that the archive can hold: what readers of formats write for "until told".
  private static final Instant UNTIL_TOLD = Instant.parse("9998-12-30T00:00:00Z");
  private static final DataSource DATABASE = TestDatabase.migrated();

  private final FakeClock clock = new FakeClock(NOON);
  private final ArticleStore store =
      new ArticleStore(DATABASE, article -> new SearchIndexer.Indexed("", ""), clock);
  private final Turns turns = new Turns(DATABASE, clock);
  private final Rows rows = new Rows(DATABASE);

  @BeforeEach
  void empty() {
    rows.execute(
        "TRUNCATE article CASCADE; TRUNCATE article_version, submission_item, change;"
            + " UPDATE change_counter SET last_seq = 0, last_public_seq = 0");
  }

  @Test
  void tellsReadersOfAnArticleWhenItsEmbargoEnds() throws SQLException {
    put(Articles.aboutAFlood().embargoedUntil(ONE));
    assertThat(readers()).isEmpty();

    clock.set(ONE.minusMillis(1));
    turns.take();
    assertThat(readers()).isEmpty();

    clock.set(ONE);
    turns.take();
    turns.take();
    assertThat(readers()).containsExactly("1|created|1");
    assertThat(operators()).containsExactly("1|created|1|{}", "2|released|1|{embargoedUntil}");
    assertThat(rows.of("SELECT at FROM change WHERE seq = 2"))
        .singleElement()
        .asString()
        .startsWith("2022-11-16 05:00:00");
  }

  @Test
  void keepsAnArticleBackUntilItIsTold() throws SQLException {
    Articles held = Articles.aboutAFlood().embargoedUntil(UNTIL_TOLD);
    put(held);

    clock.advance(Duration.ofDays(36_500));
    turns.take();
    assertThat(readers()).isEmpty();

    put(held.postedAgainAfter(60).embargoedUntil(null));
    assertThat(readers()).containsExactly("1|created|2");
  }

  @Test
  void takesAPublicArticleFromViewWhileACorrectionIsUnderEmbargo() throws SQLException {
    Articles flood = Articles.aboutAFlood();
    put(flood);
    put(flood.postedAgainAfter(60).withHeadline("警报解除").embargoedUntil(ONE));
    assertThat(readers()).containsExactly("1|created|1", "2|withheld|2");

    clock.set(TWO);
    turns.take();

    assertThat(readers()).containsExactly("1|created|1", "2|withheld|2", "3|corrected|2");
  }

  @Test
  void followsAnEmbargoThatIsMoved() throws SQLException {
    Articles flood = Articles.aboutAFlood().embargoedUntil(ONE);
    put(flood);
    put(flood.postedAgainAfter(60).embargoedUntil(TWO));

    clock.set(ONE);
    turns.take();
    assertThat(readers()).isEmpty();

    clock.set(TWO);
    turns.take();
    assertThat(readers()).containsExactly("1|created|2");
  }

  @Test
  void tellsNothingOfAnEmbargoThatAKillHasMadeVoid() throws SQLException {
    Articles flood = Articles.aboutAFlood().embargoedUntil(ONE);
    put(flood);
    put(flood.postedAgainAfter(60).withStatus(Status.CANCELED));

    clock.set(TWO);
    turns.take();

    assertThat(readers()).containsExactly("1|canceled|2");
    assertThat(operators()).hasSize(2);
  }

  @Test
  void takesAnArticleFromViewWhenItExpires() throws SQLException {
    put(Articles.aboutAFlood().expiringAt(ONE));

    clock.set(ONE);
    turns.take();

    assertThat(readers()).containsExactly("1|created|1", "2|withheld|1");
    assertThat(operators()).containsExactly("1|created|1|{}", "2|expired|1|{expiresAt}");
  }

  @Test
  void bringsItBackWhenANewerVersionMovesTheExpiry() throws SQLException {
    Articles flood = Articles.aboutAFlood().expiringAt(ONE);
    put(flood);
    clock.set(ONE);
    turns.take();

    put(flood.postedAgainAfter(3700).expiringAt(null));
    assertThat(readers()).containsExactly("1|created|1", "2|withheld|1", "3|corrected|2");

    put(flood.postedAgainAfter(3800).expiringAt(TWO));
    clock.set(TWO);
    turns.take();
    assertThat(readers()).endsWith("4|corrected|3", "5|withheld|3");
  }

  @Test
  void takesAnArticleFromViewAtOnceWhenACorrectionSaysThatItHasExpired() throws SQLException {
    Articles flood = Articles.aboutAFlood();
    put(flood);
    clock.set(TWO);

    put(flood.postedAgainAfter(7200).expiringAt(ONE));

    assertThat(readers()).containsExactly("1|created|1", "2|withheld|2");
  }

  @Test
  void showsWhatHadExpiredWhenItCame() throws SQLException {
    put(Articles.aboutAFlood().expiringAt(NOON.minusSeconds(86_400)));

    assertThat(readers()).containsExactly("1|created|1");
  }

  @Test
  void catchesUpAfterTimesWhenNobodyLooked() throws SQLException {
    put(Articles.aboutAFlood().withGuid("both").embargoedUntil(ONE).expiringAt(TWO));
    put(Articles.aboutAFlood().withGuid("embargo").embargoedUntil(ONE));

    clock.set(TWO);
    new Turns(DATABASE, clock).take();

    assertThat(readers()).as("what has expired meanwhile is nobody's news").hasSize(1);
    assertThat(rows.of("SELECT kind FROM change WHERE seq > 2 ORDER BY kind"))
        .containsExactly("expired", "released");
  }

  @Test
  void tellsOfEachOnceThoughManyInstancesLook() throws Exception {
    // Given: more than one instance takes at once, and arrivals in between
    int articles = 500;
    put(
        IntStream.range(0, articles)
            .mapToObj(i -> Articles.aboutAFlood().withGuid("embargo-" + i).embargoedUntil(ONE))
            .toArray(Articles[]::new));
    clock.set(ONE);

    // When
    List<Callable<Void>> instances = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      instances.add(this::takeAll);
    }
    instances.add(
        () -> {
          for (int i = 0; i < 40; i++) {
            put(Articles.aboutAFlood().withGuid("free-" + i));
          }
          return null;
        });
    try (ExecutorService threads = Executors.newFixedThreadPool(instances.size())) {
      for (Future<Void> done : threads.invokeAll(instances)) {
        Void unused = done.get();
      }
    }

    // Then
    List<String> numbers =
        LongStream.rangeClosed(1, articles + 40).mapToObj(Long::toString).toList();
    assertThat(rows.of("SELECT public_seq FROM change WHERE public_seq IS NOT NULL ORDER BY 1"))
        .isEqualTo(numbers);
    assertThat(rows.of("SELECT count(DISTINCT article_id) FROM change WHERE kind = 'released'"))
        .containsExactly(Integer.toString(articles));
    assertThat(rows.of("SELECT count(*) FROM change WHERE kind = 'released'"))
        .containsExactly(Integer.toString(articles));
  }

  // Until nothing is left, not only nothing that is free: another instance may hold the rest.
  private Void takeAll() throws SQLException {
    while (!rows.of("SELECT id FROM article WHERE turns_at IS NOT NULL LIMIT 1").isEmpty()) {
      boolean unused = turns.take();
    }
    return null;
  }

  private void put(Articles... articles) throws SQLException {
    store.store(Arrays.stream(articles).map(Arrivals::of).toList());
  }

  private List<String> readers() {
    return rows.of(
        "SELECT public_seq, public_kind, version FROM change WHERE public_seq IS NOT NULL"
            + " ORDER BY public_seq");
  }

  private List<String> operators() {
    return rows.of("SELECT seq, kind, version, what::text FROM change ORDER BY seq");
  }
}

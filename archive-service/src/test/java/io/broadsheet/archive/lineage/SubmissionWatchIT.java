package io.broadsheet.archive.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.archive.Articles;
import io.broadsheet.archive.TestDatabase;
import io.broadsheet.archive.store.Arrivals;
import io.broadsheet.archive.store.ArticleStore;
import io.broadsheet.archive.store.SearchIndexer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class SubmissionWatchIT {
  private static final DataSource DATABASE = TestDatabase.migrated();

  private final Submissions submissions = new Submissions(DATABASE);
  private final Settlements settlements = new Settlements();
  private final ArticleStore store =
      new ArticleStore(DATABASE, article -> new SearchIndexer.Indexed("", ""), Clock.systemUTC());
  private final Articles flood = Articles.aboutAFlood();
  private final Articles drought =
      flood.withGuid("drought").withHeadline("青禾县抗旱").at(flood.submission(), 1);

  @Test
  void answersTheMomentTheLastArticleSettles() throws Exception {
    // Given: a client that waits for a submission of which nothing has arrived
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Optional<SubmissionStatus>> waiting =
          threads.submit(() -> watch(0).status(flood.submission(), Duration.ofSeconds(30)));

      // When: everything comes, the receipt last
      store.store(List.of(Arrivals.of(flood), Arrivals.of(drought)));
      submissions.announce(List.of(Receipts.of(flood, drought)));
      settlements.announce();

      // Then
      SubmissionStatus status = waiting.get().orElseThrow();
      assertThat(status.settled()).isTrue();
      assertThat(status.articles()).extracting(ItemStatus::outcome).containsOnly("archived");
      assertThat(status.articles())
          .extracting(ItemStatus::headline)
          .containsExactly("黄河水位回落", "青禾县抗旱");
    }
  }

  @Test
  void tellsWhatIsKnownWhenTheTimeIsUp() throws Exception {
    Articles other = flood.postedAgainAfter(1);
    submissions.sawRaw(List.of(Receipts.seen(other)));
    submissions.announce(List.of(Receipts.of(other)));

    SubmissionStatus accepted =
        watch(Receipts.RAW_OFFSET).status(other.submission(), Duration.ofMillis(50)).orElseThrow();
    SubmissionStatus enriched =
        watch(Receipts.RAW_OFFSET + 1).status(other.submission(), Duration.ZERO).orElseThrow();

    assertThat(accepted.settled()).isFalse();
    assertThat(accepted.articles().getFirst().outcome()).isEqualTo("accepted");
    assertThat(accepted.articles().getFirst().raw()).hasToString("articles.raw-3@12");
    assertThat(enriched.articles().getFirst().outcome()).isEqualTo("enriched");
  }

  @Test
  void doesNotTakePartOfASubmissionForTheWhole() throws Exception {
    Articles first = flood.postedAgainAfter(2);
    Articles second = drought.at(first.submission(), 1);
    store.store(List.of(Arrivals.of(first)));

    assertThat(statusOf(first).settled()).isFalse();
    submissions.announce(List.of(Receipts.of(first, second)));
    assertThat(statusOf(first).settled()).isFalse();
    assertThat(statusOf(first).articles()).hasSize(2);
  }

  @Test
  void letsARedriveLiftQuarantineButNotTheOtherWayRound() throws Exception {
    Articles other = flood.postedAgainAfter(3).withHeadline("改了");
    Quarantined quarantined = new Quarantined(Receipts.seen(other), "no tags", other.receivedAt());
    submissions.announce(List.of(Receipts.of(other)));

    submissions.quarantine(List.of(quarantined));
    assertThat(statusOf(other).articles().getFirst().reason()).isEqualTo("no tags");

    store.store(List.of(Arrivals.of(other)));
    submissions.quarantine(List.of(quarantined));
    assertThat(statusOf(other).articles().getFirst().outcome()).isEqualTo("archived");
    assertThat(statusOf(other).articles().getFirst().reason()).isNull();
  }

  @Test
  void knowsNothingOfWhatNobodyHasSent() throws Exception {
    assertThat(watch(0).status(Articles.aboutAFlood().submission(), Duration.ofMillis(20)))
        .isEmpty();
  }

  private SubmissionStatus statusOf(Articles article) throws Exception {
    return watch(0).status(article.submission(), Duration.ZERO).orElseThrow();
  }

  private SubmissionWatch watch(long enrichedUpTo) {
    LogSnapshot log = new LogSnapshot(Map.of(Receipts.PARTITION, enrichedUpTo), Set.of());
    return new SubmissionWatch(
        new SubmissionReader(DATABASE), settlements, () -> log, Clock.systemUTC());
  }
}

package io.broadsheet.archive.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.archive.Articles;
import io.broadsheet.archive.TestDatabase;
import io.broadsheet.archive.reading.Viewer;
import io.broadsheet.archive.store.Arrivals;
import io.broadsheet.archive.store.ArticleStore;
import io.broadsheet.archive.store.SearchIndexer;
import io.broadsheet.contracts.article.Status;
import io.broadsheet.contracts.id.SubmissionId;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SubmissionWatchIT {
  private static final DataSource DATABASE = TestDatabase.migrated();
  private static final Viewer OPERATOR = new Viewer(true, Instant.parse("2026-11-16T04:00:00Z"));
  private static final Viewer READER = new Viewer(false, Instant.parse("2026-11-16T04:00:00Z"));

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
          threads.submit(
              () -> watch(0).status(flood.submission(), OPERATOR, Duration.ofSeconds(30)));

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
        watch(Receipts.RAW_OFFSET)
            .status(other.submission(), OPERATOR, Duration.ofMillis(50))
            .orElseThrow();
    SubmissionStatus enriched =
        watch(Receipts.RAW_OFFSET + 1)
            .status(other.submission(), OPERATOR, Duration.ZERO)
            .orElseThrow();

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
  void answersWhoeverWaitsWhenTheServiceBeginsToStop() throws Exception {
    Articles other = flood.postedAgainAfter(4);
    submissions.announce(List.of(Receipts.of(other)));
    SubmissionWatch watch = watch(0);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Optional<SubmissionStatus>> waiting =
          threads.submit(() -> watch.status(other.submission(), OPERATOR, Duration.ofSeconds(60)));

      watch.stop(new ShutdownDelayInitiatedEvent());

      assertThat(waiting.get(10, TimeUnit.SECONDS).orElseThrow().settled()).isFalse();
    }
  }

  @Test
  void keepsFromReadersWhatTheyMayNotReadYetOrAnyMore() throws Exception {
    // Given
    Articles free = flood.withGuid("free").at(SubmissionId.random(), 0);
    Articles early =
        flood
            .withGuid("early")
            .at(SubmissionId.random(), 0)
            .embargoedUntil(Instant.parse("2999-01-01T00:00:00Z"));
    Articles withheld = flood.withGuid("held").postedAgainAfter(5).withStatus(Status.WITHHELD);
    Articles killed = flood.withGuid("killed").postedAgainAfter(6);
    Articles kill = killed.postedAgainAfter(7).withStatus(Status.CANCELED);
    for (Articles article : List.of(free, early, withheld, killed, kill)) {
      submissions.announce(List.of(Receipts.of(article)));
      assertThat(headlineFor(READER, article)).isNull();
      store.store(List.of(Arrivals.of(article)));
    }

    // Then
    assertThat(headlineFor(READER, free)).isEqualTo("黄河水位回落");
    for (Articles article : List.of(early, withheld, killed, kill)) {
      assertThat(headlineFor(READER, article)).as(article.guid()).isNull();
      assertThat(headlineFor(OPERATOR, article)).isEqualTo("黄河水位回落");
    }
  }

  @Test
  void keepsTheReasonForQuarantineFromReadersWhereTheTextIsNotFree() throws Exception {
    Articles withheld =
        flood.withGuid("reason").postedAgainAfter(8).withLabel("1").withStatus(Status.WITHHELD);
    Articles conflict = withheld.postedAgainAfter(9).withHeadline("改了");
    store.store(List.of(Arrivals.of(withheld), Arrivals.of(conflict)));

    assertThat(itemFor(READER, conflict).outcome()).isEqualTo("quarantined");
    assertThat(itemFor(READER, conflict).reason()).isNull();
    assertThat(itemFor(OPERATOR, conflict).reason()).contains("version '1'");
  }

  @Test
  void knowsNothingOfWhatNobodyHasSent() throws Exception {
    assertThat(
            watch(0).status(Articles.aboutAFlood().submission(), OPERATOR, Duration.ofMillis(20)))
        .isEmpty();
  }

  private @Nullable String headlineFor(Viewer viewer, Articles article) throws Exception {
    return itemFor(viewer, article).headline();
  }

  private ItemStatus itemFor(Viewer viewer, Articles article) throws Exception {
    return watch(0)
        .status(article.submission(), viewer, Duration.ZERO)
        .orElseThrow()
        .articles()
        .getFirst();
  }

  private SubmissionStatus statusOf(Articles article) throws Exception {
    return watch(0).status(article.submission(), OPERATOR, Duration.ZERO).orElseThrow();
  }

  private SubmissionWatch watch(long enrichedUpTo) {
    LogSnapshot log = new LogSnapshot(Map.of(Receipts.PARTITION, enrichedUpTo), Set.of());
    return new SubmissionWatch(
        new SubmissionReader(DATABASE), settlements, () -> log, Clock.systemUTC());
  }
}

package io.broadsheet.ingest.collection.pull;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.access.FeedRegistered;
import io.broadsheet.contracts.collection.FeedPulled;
import io.broadsheet.contracts.collection.FeedSource;
import io.broadsheet.contracts.id.FeedId;
import io.broadsheet.ingest.collection.web.Fetched;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class PullerTest {
  private final BlockingQueue<URI> asked = new LinkedBlockingQueue<>();
  private final BlockingQueue<FeedPulled> kept = new LinkedBlockingQueue<>();
  private final CountDownLatch answered = new CountDownLatch(1);
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final PullTable table = new PullTable();
  private volatile Predicate<FeedId> mine = feed -> true;
  private volatile Instant now = Instant.parse("2026-11-23T10:00:00Z");
  private final List<FeedRegistered> feeds =
      IntStream.range(0, 3).mapToObj(PullerTest::feed).toList();
  private final Puller puller =
      new Puller(
          () -> feeds,
          feed -> mine.test(feed),
          table,
          new Pull(
              (uri, accept, known) -> {
                asked.add(uri);
                await(answered);
                return new Fetched.Failed("answered-404", "The server answered 404.", null);
              },
              delivery -> {
                throw new AssertionError("nothing was fetched");
              },
              any -> List.of("application/xml"),
              new Timetable(Duration.ofHours(1), Duration.ofHours(1), new Random(7)),
              () -> now),
          kept::add,
          new PullMeters(meters),
          () -> now,
          2);

  @AfterEach
  void close() {
    answered.countDown();
    puller.close();
  }

  @Test
  void visitsEachFeedOnceAndSoManyAtOneTime() throws InterruptedException {
    puller.beat();
    puller.beat();

    assertThat(List.of(asked.take(), asked.take())).doesNotHaveDuplicates();
    assertThat(asked.poll(100, TimeUnit.MILLISECONDS)).isNull();
  }

  @Test
  void keepsHowThingsStandAndComesBackWhenItIsTime() throws InterruptedException {
    mine = feed -> feed.value().equals("feed-1");
    answered.countDown();
    puller.beat();

    FeedPulled state = kept.take();
    assertThat(times(state)).isEqualTo(1);
    puller.leave(feed -> true);
    puller.beat();
    now = Objects.requireNonNull(state.nextAt());
    puller.beat();

    assertThat(times(kept.take())).isEqualTo(2);
    assertThat(asked).hasSize(2);
    assertThat(
            meters.counter("broadsheet.pull.visits", "feed", "feed-1", "outcome", "failed").count())
        .isEqualTo(2);
  }

  @Test
  void leavesOthersFeedsAlone() throws InterruptedException {
    mine = feed -> false;
    puller.beat();

    assertThat(asked.poll(100, TimeUnit.MILLISECONDS)).isNull();
  }

  @Test
  void keepsNothingOfAFeedThatBecameAnothers() throws InterruptedException {
    puller.beat();
    asked.take();
    mine = feed -> false;
    answered.countDown();
    puller.leave(feed -> true);

    assertThat(kept).isEmpty();
    assertThat(table.of(new FeedId("feed-0"))).isEmpty();
  }

  private static FeedRegistered feed(int number) {
    return new FeedRegistered(
            new FeedId("feed-" + number), "N", ZoneId.of("UTC"), null, null, List.of(), 60)
        .from(
            FeedSource.web(
                URI.create("https://" + number + ".example/"), Duration.ofMinutes(5), null));
  }

  private static int times(FeedPulled state) {
    return Objects.requireNonNull(state.trouble()).times();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

package io.broadsheet.runtime.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SettledCommitsTest {
  private static final TopicPartition FIRST = new TopicPartition("articles.enriched", 0);
  private static final Duration SOON = Duration.ofSeconds(10);
  private static final Duration A_WHILE = Duration.ofMillis(500);

  /** Offsets that Kafka was asked to commit, whether it did or not. */
  private final BlockingQueue<Long> asked = new LinkedBlockingQueue<>();

  private final Deque<RuntimeException> refusals = new ArrayDeque<>();
  private final SettledCommits commits = new SettledCommits(this::commit);

  @Test
  void commitsWhatComesNext() throws InterruptedException {
    commits.done(FIRST, 41);

    assertThat(next(SOON)).isEqualTo(42);
  }

  @Test
  void triesAgainWhileTheGroupMovesItsPartitions() throws InterruptedException {
    refusals.addAll(
        List.of(new RebalanceInProgressException("moving"), new RebalanceInProgressException("…")));

    commits.done(FIRST, 41);

    assertThat(List.of(next(SOON), next(SOON), next(SOON))).containsOnly(42L);
    assertThat(next(A_WHILE)).isNull();
  }

  @Test
  void leavesAPartitionAloneThatAnotherMemberHasTaken() throws InterruptedException {
    refusals.add(new RebalanceInProgressException("moving"));
    commits.done(FIRST, 41);
    assertThat(next(SOON)).isEqualTo(42);

    commits.partitionsRevoked(List.of(FIRST));

    assertThat(next(A_WHILE)).isNull();
  }

  @Test
  void givesUpWhenItIsNoMemberAnyMore() throws InterruptedException {
    refusals.add(new CommitFailedException());

    commits.done(FIRST, 41);

    assertThat(next(SOON)).isEqualTo(42);
    assertThat(next(A_WHILE)).isNull();
  }

  @Test
  void neverGoesBack() throws InterruptedException {
    commits.done(FIRST, 41);
    commits.done(FIRST, 7);

    assertThat(next(SOON)).isEqualTo(42);
    assertThat(next(A_WHILE)).isNull();
  }

  private @Nullable Long next(Duration within) throws InterruptedException {
    return asked.poll(within.toMillis(), TimeUnit.MILLISECONDS);
  }

  private Uni<Void> commit(Map<TopicPartition, OffsetAndMetadata> offsets) {
    asked.add(offsets.values().iterator().next().offset());
    RuntimeException refusal = refusals.poll();
    return refusal == null ? Uni.createFrom().voidItem() : Uni.createFrom().failure(refusal);
  }
}

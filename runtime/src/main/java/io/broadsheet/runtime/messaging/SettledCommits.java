package io.broadsheet.runtime.messaging;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.commit.KafkaCommitHandler;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.consumer.RetriableCommitFailedException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.jboss.logging.Logger;

/**
 * Commits what is acknowledged, and tries again while the group moves its partitions. The
 * connector's own strategies leave that to the next record, which on a quiet topic may come
 * tomorrow; until then the group looks as if it were behind.
 */
final class SettledCommits implements KafkaCommitHandler {
  private static final Logger LOG = Logger.getLogger(SettledCommits.class);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Function<Map<TopicPartition, OffsetAndMetadata>, Uni<Void>> commit;
  private final Map<TopicPartition, Long> next = new ConcurrentHashMap<>();

  /**
   * @param commit as Kafka's own consumer does it: once
   */
  SettledCommits(Function<Map<TopicPartition, OffsetAndMetadata>, Uni<Void>> commit) {
    this.commit = commit;
  }

  @Override
  public <K, V> Uni<Void> handle(IncomingKafkaRecord<K, V> record) {
    done(new TopicPartition(record.getTopic(), record.getPartition()), record.getOffset());
    return Uni.createFrom().voidItem().runSubscriptionOn(record::runOnMessageContext);
  }

  /** Another member reads them from here on; what it commits is not to be taken back. */
  @Override
  public void partitionsRevoked(Collection<TopicPartition> partitions) {
    next.keySet().removeAll(partitions);
  }

  void done(TopicPartition partition, long offset) {
    long after = offset + 1;
    if (next.merge(partition, after, Math::max) != after) {
      return;
    }
    Uni.createFrom()
        .deferred(() -> isNewest(partition, after) ? commit(partition, after) : nothing())
        .onFailure(SettledCommits::passes)
        .retry()
        .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
        .expireIn(PATIENCE.toMillis())
        .subscribe()
        .with(
            done -> {},
            // It is read once more, here or elsewhere, and meets itself.
            fault -> LOG.warnf("%s is done up to %d, uncommitted: %s", partition, after, fault));
  }

  private static boolean passes(Throwable fault) {
    return fault instanceof RebalanceInProgressException
        || fault instanceof RetriableCommitFailedException;
  }

  private boolean isNewest(TopicPartition partition, long after) {
    Long newest = next.get(partition);
    return newest != null && newest == after;
  }

  private Uni<Void> commit(TopicPartition partition, long after) {
    return commit.apply(Map.of(partition, new OffsetAndMetadata(after)));
  }

  private static Uni<Void> nothing() {
    return Uni.createFrom().voidItem();
  }
}

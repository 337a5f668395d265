package io.broadsheet.ingest.collection.pull;

import io.broadsheet.contracts.id.FeedId;
import io.broadsheet.contracts.topic.Topics;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Which feeds are this instance's to ask. Kafka deals the partitions of {@code feeds.pulled} out
 * among the members of a group, and a feed belongs to whoever holds its partition; a member that
 * dies loses them to the others within seconds. Nothing is read through this consumer.
 */
final class Shares implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Shares.class);
  private static final Duration BEAT = Duration.ofMillis(200);
  private static final Duration RETRY = Duration.ofSeconds(2);
  private static final Duration CLOSING = Duration.ofSeconds(5);

  private final String bootstrapServers;
  private final PullTable table;
  private final Set<Integer> held = ConcurrentHashMap.newKeySet();
  private final Map<Integer, Long> awaited = new ConcurrentHashMap<>();
  private volatile @Nullable Thread thread;
  private volatile int partitions = 1;
  private volatile boolean stopped;

  /** Told, before another instance may begin, which feeds are about to be its own. */
  @FunctionalInterface
  interface Leaving {
    void feeds(Predicate<FeedId> are);
  }

  Shares(String bootstrapServers, PullTable table) {
    this.bootstrapServers = bootstrapServers;
    this.table = table;
  }

  /** Joins the group. */
  void start(Leaving leaving) {
    thread = Thread.ofPlatform().name("pull-shares").start(() -> run(leaving));
  }

  /** Whether the feed is this instance's now, and all is known that others found out before. */
  boolean isMine(FeedId feed) {
    return held.contains(Topics.shareOf(feed, partitions));
  }

  @Override
  public void close() {
    stopped = true;
    Thread running = thread;
    try {
      if (running != null) {
        running.join(CLOSING);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run(Leaving leaving) {
    while (!stopped) {
      try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(settings())) {
        consumer.subscribe(List.of(Topics.FEEDS_PULLED), new Dealt(consumer, leaving));
        while (!stopped) {
          consumer.poll(BEAT);
          takeWhatIsKnown();
        }
      } catch (WakeupException | InterruptException e) {
        stopped = true;
      } catch (RuntimeException e) {
        LOG.warnf("Sharing feeds out failed, trying again: %s", e.getMessage());
        pause();
      }
      held.clear();
      awaited.clear();
    }
  }

  // What the last holder wrote must be in the table before its feeds are asked again.
  private void takeWhatIsKnown() {
    awaited.forEach(
        (partition, end) -> {
          if (table.isReadUpTo(partition, end)) {
            awaited.remove(partition);
            held.add(partition);
          }
        });
  }

  private final class Dealt implements ConsumerRebalanceListener {
    private final KafkaConsumer<String, byte[]> consumer;
    private final Leaving leaving;

    Dealt(KafkaConsumer<String, byte[]> consumer, Leaving leaving) {
      this.consumer = consumer;
      this.leaving = leaving;
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> dealt) {
      if (dealt.isEmpty()) {
        return;
      }
      consumer.pause(dealt);
      partitions = consumer.partitionsFor(Topics.FEEDS_PULLED).size();
      Map<TopicPartition, Long> begins = consumer.beginningOffsets(dealt);
      consumer
          .endOffsets(dealt)
          .forEach(
              (partition, end) ->
                  awaited.put(partition.partition(), end.equals(begins.get(partition)) ? 0L : end));
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> revoked) {
      onPartitionsLost(revoked);
      Set<Integer> gone = Set.copyOf(revoked.stream().map(TopicPartition::partition).toList());
      leaving.feeds(feed -> gone.contains(Topics.shareOf(feed, partitions)));
    }

    @Override
    public void onPartitionsLost(Collection<TopicPartition> lost) {
      for (TopicPartition partition : lost) {
        held.remove(partition.partition());
        awaited.remove(partition.partition());
      }
    }
  }

  private Map<String, Object> settings() {
    return Map.of(
        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
        bootstrapServers,
        ConsumerConfig.GROUP_ID_CONFIG,
        Topics.PULL_GROUP,
        ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
        StringDeserializer.class.getName(),
        ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
        ByteArrayDeserializer.class.getName(),
        ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
        CooperativeStickyAssignor.class.getName(),
        ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
        10_000,
        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
        false,
        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
        "earliest",
        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
        false);
  }

  private static void pause() {
    try {
      Thread.sleep(RETRY);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

package io.broadsheet.ingest.publication;

import io.broadsheet.contracts.topic.Topics;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;

/**
 * Keeps the checkpoint in Kafka, as the offsets of a group of this instance's own: at the start it
 * tells what may be unfinished, then it moves on as submissions are finished.
 */
final class CheckpointKeeper implements Runnable {
  private static final Logger LOG = Logger.getLogger(CheckpointKeeper.class);
  private static final Duration BEAT = Duration.ofMillis(500);
  private static final Duration KAFKA_TIMEOUT = Duration.ofSeconds(5);
  private static final Duration FRESH = Duration.ofSeconds(10);

  private final String bootstrapServers;
  private final String instance;
  private final Checkpoint checkpoint;
  private final Unfinished unfinished;
  private final Recovery recovery;
  private final BooleanSupplier feedsKnown;
  private final OtherCheckpoints others;
  private Set<String> adopted = Set.of();
  private Map<TopicPartition, Long> adoptedUntil = Map.of();
  private final AtomicLong lastContactNanos = new AtomicLong();
  private volatile boolean recovered;
  private volatile boolean stopped;
  private Map<TopicPartition, Long> stored = new HashMap<>();

  CheckpointKeeper(
      String bootstrapServers,
      String instance,
      Checkpoint checkpoint,
      Unfinished unfinished,
      Recovery recovery,
      BooleanSupplier feedsKnown) {
    this.bootstrapServers = bootstrapServers;
    this.instance = instance;
    this.checkpoint = checkpoint;
    this.unfinished = unfinished;
    this.recovery = recovery;
    this.feedsKnown = feedsKnown;
    this.others = new OtherCheckpoints(bootstrapServers, instance);
  }

  /** Whether all that the last life left is owed by this one, and the broker answers. */
  boolean isReady() {
    return recovered && System.nanoTime() - lastContactNanos.get() < FRESH.toNanos();
  }

  /** Whether all that the last life left is known; before, nothing new may begin. */
  boolean isRecovered() {
    return recovered;
  }

  /** Ends the loop after a last store. */
  void stop() {
    stopped = true;
  }

  @Override
  public void run() {
    while (!stopped) {
      if (!feedsKnown.getAsBoolean()) {
        pause();
        continue;
      }
      try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(settings())) {
        List<TopicPartition> partitions = partitions(consumer);
        if (!recovered) {
          recover(consumer, partitions);
          recovered = !stopped;
        }
        while (!stopped) {
          keep(consumer, partitions);
          Thread.sleep(BEAT);
        }
        keep(consumer, partitions);
      } catch (InterruptException | InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException e) {
        LOG.warnf("The checkpoint could not be kept, trying again: %s", e.getMessage());
        pause();
      }
    }
  }

  private void recover(KafkaConsumer<String, byte[]> consumer, List<TopicPartition> partitions)
      throws InterruptedException {
    consumer.assign(partitions);
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    Map<TopicPartition, OffsetAndMetadata> committed = consumer.committed(Set.copyOf(partitions));
    Map<TopicPartition, Long> own = new HashMap<>();
    for (TopicPartition partition : partitions) {
      OffsetAndMetadata from = committed.get(partition);
      // No checkpoint: no process of this name ever took anything in on this partition.
      own.put(partition, from == null ? ends.get(partition) : from.offset());
    }
    commit(consumer, own);
    Map<String, Map<TopicPartition, Long>> begins = new HashMap<>(others.read());
    adopted = Set.copyOf(begins.keySet());
    adoptedUntil = ends;
    begins.put(instance, own);
    for (TopicPartition partition : partitions) {
      long first =
          begins.values().stream()
              .mapToLong(at -> at.getOrDefault(partition, ends.get(partition)))
              .min()
              .orElseThrow();
      consumer.seek(partition, first);
    }
    int owed = 0;
    while (!stopped
        && ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
      for (var record : consumer.poll(BEAT)) {
        owed += recovery.owe(record, begins) ? 1 : 0;
      }
    }
    LOG.infof("Checkpoint read: %d submissions to finish", owed);
  }

  private void keep(KafkaConsumer<String, byte[]> consumer, List<TopicPartition> partitions)
      throws InterruptedException {
    unfinished.retry().join();
    if (!adopted.isEmpty() && checkpoint.open() == 0) {
      others.moveOn(adopted, adoptedUntil);
      adopted = Set.of();
    }
    Map<TopicPartition, Long> positions = checkpoint.positions();
    if (positions.equals(stored)) {
      // Asks the broker; what partitionsFor knows may come from a cache.
      consumer.endOffsets(partitions, KAFKA_TIMEOUT);
    } else {
      commit(consumer, positions);
      stored = positions;
    }
    lastContactNanos.set(System.nanoTime());
  }

  private static void commit(
      KafkaConsumer<String, byte[]> consumer, Map<TopicPartition, Long> positions) {
    consumer.commitSync(
        positions.entrySet().stream()
            .collect(
                Collectors.toMap(Map.Entry::getKey, e -> new OffsetAndMetadata(e.getValue()))));
  }

  private static List<TopicPartition> partitions(KafkaConsumer<String, byte[]> consumer) {
    List<PartitionInfo> partitions =
        consumer.partitionsFor(Topics.SUBMISSIONS_RECEIVED, KAFKA_TIMEOUT);
    if (partitions == null || partitions.isEmpty()) {
      throw new IllegalStateException("there is no topic " + Topics.SUBMISSIONS_RECEIVED + " yet");
    }
    return partitions.stream().map(p -> new TopicPartition(p.topic(), p.partition())).toList();
  }

  private Map<String, Object> settings() {
    return Map.of(
        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
        bootstrapServers,
        ConsumerConfig.GROUP_ID_CONFIG,
        OtherCheckpoints.group(instance),
        ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
        StringDeserializer.class.getName(),
        ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
        ByteArrayDeserializer.class.getName(),
        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
        false,
        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
        "earliest",
        ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
        Math.toIntExact(KAFKA_TIMEOUT.toMillis()));
  }

  private static void pause() {
    try {
      Thread.sleep(BEAT);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

package io.broadsheet.runtime.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Follows compacted topics from their beginning, for as long as the service runs. No group and no
 * commit: every instance holds the whole table.
 */
public final class TableReader implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(TableReader.class);
  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration RETRY = Duration.ofSeconds(1);

  private final String bootstrapServers;
  private final List<String> topics;
  private final Consumer<ConsumerRecord<String, byte[]>> table;
  private final AtomicBoolean open = new AtomicBoolean(true);
  private final Runnable caughtUp;
  private boolean isCaughtUp;
  private volatile @Nullable KafkaConsumer<String, byte[]> reading;
  private final Thread thread;

  /**
   * Starts to read.
   *
   * @param table is told each record in the order of its partition; must not throw
   * @param caughtUp is called once, when all that stood in the topics at the start has been told
   */
  public TableReader(
      String bootstrapServers,
      List<String> topics,
      Consumer<ConsumerRecord<String, byte[]>> table,
      Runnable caughtUp) {
    this.bootstrapServers = bootstrapServers;
    this.topics = List.copyOf(topics);
    this.table = table;
    this.caughtUp = caughtUp;
    this.thread = Thread.ofPlatform().daemon().name("table-reader").start(this::run);
  }

  @Override
  public void close() {
    open.set(false);
    KafkaConsumer<String, byte[]> consumer = reading;
    if (consumer == null) {
      thread.interrupt(); // from its pause
    } else {
      consumer.wakeup(); // so that it can close in peace
    }
  }

  private void run() {
    while (open.get()) {
      try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(settings())) {
        reading = consumer;
        follow(consumer);
      } catch (WakeupException | InterruptException e) {
        return;
      } catch (RuntimeException e) {
        reading = null;
        LOG.warnf("Reading %s failed, trying again: %s", topics, e.getMessage());
        pause();
      }
    }
  }

  private void follow(KafkaConsumer<String, byte[]> consumer) {
    List<TopicPartition> partitions =
        topics.stream()
            .flatMap(topic -> partitionsOf(consumer, topic).stream())
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    while (open.get()) {
      consumer.poll(POLL).forEach(table);
      if (!isCaughtUp
          && ends.entrySet().stream()
              .allMatch(end -> consumer.position(end.getKey()) >= end.getValue())) {
        isCaughtUp = true;
        caughtUp.run();
      }
    }
  }

  private static List<PartitionInfo> partitionsOf(
      KafkaConsumer<String, byte[]> consumer, String topic) {
    List<PartitionInfo> partitions = consumer.partitionsFor(topic);
    if (partitions == null || partitions.isEmpty()) {
      throw new IllegalStateException("there is no topic " + topic + " yet");
    }
    return partitions;
  }

  private Map<String, Object> settings() {
    return Map.of(
        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
        bootstrapServers,
        ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
        StringDeserializer.class.getName(),
        ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
        ByteArrayDeserializer.class.getName(),
        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
        false,
        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
        "earliest",
        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
        false,
        ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
        10_000);
  }

  private static void pause() {
    try {
      Thread.sleep(RETRY);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

package io.broadsheet.launcher.access;

import io.broadsheet.launcher.Failure;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads topics from their beginning to where they end now; belongs to no consumer group. */
public final class TopicReader {
  private static final Duration POLL = Duration.ofMillis(200);
  private final String bootstrapServers;
  private final Duration patience;

  /**
   * @param patience how long Kafka may take for an answer
   */
  public TopicReader(String bootstrapServers, Duration patience) {
    this.bootstrapServers = bootstrapServers;
    this.patience = patience;
  }

  /**
   * Hands on every record, in order within its partition.
   *
   * @throws Failure when Kafka does not answer in time, or does not have one of the topics
   */
  public void read(List<String> topics, Consumer<ConsumerRecord<byte[], byte[]>> take) {
    Map<String, Object> settings =
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers,
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
            false,
            ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
            false,
            ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
            (int) patience.toMillis(),
            ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG,
            (int) patience.dividedBy(2).toMillis());
    try (var consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          topics.stream()
              .flatMap(topic -> partitionsOf(consumer, topic).stream())
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        consumer.poll(POLL).forEach(take);
      }
    } catch (KafkaException e) {
      throw new Failure("Kafka at " + bootstrapServers + " does not answer: " + e.getMessage(), e);
    }
  }

  private static List<PartitionInfo> partitionsOf(
      KafkaConsumer<byte[], byte[]> consumer, String topic) {
    List<PartitionInfo> partitions = consumer.partitionsFor(topic);
    // Nothing to read would look like nothing registered.
    if (partitions == null || partitions.isEmpty()) {
      throw new Failure("Kafka has no topic " + topic);
    }
    return partitions;
  }
}

package io.broadsheet.pipeline.client;

import io.broadsheet.contracts.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Somebody with access to Kafka. */
public record Log(String bootstrapServers) {
  private static final Duration POLL = Duration.ofMillis(200);

  /** Where every partition of every topic ends. */
  public Map<String, Long> ends() {
    try (KafkaConsumer<String, byte[]> consumer = consumer()) {
      Map<String, Long> ends = new TreeMap<>();
      for (String topic : Topics.all()) {
        consumer
            .endOffsets(partitions(consumer, topic))
            .forEach((partition, end) -> ends.put(partition.toString(), end));
      }
      return ends;
    }
  }

  /** All that stands in a topic now. */
  public List<ConsumerRecord<String, byte[]>> all(String topic) {
    try (KafkaConsumer<String, byte[]> consumer = consumer()) {
      List<TopicPartition> partitions = partitions(consumer, topic);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        consumer.poll(POLL).forEach(records::add);
      }
      return records;
    }
  }

  /** Those of a topic whose key is this. */
  public List<ConsumerRecord<String, byte[]>> of(String topic, String key) {
    return all(topic).stream().filter(record -> key.equals(record.key())).toList();
  }

  /**
   * Writes what no service would write.
   *
   * @return where it stands, as positions are written: {@code articles.raw-3@12}
   */
  public String write(String topic, String key, byte @Nullable [] value) {
    Map<String, Object> settings =
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers,
            // Its records must not pass for those of the services' producers.
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
            false);
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      var at = producer.send(new ProducerRecord<>(topic, key, value)).get();
      return "%s-%d@%d".formatted(at.topic(), at.partition(), at.offset());
    } catch (ExecutionException e) {
      throw new AssertionError("Kafka did not take the record", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while writing", e);
    }
  }

  /** Where a record stands. */
  public static String position(ConsumerRecord<?, ?> record) {
    return "%s-%d@%d".formatted(record.topic(), record.partition(), record.offset());
  }

  /** A header's text. */
  public static Optional<String> header(ConsumerRecord<?, ?> record, String name) {
    return Optional.ofNullable(record.headers().lastHeader(name))
        .map(Header::value)
        .map(value -> new String(value, StandardCharsets.UTF_8));
  }

  private KafkaConsumer<String, byte[]> consumer() {
    return new KafkaConsumer<>(
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers,
            ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
            64 * 1024 * 1024,
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
            false),
        new StringDeserializer(),
        new ByteArrayDeserializer());
  }

  private static List<TopicPartition> partitions(
      KafkaConsumer<String, byte[]> consumer, String topic) {
    return consumer.partitionsFor(topic).stream()
        .map(info -> new TopicPartition(info.topic(), info.partition()))
        .toList();
  }
}

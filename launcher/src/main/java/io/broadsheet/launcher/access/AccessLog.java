package io.broadsheet.launcher.access;

import io.broadsheet.contracts.access.FeedRegistered;
import io.broadsheet.contracts.access.KeyRegistered;
import io.broadsheet.contracts.collection.FeedPulled;
import io.broadsheet.contracts.id.FeedId;
import io.broadsheet.contracts.topic.EventHeader;
import io.broadsheet.contracts.topic.EventType;
import io.broadsheet.contracts.topic.Topics;
import io.broadsheet.launcher.Failure;
import io.broadsheet.launcher.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Reads and writes the compacted topics of feeds and keys. */
public final class AccessLog {
  private final String bootstrapServers;
  private final Clock clock;
  private final Duration patience;

  /**
   * @param patience how long Kafka may take for an answer
   */
  public AccessLog(String bootstrapServers, Clock clock, Duration patience) {
    this.bootstrapServers = bootstrapServers;
    this.clock = clock;
    this.patience = patience;
  }

  /** Everything up to now; a later record of a key replaces an earlier one. */
  public Access read() {
    TreeMap<FeedId, FeedRegistered> feeds = new TreeMap<>();
    Map<String, KeyRegistered> keys = new HashMap<>();
    Map<FeedId, FeedPulled> pulled = new HashMap<>();
    new TopicReader(bootstrapServers, patience)
        .read(
            Topics.compacted(),
            record -> {
              String key = new String(record.key(), StandardCharsets.UTF_8);
              try {
                switch (record.topic()) {
                  case Topics.FEEDS_REGISTERED ->
                      put(feeds, new FeedId(key), record.value(), FeedRegistered.class);
                  case Topics.FEEDS_PULLED ->
                      put(pulled, new FeedId(key), record.value(), FeedPulled.class);
                  default -> put(keys, key, record.value(), KeyRegistered.class);
                }
              } catch (IOException e) {
                throw new Failure(
                    record.topic() + "@" + record.offset() + " is unreadable: " + e.getMessage(),
                    e);
              }
            });
    return new Access(feeds, keys, pulled);
  }

  private static <K, V> void put(Map<K, V> table, K key, byte @Nullable [] value, Class<V> type)
      throws IOException {
    if (value == null) {
      table.remove(key);
    } else {
      table.put(key, Json.read(value, type));
    }
  }

  /** Acknowledged when this returns. */
  public void register(FeedRegistered feed) {
    write(Topics.FEEDS_REGISTERED, feed.id().value(), EventType.FEED_REGISTERED, Json.write(feed));
  }

  /** Acknowledged when this returns. */
  public void register(KeyRegistered key) {
    write(Topics.KEYS_REGISTERED, key.hash(), EventType.KEY_REGISTERED, Json.write(key));
  }

  private void write(String topic, String key, String type, byte[] value) {
    ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, key, value);
    Map.of(
            EventHeader.SPEC_VERSION,
            "1.0",
            EventHeader.ID,
            UUID.randomUUID().toString(),
            EventHeader.SOURCE,
            "/launcher",
            EventHeader.TYPE,
            type,
            EventHeader.TIME,
            clock.instant().toString(),
            EventHeader.CONTENT_TYPE,
            "application/json")
        .forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
    Map<String, Object> settings =
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers,
            ProducerConfig.ACKS_CONFIG,
            "all",
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
            true,
            ProducerConfig.MAX_BLOCK_MS_CONFIG,
            patience.toMillis(),
            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
            (int) patience.dividedBy(2).toMillis(),
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
            (int) patience.toMillis());
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      producer.send(record).get();
    } catch (ExecutionException e) {
      throw new Failure(topic + " could not be written: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure("interrupted while writing to " + topic, e);
    }
  }
}

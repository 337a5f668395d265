package io.broadsheet.runtime.kafka;

import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The one way to make a producer: a record counts as sent when all in-sync replicas have it. */
public final class DurableProducer {
  /** Largest record, before compression; topics allow the same. */
  public static final int MAX_RECORD_BYTES = 64 * 1024 * 1024;

  // More than one largest record, so that a big article does not wait for an empty buffer for ever.
  private static final long BUFFER_BYTES = 96L * 1024 * 1024;

  private DurableProducer() {}

  /**
   * Opens a producer; the caller closes it.
   *
   * @param delivery after which an unacknowledged record has failed; below any deadline above it
   */
  public static Producer<String, byte[]> open(
      String bootstrapServers, String clientId, Duration delivery) {
    return new KafkaProducer<>(settings(bootstrapServers, clientId, delivery));
  }

  /** What {@link #open} sets, for a test to read. */
  public static Properties settings(String bootstrapServers, String clientId, Duration delivery) {
    int millis = Math.toIntExact(delivery.toMillis());
    Properties settings = new Properties();
    settings.putAll(
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers,
            ProducerConfig.CLIENT_ID_CONFIG,
            clientId,
            ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
            StringSerializer.class.getName(),
            ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
            ByteArraySerializer.class.getName(),
            ProducerConfig.ACKS_CONFIG,
            "all",
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
            true,
            ProducerConfig.COMPRESSION_TYPE_CONFIG,
            "zstd",
            ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
            MAX_RECORD_BYTES,
            ProducerConfig.BUFFER_MEMORY_CONFIG,
            BUFFER_BYTES));
    settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, millis);
    settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, Math.max(1_000, millis / 2));
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, Math.max(1_000, millis / 2));
    return settings;
  }
}

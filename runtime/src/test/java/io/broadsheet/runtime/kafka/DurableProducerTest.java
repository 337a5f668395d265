package io.broadsheet.runtime.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.junit.jupiter.api.Test;

class DurableProducerTest {
  @Test
  void waitsForAllReplicasAndRepeatsNothingByItself() {
    // Given the settings as Kafka itself understands them
    ProducerConfig effective =
        new ProducerConfig(DurableProducer.settings("127.0.0.1:1", "test", Duration.ofSeconds(6)));

    // Then
    assertThat(effective.getString(ProducerConfig.ACKS_CONFIG)).isEqualTo("-1");
    assertThat(effective.getBoolean(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG)).isTrue();
    assertThat(effective.getInt(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG)).isEqualTo(6_000);
  }

  @Test
  void hasRoomForMoreThanOneLargestRecord() {
    ProducerConfig effective =
        new ProducerConfig(DurableProducer.settings("127.0.0.1:1", "test", Duration.ofSeconds(6)));

    assertThat(effective.getLong(ProducerConfig.BUFFER_MEMORY_CONFIG))
        .isGreaterThan(effective.getInt(ProducerConfig.MAX_REQUEST_SIZE_CONFIG).longValue());
  }
}

package io.broadsheet.launcher.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.launcher.Failure;
import io.broadsheet.launcher.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class ManifestTest {
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

  @Test
  void tellsAfterwardsFromWhereToReadOn() {
    Map<TopicPartition, Long> positions =
        Map.of(
            new TopicPartition("articles.raw", 3), 12L,
            new TopicPartition("a-topic-with-dashes", 10), 0L);

    Manifest read = Manifest.read(Json.write(Manifest.ofNow(positions, NOW)));

    assertThat(read.partitions()).isEqualTo(positions);
    assertThat(read.takenAt()).isEqualTo(NOW);
    read.check();
  }

  @Test
  void isNotTakenForOneOfAnotherMajorVersion() {
    Manifest other = new Manifest("0.1.0", "17.6.0", NOW, Map.of());

    assertThatThrownBy(other::check).isInstanceOf(Failure.class).hasMessageContaining("17.6.0");
  }

  @Test
  void isRefusedWhenItIsNone() {
    assertThatThrownBy(() -> Manifest.read("<html>".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("this is no backup");
  }
}

package io.broadsheet.ingest.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class CheckpointTest {
  private static final TopicPartition P = new TopicPartition("submissions.received", 2);

  private final Checkpoint checkpoint = new Checkpoint();

  @Test
  void waitsForTheOldestThatIsUnfinished() {
    checkpoint.begun(P, 5);
    checkpoint.begun(P, 6);
    checkpoint.finished(P, 6);

    assertThat(checkpoint.positions()).isEqualTo(Map.of(P, 5L));
  }

  @Test
  void passesAllOnceTheyAreFinishedInAnyOrder() {
    checkpoint.begun(P, 6);
    checkpoint.begun(P, 5);
    checkpoint.finished(P, 5);
    checkpoint.finished(P, 6);

    assertThat(checkpoint.positions()).isEqualTo(Map.of(P, 7L));
  }

  @Test
  void knowsNothingOfPartitionsItNeverWroteTo() {
    assertThat(checkpoint.positions()).isEmpty();
  }
}

package io.broadsheet.benchmarks.scaling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ClusterModelTest {
  private static final Map<Stage, Double> HUNDRED =
      Map.of(Stage.INGEST, 100.0, Stage.ENRICH, 100.0, Stage.ARCHIVE, 100.0);

  @Test
  void nothingWaitsWhereAllStagesKeepUp() {
    var queues = new ClusterModel(HUNDRED, List.of()).run(600, second -> 90);

    assertThat(queues.values()).allMatch(queue -> queue.mostWaiting() == 0);
  }

  @Test
  void whatAnOutageLeavesIsWorkedOffByTheRoomThatIsLeft() {
    // Given a stage that stands still for 60 s while 80 a second come: 4,800 wait
    Outage outage = new Outage("away", Stage.ENRICH, 100, 60, 0);

    // When
    var queues = new ClusterModel(HUNDRED, List.of(outage)).run(1_000, second -> 80);

    // Then 20 a second more than come are done, so it takes 240 s to be level again
    ClusterModel.Queue enrich = Objects.requireNonNull(queues.get(Stage.ENRICH));
    assertThat(enrich.mostWaiting()).isEqualTo(4_800);
    assertThat(enrich.longestWait()).isCloseTo(48, within(1e-9));
    assertThat(enrich.behindFor()).isBetween(290, 300);
    // And the stage behind it gets no more than the one in front can do
    assertThat(queues).containsEntry(Stage.ARCHIVE, new ClusterModel.Queue(0, 0, 0));
  }

  @Test
  void theNextStageQueuesWhatAFasterOneCatchesUpWith() {
    Map<Stage, Double> capacity =
        Map.of(Stage.INGEST, 1_000.0, Stage.ENRICH, 1_000.0, Stage.ARCHIVE, 100.0);
    Outage outage = new Outage("away", Stage.ENRICH, 10, 30, 0);

    var queues = new ClusterModel(capacity, List.of(outage)).run(600, second -> 80);

    assertThat(Objects.requireNonNull(queues.get(Stage.ARCHIVE)).mostWaiting())
        .isGreaterThan(1_500);
  }
}

package io.broadsheet.benchmarks.scaling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SizingTest {
  // One article a second on average, and no burst: easy to do by hand.
  private static final Assumptions EASY =
      new Assumptions(3_600, 1, 0.5, 1, 1, 3, 3, 0.5, 10, 10, 0.01, 0.1, 0.01);
  private static final UnitCosts SLOW =
      new UnitCosts(1_000, 2_000, 100, 4_000, 500, 1_000, 5_000, 400);

  @Test
  void givesEachStageTheCoresThatItsBusiestQuarterTakes() {
    Sizing sizing = Sizing.of(SLOW, EASY);

    // 4 s of work a second, half busy: 8 cores; the others would do with less than two
    assertThat(sizing.instances())
        .containsEntry(Stage.ENRICH, 8)
        .containsEntry(Stage.INGEST, 2)
        .containsEntry(Stage.ARCHIVE, 2);
    assertThat(sizing.partitions()).isEqualTo(16);
    assertThat(sizing.brokerCores()).isEqualTo(4);
    assertThat(sizing.databaseCores()).isEqualTo(4);
  }

  @Test
  void keepsEveryReplicaAndDay() {
    Sizing sizing = Sizing.of(SLOW, EASY);

    // 86,400 articles a day
    assertThat(sizing.brokerGigabytes()).isCloseTo(0.0864 * 10 * 3, within(1e-9));
    assertThat(sizing.databaseGigabytes()).isCloseTo(0.432 * 10, within(1e-9));
  }

  @Test
  void everyStageOfTheMillionAnHourKeepsUpWithItsBurst() {
    Assumptions given = Assumptions.A_MILLION_AN_HOUR;
    Sizing sizing = Sizing.of(UnitCosts.MEASURED, given);

    for (Stage stage : Stage.values()) {
      assertThat(sizing.capacity(stage, UnitCosts.MEASURED, given))
          .isGreaterThan(given.articlesPerSecond() * given.burst());
    }
  }
}

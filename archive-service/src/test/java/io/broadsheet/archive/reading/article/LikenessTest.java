package io.broadsheet.archive.reading.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.broadsheet.contracts.meaning.MeaningVector;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LikenessTest {
  private static final Optional<MeaningVector> EAST = vector(1, 0);
  private static final Optional<MeaningVector> NORTH_EAST = vector(1, 1);
  private static final Optional<MeaningVector> NORTH = vector(0, 1);

  @Test
  void goesByVectorsWhereBothHaveOne() {
    Likeness near = Likeness.of(EAST, NORTH_EAST, 0, 5, 5);
    Likeness far = Likeness.of(EAST, NORTH, 5, 5, 5);

    assertThat(near.share()).isEqualTo(0.707, within(0.01));
    assertThat(near.isEnough()).isTrue();
    assertThat(far.isEnough()).isFalse();
  }

  @Test
  void goesByNamesWhereOneHasNone() {
    Likeness likeness = Likeness.of(EAST, Optional.empty(), 2, 4, 4);

    assertThat(likeness.share()).isEqualTo(0.5, within(1e-9));
    assertThat(likeness.isEnough()).isTrue();
  }

  @Test
  void isNotContentWithOneName() {
    assertThat(Likeness.of(Optional.empty(), Optional.empty(), 1, 1, 1).isEnough()).isFalse();
    assertThat(Likeness.of(Optional.empty(), Optional.empty(), 0, 0, 0).isEnough()).isFalse();
  }

  @Test
  void isNotContentWithTwoNamesOfMany() {
    assertThat(Likeness.of(Optional.empty(), Optional.empty(), 2, 40, 40).isEnough()).isFalse();
  }

  private static Optional<MeaningVector> vector(float east, float north) {
    return Optional.of(MeaningVector.of(new float[] {east, north}));
  }
}

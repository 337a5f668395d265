package io.broadsheet.contracts.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MeaningVectorTest {
  @Test
  void keepsTheDirection() {
    MeaningVector one = MeaningVector.of(new float[] {0.1f, -0.2f, 0.05f});
    MeaningVector longer = MeaningVector.of(new float[] {10f, -20f, 5f});

    assertThat(one.cosine(longer)).isEqualTo(1, within(1e-9));
    assertThat(one.cosine(MeaningVector.of(new float[] {0.2f, 0.1f, 0f})))
        .isEqualTo(0, within(0.01));
  }

  @Test
  void comesBackAsItWasWritten() {
    MeaningVector vector = MeaningVector.of(new float[] {1f, 0f, -1f});

    assertThat(vector).hasToString("fwCB");
    assertThat(MeaningVector.parse("fwCB").orElseThrow().cosine(vector)).isEqualTo(1, within(1e-9));
  }

  @Test
  void isNearNothingWhereThereIsNothing() {
    MeaningVector nothing = MeaningVector.of(new float[] {0f, 0f});

    assertThat(nothing.cosine(nothing)).isZero();
    assertThat(nothing.cosine(MeaningVector.of(new float[] {1f}))).isZero();
  }

  @Test
  void isNoneOfTextThatIsNone() {
    assertThat(MeaningVector.parse("")).isEmpty();
    assertThat(MeaningVector.parse("no vector!")).isEmpty();
  }
}

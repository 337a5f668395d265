package io.broadsheet.contracts.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextMapTest {
  // Clean text 0..4 stands at 100, 4 was put in, 5..8 stands at 40: columns may go back.
  private static final TextMap MAP = new TextMap(List.of(new Run(0, 100, 4), new Run(5, 40, 3)));

  @Test
  void findsWhereEachCharacterOfARunCameFrom() {
    assertThat(MAP.rawOf(0)).hasValue(100);
    assertThat(MAP.rawOf(3)).hasValue(103);
    assertThat(MAP.rawOf(5)).hasValue(40);
    assertThat(MAP.rawOf(7)).hasValue(42);
  }

  @Test
  void knowsNoOriginOfWhatWasPutIn() {
    assertThat(MAP.rawOf(4)).isEmpty();
  }

  @Test
  void knowsNothingOutsideTheText() {
    assertThat(MAP.rawOf(-1)).isEmpty();
    assertThat(MAP.rawOf(8)).isEmpty();
    assertThat(new TextMap(List.of()).rawOf(0)).isEmpty();
  }

  @Test
  void refusesRunsThatOverlap() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TextMap(List.of(new Run(0, 0, 4), new Run(3, 9, 2))))
        .withMessageStartingWith("maps:");
  }

  @Test
  void refusesAnEmptyRun() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Run(0, 0, 0))
        .withMessageStartingWith("run:");
  }
}

package io.broadsheet.enrich.pipeline.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import org.junit.jupiter.api.Test;

class CountedClassesTest {
  private final Function<String, Long> sample =
      CountedClasses.of("io.broadsheet.enrich.pipeline.growth").made(Sample.class);

  @Test
  void countsEachTurnOfALoop() {
    assertThat(grown("pairs 100", "pairs 200")).isBetween(3.9, 4.1);
  }

  @Test
  void countsWhatASearchOfTheJdkWalksOver() {
    assertThat(sample.apply("search 1000")).isBetween(2_000L, 2_010L);
  }

  @Test
  void countsHowOftenAPatternLooks() {
    assertThat(sample.apply("pattern 1000")).isGreaterThanOrEqualTo(999);
  }

  @Test
  void countsWhatAListMoves() {
    assertThat(grown("list 100", "list 200")).isGreaterThan(3.5);
  }

  private double grown(String once, String twice) {
    return (double) sample.apply(twice) / sample.apply(once);
  }
}

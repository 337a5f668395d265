package io.broadsheet.enrich.pipeline.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GrowthTest {
  private static final String PIPELINE = "io.broadsheet.enrich.pipeline";
  private static final int SIZE = 4_000;
  private static final double MOST_OF_A_STAGE = 2.3;
  // A sort takes n log n, and in its class there is nothing to hide it.
  private static final double MOST_OF_A_CLASS = 2.5;
  // Steps for each character; what takes fewer is of no account.
  private static final int FEW = 5;

  // Segmentation goes without: mynlp lets itself be opened but once in a process.
  private static final Function<String, SortedMap<String, Long>> STAGES =
      CountedClasses.of(PIPELINE, PIPELINE + ".segmentation.", PIPELINE + ".text.")
          .made(Probe.class);
  private static final Function<String, SortedMap<String, Long>> SENTENCES =
      CountedClasses.of(PIPELINE).made(SentencesProbe.class);

  @ParameterizedTest
  @MethodSource("texts")
  void doublesNoWorkMoreThanTheText(Growing text) {
    // When
    SortedMap<String, Long> once = STAGES.apply(text.of(SIZE));
    SortedMap<String, Long> twice = STAGES.apply(text.of(2 * SIZE));

    // Then
    assertThat(fasterThan(MOST_OF_A_STAGE, byStage(once), byStage(twice))).isEmpty();
    assertThat(fasterThan(MOST_OF_A_CLASS, once, twice)).isEmpty();
  }

  // What the segmenters get is bounded sentence by sentence, so the rest of their work grows alike.
  @ParameterizedTest
  @MethodSource("texts")
  void cutsSentencesInAWalk(Growing text) {
    // When
    SortedMap<String, Long> once = SENTENCES.apply(text.of(SIZE));
    SortedMap<String, Long> twice = SENTENCES.apply(text.of(2 * SIZE));

    // Then
    assertThat(fasterThan(MOST_OF_A_STAGE, once, twice)).isEmpty();
  }

  static List<Growing> texts() {
    return Growing.ALL;
  }

  private static SortedMap<String, String> fasterThan(
      double most, SortedMap<String, Long> once, SortedMap<String, Long> twice) {
    SortedMap<String, String> fast = new TreeMap<>();
    twice.forEach(
        (name, steps) -> {
          long before = once.getOrDefault(name, 0L);
          if (steps > 2 * FEW * SIZE && steps > most * before) {
            fast.put(name, before + " → " + steps);
          }
        });
    return fast;
  }

  private static SortedMap<String, Long> byStage(SortedMap<String, Long> counts) {
    SortedMap<String, Long> sums = new TreeMap<>();
    counts.forEach((key, steps) -> sums.merge(key.replaceFirst("/.*", ""), steps, Long::sum));
    return sums;
  }
}

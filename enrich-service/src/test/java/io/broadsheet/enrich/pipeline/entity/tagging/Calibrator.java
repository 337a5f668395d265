package io.broadsheet.enrich.pipeline.entity.tagging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Measures how often names of a probability are right: isotonic regression over equal bins. */
final class Calibrator {
  /** Says of every probability that it is right: what a model has before it is measured. */
  static final int[][] NONE = identity();

  private static final int BIN = 60;

  private record Guess(double probability, boolean right) {}

  private final List<Guess> guesses = new ArrayList<>();

  void add(List<Span> found, List<Span> there) {
    for (Span span : found) {
      boolean right =
          there.stream()
              .anyMatch(
                  name ->
                      name.start() == span.start()
                          && name.end() == span.end()
                          && name.type() == span.type());
      guesses.add(new Guess(span.probability(), right));
    }
  }

  /** Steps of a rising function: from which probability on, and the share of right ones there. */
  int[][] steps() {
    guesses.sort(Comparator.comparingDouble(Guess::probability));
    List<double[]> pools = new ArrayList<>(); // from, right, all
    for (int at = 0; at < guesses.size(); at += BIN) {
      List<Guess> bin = guesses.subList(at, Math.min(at + BIN, guesses.size()));
      long right = bin.stream().filter(Guess::right).count();
      pools.add(new double[] {bin.getFirst().probability(), right, bin.size()});
      // A bin that is right less often than the one before is one with it.
      while (pools.size() > 1 && share(pools.getLast()) <= share(pools.get(pools.size() - 2))) {
        double[] last = pools.removeLast();
        pools.getLast()[1] += last[1];
        pools.getLast()[2] += last[2];
      }
    }
    return pools.stream()
        .map(
            pool ->
                new int[] {
                  (int) (pool[0] * Calibration.UNITS), (int) (share(pool) * Calibration.UNITS)
                })
        .toArray(int[][]::new);
  }

  // One more of either kind: no bin is always right.
  private static double share(double[] pool) {
    return (pool[1] + 1) / (pool[2] + 2);
  }

  private static int[][] identity() {
    int[][] steps = new int[(int) Calibration.UNITS + 1][];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = new int[] {i, i};
    }
    return steps;
  }
}

package io.broadsheet.benchmarks.editions.measuring;

import java.util.EnumMap;
import java.util.Map;

/** Hits of so many, for each thing that is counted. */
public final class Tally {
  private final Map<Count, long[]> counts = new EnumMap<>(Count.class);

  void add(Count count, long hits, long of) {
    long[] pair = counts.computeIfAbsent(count, unused -> new long[2]);
    pair[0] += hits;
    pair[1] += of;
  }

  void add(Count count, boolean isHit) {
    add(count, isHit ? 1 : 0, 1);
  }

  /** Takes in what another has counted. */
  public void add(Tally other) {
    other.counts.forEach((count, pair) -> add(count, pair[0], pair[1]));
  }

  public long hits(Count count) {
    return counts.getOrDefault(count, new long[2])[0];
  }

  public long of(Count count) {
    return counts.getOrDefault(count, new long[2])[1];
  }

  /** Hits by opportunities; 1 where there was none. */
  public double share(Count count) {
    return of(count) == 0 ? 1 : (double) hits(count) / of(count);
  }

  /** The harmonic mean of boundary precision and recall. */
  public double boundaryF1() {
    double precision = share(Count.RIGHT);
    double recall = share(Count.FOUND);
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}

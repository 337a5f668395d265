package io.broadsheet.enrich.pipeline.entity;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Settles which of two overlapping mentions stands. */
final class Overlaps {
  // Longest first; then the surer; then by place and type, so that equals are always settled alike.
  private static final Comparator<Found> PREFERENCE =
      Comparator.comparingInt(Found::length)
          .thenComparingDouble(Found::confidence)
          .reversed()
          .thenComparingInt(Found::start)
          .thenComparing(Found::type);

  private Overlaps() {}

  /** Those that stand, in the order of the text. */
  static List<Found> settled(List<Found> found) {
    NavigableMap<Integer, Found> standing = new TreeMap<>();
    for (Found candidate : found.stream().sorted(PREFERENCE).toList()) {
      var before = standing.lowerEntry(candidate.end());
      if (before == null || !before.getValue().overlaps(candidate)) {
        standing.put(candidate.start(), candidate);
      }
    }
    return List.copyOf(standing.values());
  }
}

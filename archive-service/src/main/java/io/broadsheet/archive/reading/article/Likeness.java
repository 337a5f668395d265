package io.broadsheet.archive.reading.article;

import io.broadsheet.contracts.meaning.MeaningVector;
import java.util.Optional;

/**
 * How much two stories are about the same.
 *
 * @param share 0 to 1
 * @param isEnough to tell a reader of it
 */
record Likeness(double share, boolean isEnough) {
  // Of stories on different subjects one pair in a thousand is so near, of halves of the same story
  // every second; see bench enrichment.
  private static final double NEAR = 0.62;
  // One name in common is often only the town's.
  private static final int SOME_NAMES = 2;
  private static final double MANY_NAMES = 0.3;

  /**
   * By vectors where both have one.
   *
   * @param shared names that both have
   * @param own names that the one has
   * @param others names that the other has
   */
  static Likeness of(
      Optional<MeaningVector> vector,
      Optional<MeaningVector> other,
      int shared,
      int own,
      int others) {
    return vector
        .flatMap(mine -> other.map(mine::cosine))
        .map(cosine -> new Likeness(Math.max(0, cosine), cosine >= NEAR))
        .orElseGet(() -> byNames(shared, own, others));
  }

  private static Likeness byNames(int shared, int own, int others) {
    double share = shared == 0 ? 0 : shared / StrictMath.sqrt((double) own * others);
    return new Likeness(Math.min(1, share), shared >= SOME_NAMES && share >= MANY_NAMES);
  }
}

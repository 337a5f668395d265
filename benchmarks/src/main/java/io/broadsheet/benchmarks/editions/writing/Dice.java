package io.broadsheet.benchmarks.editions.writing;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that repeats itself: the same seed, the same throws. */
public final class Dice {
  private final SplittableRandom random;

  private Dice(SplittableRandom random) {
    this.random = random;
  }

  /** Dice of their own for each edition, so that one can be made without those before it. */
  public static Dice of(long seed, int edition) {
    return new Dice(new SplittableRandom(seed * 0x9E3779B97F4A7C15L + edition));
  }

  public boolean chance(double share) {
    return random.nextDouble() < share;
  }

  /** Both ends are in. */
  public int between(int low, int high) {
    return random.nextInt(low, high + 1);
  }

  public <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // The array is only read.
  public final <T> T pick(T... from) {
    return from[random.nextInt(from.length)];
  }
}

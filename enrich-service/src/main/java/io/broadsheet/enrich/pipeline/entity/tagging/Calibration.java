package io.broadsheet.enrich.pipeline.entity.tagging;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * How often the model is right where it gives a probability, as measured on sentences that it had
 * not learned from: a rising step function, in ten-thousandths.
 */
final class Calibration {
  static final double UNITS = 10_000;

  private final int[] from;
  private final int[] right;

  /**
   * @param from the probability from which on a step holds, ascending
   * @param right share of right names on that step
   */
  Calibration(int[] from, int[] right) {
    this.from = from.clone();
    this.right = right.clone();
  }

  static Calibration read(DataInputStream in) throws IOException {
    int[] from = new int[in.readInt()];
    int[] right = new int[from.length];
    for (int i = 0; i < from.length; i++) {
      from[i] = in.readInt();
      right[i] = in.readInt();
    }
    return new Calibration(from, right);
  }

  double of(double probability) {
    int at = Arrays.binarySearch(from, (int) (probability * UNITS));
    int step = at >= 0 ? at : -at - 2;
    return right[Math.max(step, 0)] / UNITS;
  }
}

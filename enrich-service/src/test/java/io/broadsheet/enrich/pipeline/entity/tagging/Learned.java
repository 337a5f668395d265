package io.broadsheet.enrich.pipeline.entity.tagging;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** What was learned, before it is made small. */
final class Learned {
  private static final int ROW = TagModel.WIDTH * Register.COUNT;

  /** A byte's unit in {@link Scores#UNITS}; the largest weight that a byte holds is 127 of it. */
  private static final int UNIT = 8;

  private final int[] keys;
  private final float[] weights;
  private final double[][] steps;

  /**
   * @param keys of the features, ascending
   * @param weights of a feature, a register and a tag, in natural logarithms of odds
   * @param steps of a register, a tag and the next
   */
  Learned(int[] keys, float[] weights, double[][] steps) {
    this.keys = keys;
    this.weights = weights;
    this.steps = steps;
  }

  /** The mean of models that learned the same sentences in different orders: it wavers less. */
  static Learned mean(List<Learned> models) {
    Learned first = models.getFirst();
    float[] weights = new float[first.weights.length];
    double[][] steps = new double[first.steps.length][first.steps[0].length];
    for (Learned model : models) {
      for (int i = 0; i < weights.length; i++) {
        weights[i] += model.weights[i] / models.size();
      }
      for (int register = 0; register < steps.length; register++) {
        for (int i = 0; i < steps[register].length; i++) {
          steps[register][i] += model.steps[register][i] / models.size();
        }
      }
    }
    return new Learned(first.keys, weights, steps);
  }

  /** Writes the model as a resource: features whose weights round to nothing are left out. */
  void write(String version, short[] registers, int[][] calibration, OutputStream out)
      throws IOException {
    List<Integer> kept = new ArrayList<>();
    for (int feature = 0; feature < keys.length; feature++) {
      boolean any = false;
      for (int tag = 0; tag < ROW; tag++) {
        any |= rounded(feature, tag) != 0;
      }
      if (any) {
        kept.add(feature);
      }
    }
    try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out, 1 << 16))) {
      data.writeInt(TagModel.MAGIC);
      data.writeUTF(version);
      data.writeInt(UNIT);
      data.writeInt(registers.length);
      for (short weight : registers) {
        data.writeShort(weight);
      }
      data.writeInt(calibration.length);
      for (int[] step : calibration) {
        data.writeInt(step[0]);
        data.writeInt(step[1]);
      }
      for (double[] ofRegister : steps) {
        write(ofRegister, data);
      }
      data.writeInt(kept.size());
      for (int feature : kept) {
        data.writeInt(keys[feature]);
      }
      for (int tag = 0; tag < ROW; tag++) {
        for (int feature : kept) {
          data.writeByte(rounded(feature, tag));
        }
      }
    }
  }

  private static void write(double[] steps, DataOutputStream data) throws IOException {
    for (int from = 0; from < Tags.COUNT; from++) {
      for (int to = 0; to < Tags.COUNT; to++) {
        data.writeInt(
            Tags.mayFollow(from, to)
                ? (int) Math.rint(steps[from * Tags.COUNT + to] * Scores.UNITS)
                : Scores.IMPOSSIBLE);
      }
    }
  }

  private int rounded(int feature, int tag) {
    double units = weights[feature * ROW + tag] * Scores.UNITS / UNIT;
    return (int) Math.clamp(Math.rint(units), -127, 127);
  }
}

package io.broadsheet.benchmarks.enrichment;

import java.util.Locale;

/** What share of the names is right that a confidence was given to. */
final class Reliability {
  static final int BINS = 10;

  private final int[] right = new int[BINS];
  private final int[] all = new int[BINS];
  private final double[] confidence = new double[BINS];

  void add(double given, boolean isRight) {
    int bin = Math.min((int) (given * BINS), BINS - 1);
    all[bin]++;
    confidence[bin] += given;
    right[bin] += isRight ? 1 : 0;
  }

  int count(int bin) {
    return all[bin];
  }

  /** Mean distance between confidence and share of right ones, weighted by their number. */
  double error() {
    double sum = 0;
    int count = 0;
    for (int bin = 0; bin < BINS; bin++) {
      sum += Math.abs(confidence[bin] - right[bin]);
      count += all[bin];
    }
    return count == 0 ? 0 : sum / count;
  }

  String[] cells(int bin) {
    return new String[] {
      String.format(Locale.ROOT, "%.1f to %.1f", (double) bin / BINS, (bin + 1.0) / BINS),
      Integer.toString(all[bin]),
      String.format(Locale.ROOT, "%.3f", confidence[bin] / all[bin]),
      String.format(Locale.ROOT, "%.3f", (double) right[bin] / all[bin])
    };
  }
}

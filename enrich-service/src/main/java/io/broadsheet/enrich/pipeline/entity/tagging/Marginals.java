package io.broadsheet.enrich.pipeline.entity.tagging;

import io.broadsheet.contracts.enrichment.EntityType;
import java.util.Arrays;

/**
 * The share that all ways through a sentence give to one name (forward and backward sums, each
 * position scaled to 1). Only additions, multiplications and divisions of doubles in a fixed order
 * and StrictMath: the same bits on every machine.
 */
final class Marginals {
  private static final int N = Tags.COUNT;
  // Of a difference in score below this nothing is left.
  private static final int LOWEST = -30 * Scores.UNITS;
  private static final double[] EXP = new double[-LOWEST + 1];

  static {
    for (int i = 0; i < EXP.length; i++) {
      EXP[i] = StrictMath.exp(-(double) i / Scores.UNITS);
    }
  }

  private final int length;
  private final double[] fit;
  private final double[] step;
  private final double[] forward;
  private final double[] backward;
  private final double[] scale;

  Marginals(Scores scores) {
    length = scores.length();
    fit = new double[length * N];
    step = new double[N * N];
    forward = new double[length * N];
    backward = new double[length * N];
    scale = new double[length];
    for (int at = 0; at < length; at++) {
      exponentials(scores.emissions(), at * N, N, fit);
    }
    exponentials(scores.transitions(), 0, N * N, step);
    forward();
    backward();
  }

  /** Probability that a name of a type stands from one position to before another. */
  double of(int start, int end, EntityType type) {
    int tag = Tags.inName(type, start, start, end);
    double share = forward[start * N + tag];
    for (int at = start + 1; at < end; at++) {
      int next = Tags.inName(type, at, start, end);
      share *= step[tag * N + next] * fit[at * N + next] / scale[at];
      tag = next;
    }
    return Math.clamp(share * backward[(end - 1) * N + tag], 0, 1);
  }

  private void forward() {
    for (int tag = 0; tag < N; tag++) {
      forward[tag] = Tags.mayBegin(tag) ? fit[tag] : 0;
    }
    scale(0);
    for (int at = 1; at < length; at++) {
      for (int[] s : Steps.ALL) {
        forward[at * N + s[1]] += forward[(at - 1) * N + s[0]] * step[s[0] * N + s[1]];
      }
      for (int tag = 0; tag < N; tag++) {
        forward[at * N + tag] *= fit[at * N + tag];
      }
      scale(at);
    }
  }

  private void scale(int at) {
    double sum = 0;
    for (int tag = 0; tag < N; tag++) {
      sum += forward[at * N + tag];
    }
    scale[at] = sum;
    for (int tag = 0; tag < N; tag++) {
      forward[at * N + tag] /= sum;
    }
  }

  private void backward() {
    double sum = 0;
    for (int tag = 0; tag < N; tag++) {
      if (Tags.mayEnd(tag)) {
        backward[(length - 1) * N + tag] = 1;
        sum += forward[(length - 1) * N + tag];
      }
    }
    for (int tag = 0; tag < N; tag++) {
      backward[(length - 1) * N + tag] /= sum;
    }
    for (int at = length - 2; at >= 0; at--) {
      for (int[] s : Steps.ALL) {
        backward[at * N + s[0]] +=
            step[s[0] * N + s[1]]
                * fit[(at + 1) * N + s[1]]
                * backward[(at + 1) * N + s[1]]
                / scale[at + 1];
      }
    }
  }

  // Relative to the best of them, which leaves every share as it is.
  private static void exponentials(int[] scores, int from, int count, double[] into) {
    int best = Arrays.stream(scores, from, from + count).max().orElse(0);
    for (int i = from; i < from + count; i++) {
      into[i] = EXP[Math.min(best - scores[i], EXP.length - 1)];
    }
  }
}

package io.broadsheet.enrich.pipeline.entity.tagging;

import java.util.Arrays;

/**
 * How well each tag fits each character of a sentence and each tag the one before; in fixed point,
 * so that sums are the same on every machine in whatever order they are made.
 */
final class Scores {
  /** The units in one natural logarithm of odds. */
  static final int UNITS = 1 << 8;

  /** Worse than any sum of scores can get; far from overflow when added to itself. */
  static final int IMPOSSIBLE = Integer.MIN_VALUE / 4;

  private final int length;
  private final int[] emissions;
  private final int[] transitions;

  /**
   * @param emissions of a position and a tag at {@code position * Tags.COUNT + tag}
   * @param transitions of a tag and the next at {@code tag * Tags.COUNT + next}
   */
  Scores(int length, int[] emissions, int[] transitions) {
    this.length = length;
    this.emissions = emissions;
    this.transitions = transitions;
  }

  /** Of emissions that are finer by the parts of a register. */
  static Scores ofParts(int length, int[] emissions, int[] transitions) {
    for (int i = 0; i < emissions.length; i++) {
      emissions[i] /= RegisterModel.PARTS;
    }
    return new Scores(length, emissions, transitions);
  }

  int length() {
    return length;
  }

  int[] emissions() {
    return emissions;
  }

  int[] transitions() {
    return transitions;
  }

  int emission(int at, int tag) {
    return emissions[at * Tags.COUNT + tag];
  }

  /** The tags of the best way through the sentence; of equal ones that with the smaller tags. */
  int[] best() {
    int n = Tags.COUNT;
    int[] from = new int[length * n];
    int[] score = new int[n];
    int[] next = new int[n];
    for (int tag = 0; tag < n; tag++) {
      score[tag] = Tags.mayBegin(tag) ? emission(0, tag) : IMPOSSIBLE;
    }
    for (int at = 1; at < length; at++) {
      Arrays.fill(next, IMPOSSIBLE);
      for (int[] step : Steps.ALL) {
        int sum = score[step[0]] + transitions[step[0] * n + step[1]];
        if (sum > next[step[1]]) {
          next[step[1]] = sum;
          from[at * n + step[1]] = step[0];
        }
      }
      for (int tag = 0; tag < n; tag++) {
        // A way that cannot be stays so: it does not wear off with good emissions.
        score[tag] = next[tag] <= IMPOSSIBLE / 2 ? IMPOSSIBLE : next[tag] + emission(at, tag);
      }
    }
    int last = Tags.OUTSIDE;
    for (int tag = 1; tag < n; tag++) {
      if (Tags.mayEnd(tag) && score[tag] > score[last]) {
        last = tag;
      }
    }
    int[] tags = new int[length];
    for (int at = length - 1; at >= 0; at--) {
      tags[at] = last;
      last = from[at * n + last];
    }
    return tags;
  }
}

package io.broadsheet.enrich.pipeline.entity.tagging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Learns the weights of a linear-chain conditional random field: stochastic gradient ascent on the
 * likelihood of the labels with AdaGrad's step sizes and a Gaussian prior (Lafferty et al. 2001;
 * Duchi et al. 2011). One thread and a fixed order: the same sentences give the same model.
 */
final class Trainer {
  private static final int N = Tags.COUNT;
  private static final int WIDTH = TagModel.WIDTH;
  // A feature's row: what goes for every register, then what is different in each.
  private static final int ROW = WIDTH * (1 + Register.COUNT);
  private static final float TINY = 1e-8f;
  // What the model has right to this much teaches it nothing; to leave it out takes half the time.
  private static final float RIGHT = 2e-3f;
  private static final int DRAWN_BITS = 16;

  /**
   * @param rarest a feature seen less often is left out
   * @param prior strength of the pull towards zero
   * @param shown share of its features that a position shows at a time, drawn anew in each epoch:
   *     what several of them say is learned by all of them (Wang and Manning 2013)
   * @param eagerness what staying outside of names costs in the end, for the likeliest labels are
   *     too often none
   */
  record Recipe(
      int epochs,
      double rate,
      double prior,
      int rarest,
      double shown,
      double eagerness,
      long seed) {}

  private final Recipe recipe;
  private final Map<Integer, Integer> numbers = new HashMap<>();
  private final Random draw;
  private final List<Example> examples;
  private final int[] keys;
  private final int[] seen;
  private final float[] weights;
  private final float[] squares;
  private final double[][] steps = new double[Register.COUNT][N * N];
  private final double[][] stepSquares = new double[Register.COUNT][N * N];

  Trainer(List<Example> sentences, Recipe recipe) {
    this.recipe = recipe;
    draw = new Random(recipe.seed() + 1);
    Map<Integer, Integer> counts = new HashMap<>();
    for (Example sentence : sentences) {
      for (int[] position : sentence.features()) {
        for (int key : position) {
          counts.merge(key, 1, Integer::sum);
        }
      }
    }
    // In the order of the keys, so that nothing hangs on a map's.
    keys =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() >= recipe.rarest())
            .mapToInt(Map.Entry::getKey)
            .sorted()
            .toArray();
    seen = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      numbers.put(keys[i], i);
      seen[i] = counts.getOrDefault(keys[i], 0);
    }
    examples = new ArrayList<>();
    for (Example sentence : sentences) {
      int[][] numbered = new int[sentence.features().length][];
      for (int at = 0; at < numbered.length; at++) {
        numbered[at] =
            Arrays.stream(sentence.features()[at])
                .map(key -> numbers.getOrDefault(key, -1))
                .filter(number -> number >= 0)
                .toArray();
      }
      examples.add(new Example(numbered, sentence.tags(), sentence.register()));
    }
    numbers.clear();
    weights = new float[keys.length * ROW];
    squares = new float[keys.length * ROW];
  }

  /** Learns; prints the likelihood of each epoch. */
  Learned learn() {
    Random random = new Random(recipe.seed());
    List<Example> order = new ArrayList<>(examples);
    float[] sum = new float[weights.length];
    double[][] stepSum = new double[Register.COUNT][N * N];
    int averaged = 0;
    for (int epoch = 1; epoch <= recipe.epochs(); epoch++) {
      Collections.shuffle(order, random);
      double loss = 0;
      for (Example example : order) {
        loss += new Gradient(example).follow();
      }
      System.out.printf("epoch %d: -log likelihood %.0f%n", epoch, loss);
      // The mean of the last third is steadier than the last alone.
      if (epoch > recipe.epochs() * 2 / 3) {
        averaged++;
        for (int i = 0; i < sum.length; i++) {
          sum[i] += weights[i];
        }
        for (int register = 0; register < Register.COUNT; register++) {
          for (int i = 0; i < N * N; i++) {
            stepSum[register][i] += steps[register][i];
          }
        }
      }
    }
    for (double[] ofRegister : stepSum) {
      for (int i = 0; i < N * N; i++) {
        ofRegister[i] /= averaged;
      }
      ofRegister[Tags.OUTSIDE * N + Tags.OUTSIDE] -= recipe.eagerness();
    }
    return new Learned(keys, together(sum, averaged), stepSum);
  }

  // For each register what goes for all and what is its own, as one weight.
  private float[] together(float[] sum, int averaged) {
    // As many features speak at once as did on average when they learned, so to say.
    float share = (float) Math.min(recipe.shown(), 1);
    int features = sum.length / ROW;
    float[] rows = new float[features * WIDTH * Register.COUNT];
    for (int feature = 0; feature < features; feature++) {
      for (int i = 0; i < WIDTH * Register.COUNT; i++) {
        rows[feature * WIDTH * Register.COUNT + i] =
            share * (sum[feature * ROW + i % WIDTH] + sum[feature * ROW + WIDTH + i]) / averaged;
      }
    }
    return rows;
  }

  /** Of one sentence: forward and backward sums with each position scaled to 1. */
  private final class Gradient {
    private final Example example;
    private final int length;
    private final double[] fit;
    private final double[] step = new double[N * N];
    private final double[] forward;
    private final double[] backward;
    private final double[] scale;
    private final double[] steps;
    private final double[] stepSquares;
    private final int own;
    private final int[][] shown;

    Gradient(Example example) {
      shown = some(example.features());
      this.example = example;
      length = example.tags().length;
      fit = new double[length * N];
      forward = new double[length * N];
      backward = new double[length * N];
      scale = new double[length];
      int register = example.register().row();
      steps = Trainer.this.steps[register];
      stepSquares = Trainer.this.stepSquares[register];
      own = WIDTH * (1 + register);
    }

    private int[][] some(int[][] features) {
      if (recipe.shown() >= 1) {
        return features;
      }
      int bound = (int) (recipe.shown() * (1 << DRAWN_BITS));
      int[][] some = new int[features.length][];
      for (int at = 0; at < some.length; at++) {
        some[at] =
            Arrays.stream(features[at])
                .filter(feature -> draw.nextInt() >>> (Integer.SIZE - DRAWN_BITS) < bound)
                .toArray();
      }
      return some;
    }

    /** Takes a step; the loss before it. */
    double follow() {
      double log = score();
      for (int i = 0; i < N * N; i++) {
        step[i] = StrictMath.exp(steps[i]);
      }
      forward();
      backward();
      for (int at = 0; at < length; at++) {
        log -= StrictMath.log(scale[at]);
      }
      updateSteps();
      updateWeights();
      return -log;
    }

    // Leaves exponentials relative to the best in fit; the score of the labels relative to that.
    private double score() {
      double gold = 0;
      for (int at = 0; at < length; at++) {
        double best = 0;
        for (int feature : shown[at]) {
          for (int tag = 0; tag < WIDTH; tag++) {
            fit[at * N + 1 + tag] +=
                weights[feature * ROW + tag] + weights[feature * ROW + own + tag];
          }
        }
        for (int tag = 0; tag < N; tag++) {
          best = Math.max(best, fit[at * N + tag]);
        }
        gold += fit[at * N + example.tags()[at]] - best;
        if (at > 0) {
          gold += steps[example.tags()[at - 1] * N + example.tags()[at]];
        }
        for (int tag = 0; tag < N; tag++) {
          fit[at * N + tag] = StrictMath.exp(fit[at * N + tag] - best);
        }
      }
      return gold;
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
          if (at == length - 1 && !Tags.mayEnd(tag)) {
            forward[at * N + tag] = 0;
          }
        }
        scale(at);
      }
    }

    private void scale(int at) {
      double sum = Double.MIN_NORMAL;
      for (int tag = 0; tag < N; tag++) {
        sum += forward[at * N + tag];
      }
      scale[at] = sum;
      for (int tag = 0; tag < N; tag++) {
        forward[at * N + tag] /= sum;
      }
    }

    private void backward() {
      for (int tag = 0; tag < N; tag++) {
        backward[(length - 1) * N + tag] = Tags.mayEnd(tag) ? 1 : 0;
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

    private void updateSteps() {
      double[] expected = new double[N * N];
      for (int at = 1; at < length; at++) {
        for (int[] s : Steps.ALL) {
          expected[s[0] * N + s[1]] -=
              forward[(at - 1) * N + s[0]]
                  * step[s[0] * N + s[1]]
                  * fit[at * N + s[1]]
                  * backward[at * N + s[1]]
                  / scale[at];
        }
        expected[example.tags()[at - 1] * N + example.tags()[at]]++;
      }
      for (int[] s : Steps.ALL) {
        int i = s[0] * N + s[1];
        stepSquares[i] += expected[i] * expected[i];
        steps[i] += recipe.rate() * expected[i] / (Math.sqrt(stepSquares[i]) + TINY);
      }
    }

    private void updateWeights() {
      float[] missing = new float[WIDTH];
      for (int at = 0; at < length; at++) {
        float most = 0;
        for (int tag = 0; tag < WIDTH; tag++) {
          int i = at * N + 1 + tag;
          missing[tag] =
              (float) ((example.tags()[at] == tag + 1 ? 1 : 0) - forward[i] * backward[i]);
          most = Math.max(most, Math.abs(missing[tag]));
        }
        if (most < RIGHT) {
          continue;
        }
        for (int feature : shown[at]) {
          float pull = (float) recipe.prior() / seen[feature];
          update(feature * ROW, missing, pull);
          update(feature * ROW + own, missing, pull);
        }
      }
    }

    private void update(int row, float[] missing, float pull) {
      float rate = (float) recipe.rate();
      for (int tag = 0; tag < WIDTH; tag++) {
        int i = row + tag;
        float slope = missing[tag] - pull * weights[i];
        squares[i] += slope * slope;
        weights[i] += rate * slope / ((float) Math.sqrt(squares[i]) + TINY);
      }
    }
  }
}

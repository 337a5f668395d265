package io.broadsheet.enrich.pipeline.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Multinomial logistic regression by stochastic gradient descent with AdaGrad's step sizes (Duchi,
 * Hazan and Singer 2011) and a weak pull to nothing.
 */
final class SoftmaxTrainer {
  private static final int ROUNDS = 30;
  private static final double STEP = 0.3;
  private static final double PULL = 1e-5;
  private static final long SEED = 20_261_123;

  private final int topics;
  private final Map<String, double[]> weights = new HashMap<>();
  private final Map<String, double[]> squares = new HashMap<>();

  /** A text to learn from. */
  record Example(Map<String, Double> values, int topic, double weight) {
    Example {
      values = Map.copyOf(values);
    }
  }

  SoftmaxTrainer(int topics) {
    this.topics = topics;
  }

  /** Weights of every feature seen, and the bias under the empty name. */
  Map<String, double[]> train(List<Example> examples) {
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      order.forEach(this::learn);
    }
    return weights;
  }

  private void learn(Example example) {
    double[] shares = shares(example);
    for (int i = 0; i < topics; i++) {
      double gradient = example.weight() * (shares[i] - (i == example.topic() ? 1 : 0));
      move("", i, gradient);
      for (Map.Entry<String, Double> value : example.values().entrySet()) {
        move(value.getKey(), i, gradient * value.getValue());
      }
    }
  }

  private void move(String feature, int topic, double gradient) {
    double[] weight = weights.computeIfAbsent(feature, f -> new double[topics]);
    double[] square = squares.computeIfAbsent(feature, f -> new double[topics]);
    double whole = gradient + PULL * weight[topic];
    square[topic] += whole * whole;
    weight[topic] -= STEP * whole / StrictMath.sqrt(square[topic] + 1e-6);
  }

  private double[] shares(Example example) {
    double[] scores = weights.getOrDefault("", new double[topics]).clone();
    example
        .values()
        .forEach(
            (feature, value) -> {
              double[] row = weights.get(feature);
              for (int i = 0; row != null && i < topics; i++) {
                scores[i] += value * row[i];
              }
            });
    double best = Arrays.stream(scores).max().orElse(0);
    double sum = 0;
    for (int i = 0; i < topics; i++) {
      scores[i] = StrictMath.exp(scores[i] - best);
      sum += scores[i];
    }
    for (int i = 0; i < topics; i++) {
      scores[i] /= sum;
    }
    return scores;
  }
}

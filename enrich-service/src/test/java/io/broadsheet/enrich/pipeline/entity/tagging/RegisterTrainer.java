package io.broadsheet.enrich.pipeline.entity.tagging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Learns to tell registers: a logistic regression over pairs of characters, by AdaGrad. */
final class RegisterTrainer {
  private static final int PAIRS = 1 << 18;
  private static final int EPOCHS = 8;
  private static final double RATE = 0.05;
  private static final double PRIOR = 0.01;
  private static final double UNITS = 256;

  private RegisterTrainer() {}

  static short[] learn(List<Labelled> sentences) {
    double[] weights = new double[PAIRS];
    double[] squares = new double[PAIRS];
    List<Labelled> order = new ArrayList<>(sentences);
    Random random = new Random(1);
    long references = sentences.stream().filter(s -> s.register() == Register.REFERENCE).count();
    // As if there were as many sentences of either.
    double newsWeight = (double) references / (sentences.size() - references);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      for (Labelled sentence : order) {
        int[] pairs = pairs(sentence.text());
        double score = IntStream.of(pairs).mapToDouble(pair -> weights[pair]).sum();
        boolean isReference = sentence.register() == Register.REFERENCE;
        double missing =
            ((isReference ? 1 : 0) - 1 / (1 + StrictMath.exp(-score)))
                * (isReference ? 1 : newsWeight);
        for (int pair : pairs) {
          double slope = missing - PRIOR * weights[pair];
          squares[pair] += slope * slope;
          weights[pair] += RATE * slope / (Math.sqrt(squares[pair]) + 1e-8);
        }
      }
    }
    short[] rounded = new short[PAIRS];
    for (int i = 0; i < PAIRS; i++) {
      rounded[i] = (short) Math.clamp(Math.rint(weights[i] * UNITS), -32_000, 32_000);
    }
    return rounded;
  }

  private static int[] pairs(String text) {
    IntStream.Builder pairs = IntStream.builder();
    RegisterModel.pairs(text, PAIRS, pairs::add);
    return pairs.build().toArray();
  }
}

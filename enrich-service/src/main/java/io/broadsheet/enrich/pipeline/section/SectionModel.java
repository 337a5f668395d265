package io.broadsheet.enrich.pipeline.section;

import io.broadsheet.contracts.Tsv;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A linear model (multinomial logistic regression) of the top-level topics. Weights are whole
 * numbers and logarithms strict, so that every machine reckons the same; made by {@link
 * SectionTraining}.
 */
final class SectionModel {
  /** Of a weight of 1. */
  static final int SCALE = 1_000;

  private static final String RESOURCE = "sections-model.tsv.gz";
  private static final String BIAS = "=bias";
  private static final String SHARPNESS = "=sharpness";

  private final List<String> topics;
  private final Map<String, Integer> rarities;
  private final Map<String, int[]> weights;
  private final int[] bias;
  private final int sharpness;

  /**
   * @param topics codes of the columns
   * @param sharpness by which scores are multiplied so that confidence is what it says, in
   *     thousandths
   */
  SectionModel(
      List<String> topics,
      Map<String, Integer> rarities,
      Map<String, int[]> weights,
      int[] bias,
      int sharpness) {
    this.topics = List.copyOf(topics);
    this.rarities = Map.copyOf(rarities);
    this.weights = Map.copyOf(weights);
    this.bias = bias.clone();
    this.sharpness = sharpness;
  }

  /** The model in the program. */
  static SectionModel load() {
    List<String[]> rows = Tsv.rows(SectionModel.class, RESOURCE);
    List<String> topics = List.of(rows.getFirst()).subList(2, rows.getFirst().length);
    Map<String, Integer> rarities = new HashMap<>();
    Map<String, int[]> weights = new HashMap<>();
    for (String[] row : rows.subList(1, rows.size())) {
      rarities.put(row[0], Integer.valueOf(row[1]));
      weights.put(row[0], Arrays.stream(row, 2, row.length).mapToInt(SectionModel::cell).toArray());
    }
    int sharpness = rarities.getOrDefault(SHARPNESS, SCALE);
    int[] bias = weights.getOrDefault(BIAS, new int[topics.size()]);
    return new SectionModel(topics, rarities, weights, bias, sharpness);
  }

  // Most weights are nothing, and nothing is written for them.
  private static int cell(String text) {
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }

  /** The same with another sharpness. */
  SectionModel withSharpness(int other) {
    return new SectionModel(topics, rarities, weights, bias, other);
  }

  /** As the rows of its file, the first with the topics. */
  List<String> rows() {
    Map<String, String> rows = new TreeMap<>();
    weights.forEach((word, row) -> rows.put(word, rarities.get(word) + "\t" + cells(row)));
    rows.put(BIAS, "0\t" + cells(bias));
    rows.put(SHARPNESS, sharpness + "\t" + cells(new int[topics.size()]));
    return Stream.concat(
            Stream.of("topics\t\t" + String.join("\t", topics)),
            rows.entrySet().stream().map(row -> row.getKey() + "\t" + row.getValue()))
        .toList();
  }

  private static String cells(int[] row) {
    return String.join(
        "\t", Arrays.stream(row).mapToObj(w -> w == 0 ? "" : String.valueOf(w)).toList());
  }

  /**
   * How probably each topic is what a text is mainly about; together they make 1. Empty for a text
   * that has nothing which the model knows.
   */
  Map<String, Double> probabilities(Map<String, Integer> features) {
    if (features.keySet().stream().noneMatch(weights::containsKey)) {
      return Map.of();
    }
    double[] scores = scores(features);
    double best = Arrays.stream(scores).max().orElse(0);
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = StrictMath.exp((scores[i] - best) * sharpness / SCALE);
      sum += scores[i];
    }
    Map<String, Double> shares = new TreeMap<>();
    for (int i = 0; i < scores.length; i++) {
      shares.put(topics.get(i), scores[i] / sum);
    }
    return shares;
  }

  private double[] scores(Map<String, Integer> features) {
    double[] scores = new double[topics.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = (double) bias[i] / SCALE;
    }
    Map<String, Double> values = SectionFeatures.normal(features, rarities);
    for (Map.Entry<String, Double> value : new TreeMap<>(values).entrySet()) {
      int[] row = weights.get(value.getKey());
      for (int i = 0; row != null && i < scores.length; i++) {
        scores[i] += value.getValue() * row[i] / SCALE;
      }
    }
    return scores;
  }
}

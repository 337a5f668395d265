package io.broadsheet.enrich.pipeline.entity.tagging;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much oftener than chance a word stands beside each of the commonest words, on either side:
 * positive pointwise mutual information, of the counts of pairs in mynlp's dictionary, which are of
 * news.
 */
final class Neighbours {
  private static final String FOLDER = "core-dict/";
  private static final int SEEN_AT_LEAST = 10;
  private static final int COMMONEST = 3_000;
  // Rare neighbours say too much otherwise (Levy, Goldberg and Dagan 2015).
  private static final double SMOOTHING = 0.75;

  /** A word's neighbours, those behind it before those ahead of it, and their weights. */
  static final class Row {
    private int[] columns = new int[8];
    private float[] weights = new float[8];
    private int size;

    private void add(int column, float weight) {
      if (size == columns.length) {
        columns = Arrays.copyOf(columns, 2 * size);
        weights = Arrays.copyOf(weights, 2 * size);
      }
      columns[size] = column;
      weights[size++] = weight;
    }

    private double sum() {
      double sum = 0;
      for (int i = 0; i < size; i++) {
        sum += weights[i];
      }
      return sum;
    }

    /** Adds the rows of a matrix, each times its neighbour's weight. */
    void addTo(float[] sum, float[][] matrix) {
      for (int i = 0; i < size; i++) {
        add(matrix[columns[i]], weights[i], sum);
      }
    }

    /** Adds a vector, times each neighbour's weight, to that row of a matrix. */
    void spread(float[] vector, float[][] matrix) {
      for (int i = 0; i < size; i++) {
        add(vector, weights[i], matrix[columns[i]]);
      }
    }

    private static void add(float[] vector, float times, float[] sum) {
      for (int j = 0; j < sum.length; j++) {
        sum[j] += times * vector[j];
      }
    }
  }

  private final List<String> words;
  private final Row[] rows;

  private Neighbours(List<String> words) {
    this.words = words;
    rows = new Row[words.size()];
    Arrays.setAll(rows, i -> new Row());
  }

  static Neighbours read() throws IOException {
    Neighbours neighbours = new Neighbours(commonWords());
    neighbours.count();
    neighbours.weigh();
    return neighbours;
  }

  /** Commonest first. */
  List<String> words() {
    return words;
  }

  Row[] rows() {
    return rows;
  }

  /** How many columns a row may name. */
  int width() {
    return 2 * COMMONEST;
  }

  private static List<String> commonWords() throws IOException {
    Map<String, Integer> seen = new HashMap<>();
    try (BufferedReader lines = open("CoreDict.txt")) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int blank = line.lastIndexOf(' ');
        if (blank > 0) {
          seen.put(line.substring(0, blank), Integer.parseInt(line.substring(blank + 1).strip()));
        }
      }
    }
    return seen.entrySet().stream()
        .filter(entry -> entry.getValue() >= SEEN_AT_LEAST)
        .sorted(
            Comparator.<Map.Entry<String, Integer>>comparingInt(entry -> -entry.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }

  // A line that begins with a tab: a count and the words that follow the last word so often.
  private void count() throws IOException {
    Map<String, Integer> numbers = new HashMap<>();
    words.forEach(word -> numbers.put(word, numbers.size()));
    int word = -1;
    try (BufferedReader lines = open("CoreDict.bigram.txt")) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("\t")) {
          word = numbers.getOrDefault(line, -1);
        } else if (word >= 0) {
          String[] cells = line.substring(1).split(" ", -1);
          float times = Integer.parseInt(cells[0]);
          for (int i = 1; i < cells.length; i++) {
            pair(word, numbers.getOrDefault(cells[i], -1), times);
          }
        }
      }
    }
  }

  private void pair(int word, int next, float times) {
    if (next < 0) {
      return;
    }
    if (next < COMMONEST) {
      rows[word].add(next, times);
    }
    if (word < COMMONEST) {
      rows[next].add(COMMONEST + word, times);
    }
  }

  private void weigh() {
    double[] columns = new double[width()];
    for (Row row : rows) {
      for (int i = 0; i < row.size; i++) {
        columns[row.columns[i]] += row.weights[i];
      }
    }
    double all = 0;
    for (int i = 0; i < columns.length; i++) {
      columns[i] = StrictMath.pow(columns[i], SMOOTHING);
      all += columns[i];
    }
    for (Row row : rows) {
      double sum = row.sum();
      int kept = 0;
      for (int i = 0; i < row.size; i++) {
        int column = row.columns[i];
        double weight = StrictMath.log(row.weights[i] * all / (sum * columns[column]));
        if (weight > 0) {
          row.columns[kept] = column;
          row.weights[kept++] = (float) weight;
        }
      }
      row.size = kept;
    }
  }

  private static BufferedReader open(String file) {
    InputStream resource = Neighbours.class.getClassLoader().getResourceAsStream(FOLDER + file);
    if (resource == null) {
      throw new IllegalStateException("mynlp's dictionary is not on the class path: " + file);
    }
    return new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8));
  }
}

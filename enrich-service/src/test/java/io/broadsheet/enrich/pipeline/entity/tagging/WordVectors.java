package io.broadsheet.enrich.pipeline.entity.tagging;

import java.util.Arrays;
import java.util.Random;

/**
 * Words as short vectors that keep most of what their neighbours say: the first singular vectors by
 * subspace iteration (Halko, Martinsson and Tropp 2011), and their classes by spherical k-means.
 * Fixed seeds and orders, StrictMath: the same on every machine.
 */
final class WordVectors {
  private static final int LENGTH = 64;
  private static final int ITERATIONS = 5;
  private static final int ROUNDS = 12;
  private static final double TINY = 1e-9;

  private final float[][] vectors;

  private WordVectors(float[][] vectors) {
    this.vectors = vectors;
  }

  static WordVectors of(Neighbours neighbours) {
    Random random = new Random(7);
    float[][] basis = new float[neighbours.width()][LENGTH];
    for (float[] row : basis) {
      for (int i = 0; i < LENGTH; i++) {
        row[i] = (float) random.nextGaussian();
      }
    }
    makeOrthogonal(basis);
    float[][] vectors = projected(neighbours.rows(), basis);
    for (int iteration = 0; iteration < ITERATIONS; iteration++) {
      clear(basis);
      for (int word = 0; word < vectors.length; word++) {
        neighbours.rows()[word].spread(vectors[word], basis);
      }
      makeOrthogonal(basis);
      vectors = projected(neighbours.rows(), basis);
    }
    balance(vectors);
    return new WordVectors(vectors);
  }

  /** The class of each word, from 1. */
  int[] classes(int count) {
    Random random = new Random(11);
    float[][] centres = new float[count][];
    Arrays.setAll(centres, i -> vectors[random.nextInt(vectors.length)].clone());
    int[] classes = new int[vectors.length];
    for (int round = 0; round < ROUNDS; round++) {
      Arrays.setAll(classes, word -> 1 + nearest(vectors[word], centres));
      clear(centres);
      for (int word = 0; word < vectors.length; word++) {
        float[] centre = centres[classes[word] - 1];
        for (int i = 0; i < LENGTH; i++) {
          centre[i] += vectors[word][i];
        }
      }
      for (float[] centre : centres) {
        normalize(centre);
      }
    }
    return classes;
  }

  private static int nearest(float[] vector, float[][] centres) {
    int nearest = 0;
    float most = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < centres.length; i++) {
      float[] centre = centres[i];
      float cosine = 0;
      for (int j = 0; j < LENGTH; j++) {
        cosine += vector[j] * centre[j];
      }
      if (cosine > most) {
        most = cosine;
        nearest = i;
      }
    }
    return nearest;
  }

  private static float[][] projected(Neighbours.Row[] rows, float[][] basis) {
    float[][] vectors = new float[rows.length][LENGTH];
    for (int word = 0; word < rows.length; word++) {
      rows[word].addTo(vectors[word], basis);
    }
    return vectors;
  }

  // By Gram and Schmidt, column by column.
  private static void makeOrthogonal(float[][] rows) {
    for (int column = 0; column < LENGTH; column++) {
      for (int before = 0; before < column; before++) {
        double share = product(rows, column, before);
        for (float[] row : rows) {
          row[column] -= (float) (share * row[before]);
        }
      }
      double length = StrictMath.sqrt(product(rows, column, column));
      for (float[] row : rows) {
        row[column] /= (float) length;
      }
    }
  }

  private static double product(float[][] rows, int one, int other) {
    double product = 0;
    for (float[] row : rows) {
      product += row[one] * row[other];
    }
    return product;
  }

  // The strongest directions would drown the others: each by the root of its strength.
  private static void balance(float[][] vectors) {
    for (int column = 0; column < LENGTH; column++) {
      float root = (float) StrictMath.sqrt(StrictMath.sqrt(product(vectors, column, column)));
      for (float[] vector : vectors) {
        vector[column] /= root;
      }
    }
    for (float[] vector : vectors) {
      normalize(vector);
    }
  }

  private static void normalize(float[] vector) {
    double square = 0;
    for (float x : vector) {
      square += x * x;
    }
    float length = (float) (StrictMath.sqrt(square) + TINY);
    for (int i = 0; i < vector.length; i++) {
      vector[i] /= length;
    }
  }

  private static void clear(float[][] rows) {
    for (float[] row : rows) {
      Arrays.fill(row, 0);
    }
  }
}

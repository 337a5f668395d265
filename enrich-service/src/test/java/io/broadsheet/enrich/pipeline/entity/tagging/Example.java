package io.broadsheet.enrich.pipeline.entity.tagging;

import java.util.Arrays;

/** A sentence to learn from. */
final class Example {
  private final int[][] features;
  private final int[] tags;
  private final Register register;

  /**
   * @param features of each character: hashed keys, later their numbers
   * @param tags of each character
   * @param register of the prose
   */
  Example(int[][] features, int[] tags, Register register) {
    this.features = features;
    this.tags = tags;
    this.register = register;
  }

  static Example of(Columns columns, int[] tags, Register register) {
    Features features = new Features(columns);
    int[] keys = new int[Keys.MOST];
    int[][] all = new int[columns.length][];
    for (int at = 0; at < columns.length; at++) {
      all[at] = Arrays.copyOf(keys, features.at(at, keys));
    }
    return new Example(all, tags, register);
  }

  static Example of(LatinColumns columns, int[] tags) {
    LatinFeatures features = new LatinFeatures(columns);
    int[] keys = new int[Keys.MOST];
    int[][] all = new int[columns.length][];
    for (int at = 0; at < columns.length; at++) {
      all[at] = Arrays.copyOf(keys, features.at(at, keys));
    }
    return new Example(all, tags, Register.NEWS);
  }

  int[][] features() {
    return features;
  }

  int[] tags() {
    return tags;
  }

  Register register() {
    return register;
  }
}

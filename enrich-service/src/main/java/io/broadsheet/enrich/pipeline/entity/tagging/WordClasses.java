package io.broadsheet.enrich.pipeline.entity.tagging;

import io.broadsheet.contracts.Tsv;
import java.util.HashMap;
import java.util.Map;

/**
 * Words that stand beside the same neighbours in news have a class in common: 局长 and 部长, 小学 and 医院.
 * What the model learns of one it knows of all.
 */
final class WordClasses {
  private static final int BITS = 16;

  private final Map<String, Integer> classes = new HashMap<>();

  WordClasses() {
    for (String[] row : Tsv.rows(WordClasses.class, "word-classes.tsv.gz")) {
      classes.put(row[0], Integer.parseInt(row[1]) << BITS | Integer.parseInt(row[2]));
    }
  }

  /** A word's rough and its fine class in one; 0 for words of none. */
  int of(String word) {
    return classes.getOrDefault(word, 0);
  }

  static int fine(int classes) {
    return classes & ((1 << BITS) - 1);
  }

  static int rough(int classes) {
    return classes >>> BITS;
  }
}

package io.broadsheet.enrich.pipeline.language;

import io.broadsheet.contracts.Tsv;
import io.broadsheet.enrich.pipeline.text.Draft;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells languages in Latin letters apart by their commonest small words. */
final class LatinWords {
  private static final int FEWEST_HITS = 2;

  private final Map<String, Set<String>> wordsOf = new HashMap<>();

  LatinWords() {
    for (String[] row : Tsv.rows(LatinWords.class, "small-words.tsv")) {
      wordsOf.put(row[0], Set.copyOf(List.of(row[1].split(" "))));
    }
  }

  /** The language of most small words; unknown when there are too few of them to say. */
  String tagOf(String text) {
    Map<String, Integer> hits = new HashMap<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}']+")) {
      wordsOf.forEach(
          (tag, words) -> {
            if (words.contains(word)) {
              hits.merge(tag, 1, Integer::sum);
            }
          });
    }
    return hits.entrySet().stream()
        .filter(hit -> hit.getValue() >= FEWEST_HITS)
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(Draft.UNKNOWN_LANGUAGE);
  }
}

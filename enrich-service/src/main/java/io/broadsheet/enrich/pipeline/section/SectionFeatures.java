package io.broadsheet.enrich.pipeline.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the model of sections looks at: pairs of neighbouring Chinese characters, words of other
 * scripts, and which cue words stand there. Pairs rather than words, so that the model does not
 * hang on one segmenter and sees words that no dictionary holds.
 */
final class SectionFeatures {
  // A longer text says no more about its sections, and a story's beginning says most.
  private static final int LONGEST = 3_000;
  private static final int HEADLINE = 2;
  private static final int SHORTEST_WORD = 2;
  private static final int SHORTEST_PLURAL = 4;
  private static final String CUE = "@";
  // Of all cues together, against all pairs and words together; found by trying.
  private static final double CUES = 4;

  private final Cues cues;

  SectionFeatures(Cues cues) {
    this.cues = cues;
  }

  /** How often each feature stands there; what stands in the headline counts twice. */
  Map<String, Integer> of(String headline, String body) {
    Map<String, Integer> counts = new TreeMap<>();
    count(headline, HEADLINE, counts);
    count(body.substring(0, Math.min(LONGEST, body.length())), 1, counts);
    return counts;
  }

  /** Whether it stands for the cues of a topic rather than for a stretch of text. */
  static boolean isCue(String feature) {
    return feature.startsWith(CUE);
  }

  private void count(String raw, int weight, Map<String, Integer> counts) {
    String text = raw.toLowerCase(Locale.ROOT);
    cues.in(text)
        .forEach(
            (word, times) ->
                cues.topics(word)
                    .forEach(topic -> counts.merge(CUE + topic, weight * times, Integer::sum)));
    for (String feature : pairsAndWords(text)) {
      counts.merge(feature, weight, Integer::sum);
    }
  }

  private static List<String> pairsAndWords(String text) {
    List<String> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = at + 1;
      if (isHan(c)) {
        if (end < text.length() && isHan(text.charAt(end))) {
          found.add(text.substring(at, end + 1));
        }
      } else if (Character.isLetter(c)) {
        while (end < text.length()
            && Character.isLetter(text.charAt(end))
            && !isHan(text.charAt(end))) {
          end++;
        }
        if (end - at >= SHORTEST_WORD) {
          found.add(singular(text.substring(at, end)));
        }
      }
      at = end;
    }
    return found;
  }

  // Enough for nouns of English; what it spoils, it spoils in training and in use alike.
  private static String singular(String word) {
    boolean plural = word.length() >= SHORTEST_PLURAL && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }

  private static boolean isHan(char c) {
    return c >= 0x4E00 && c <= 0x9FFF;
  }

  /** The same with a length of 1; rarer features weigh more. */
  static Map<String, Double> normal(Map<String, Integer> counts, Map<String, Integer> rarities) {
    Map<String, Double> values = new HashMap<>();
    // In one order, because sums of doubles depend on it.
    Map<String, Integer> ordered = new TreeMap<>(counts);
    double square = 0;
    double cued = 0;
    for (Map.Entry<String, Integer> entry : ordered.entrySet()) {
      Integer rarity = rarities.get(entry.getKey());
      if (isCue(entry.getKey())) {
        cued += entry.getValue();
      } else if (rarity != null) {
        double value = (1 + StrictMath.log(entry.getValue())) * rarity;
        values.put(entry.getKey(), value);
        square += value * value;
      }
    }
    double length = square == 0 ? 1 : StrictMath.sqrt(square);
    values.replaceAll((feature, value) -> value / length);
    for (Map.Entry<String, Integer> entry : ordered.entrySet()) {
      if (isCue(entry.getKey())) {
        values.put(entry.getKey(), CUES * entry.getValue() / (cued + 2));
      }
    }
    return values;
  }
}

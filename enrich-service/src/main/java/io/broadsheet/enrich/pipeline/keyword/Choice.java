package io.broadsheet.enrich.pipeline.keyword;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** From many candidates to the few that an editor would set under a story. */
final class Choice {
  private static final int MOST = 8;
  private static final int MOST_COMPARED = 100;
  private static final int FEW = 2;
  // Of the weight of the first: what weighs less was only mentioned.
  private static final double LEAST_SHARE = 0.12;

  private Choice() {}

  /**
   * Phrases that recur or stand in the headline; of what is always part of a longer one of them,
   * only the longer.
   */
  static Map<String, Phrase> worthwhile(Map<String, Phrase> found) {
    Map<String, Phrase> kept = new LinkedHashMap<>();
    Set<Phrase> heaviest =
        found.values().stream()
            .filter(phrase -> phrase.times() >= 2 || phrase.isInHeadline())
            .sorted(Comparator.comparingDouble(Phrase::weight).reversed())
            .limit(MOST_COMPARED)
            .collect(Collectors.toSet());
    found.forEach(
        (text, phrase) -> {
          if (heaviest.contains(phrase)) {
            kept.put(text, phrase);
          }
        });
    Map<String, Integer> taken = new HashMap<>();
    for (Phrase longer : kept.values()) {
      for (Phrase part : kept.values()) {
        if (part.words() < longer.words() && longer.text().contains(part.text())) {
          taken.merge(part.text(), longer.times(), Math::max);
        }
      }
    }
    kept.replaceAll((text, phrase) -> phrase.without(taken.getOrDefault(text, 0)));
    kept.values().removeIf(phrase -> phrase.times() == 0);
    return kept;
  }

  /**
   * The heaviest, none of which repeats another; of the same weight the one that is given first.
   */
  static List<String> best(Map<String, Double> weights) {
    List<Map.Entry<String, Double>> ranked =
        weights.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .toList();
    List<String> chosen = new ArrayList<>();
    for (Map.Entry<String, Double> entry : ranked) {
      boolean isLight = entry.getValue() < LEAST_SHARE * ranked.getFirst().getValue();
      if (chosen.size() == MOST || (isLight && chosen.size() >= FEW)) {
        break;
      }
      if (chosen.stream().noneMatch(other -> repeat(other, entry.getKey()))) {
        chosen.add(entry.getKey());
      }
    }
    return chosen;
  }

  // 全员核酸 beside 核酸检测 says nothing new.
  private static boolean repeat(String one, String other) {
    int half = Math.max(2, (Math.min(one.length(), other.length()) + 1) / 2);
    for (int i = 0; i + half <= one.length(); i++) {
      if (isHan(one.charAt(i)) && other.contains(one.substring(i, i + half))) {
        return true;
      }
    }
    return hasWords(one, other) || hasWords(other, one);
  }

  private static boolean hasWords(String whole, String part) {
    return isHan(part.charAt(0))
        ? whole.contains(part)
        : (" " + whole + " ").contains(" " + part + " ");
  }

  private static boolean isHan(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }
}

package io.broadsheet.enrich.pipeline.section;

import io.broadsheet.contracts.Tsv;
import io.broadsheet.enrich.pipeline.lexicon.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Words that speak for a Media Topic. */
final class Cues {
  private final Lexicon<Set<String>> words;

  private final Map<String, Set<String>> topicsOf;

  private Cues(Map<String, Set<String>> topicsOf) {
    this.topicsOf = Map.copyOf(topicsOf);
    this.words = new Lexicon<>(topicsOf);
  }

  /** Those for the top-level topics, from their table. */
  static Cues ofTopLevel() {
    Map<String, Set<String>> topicsOf = new HashMap<>();
    for (String[] row : Tsv.rows(Cues.class, "cues.tsv")) {
      for (String word : row[1].split(" ")) {
        add(topicsOf, word.replace('_', ' '), row[0]);
      }
    }
    return new Cues(topicsOf);
  }

  /** One half of the words: what another hand's texts would leave of them. */
  Cues half(int part) {
    Map<String, Set<String>> kept = new HashMap<>(topicsOf);
    kept.keySet().removeIf(word -> Math.floorMod(word.hashCode(), 2) != part);
    return new Cues(kept);
  }

  /** The topics' own names, of topics below the top level. */
  static Cues ofNames(MediaTopics topics) {
    Map<String, Set<String>> topicsOf = new HashMap<>();
    for (Topic topic : topics.belowTop()) {
      for (String name : topic.names().values()) {
        if (name.length() >= 2 && name.indexOf('(') < 0) {
          add(topicsOf, name, topic.code());
        }
      }
    }
    return new Cues(topicsOf);
  }

  private static void add(Map<String, Set<String>> topicsOf, String word, String topic) {
    topicsOf.computeIfAbsent(word.toLowerCase(Locale.ROOT), w -> new TreeSet<>()).add(topic);
  }

  /** The topics that a word speaks for. */
  Set<String> topics(String word) {
    return words.get(word).orElse(Set.of());
  }

  /** How often each word stands in a text in lower case; of words in words the longest. */
  Map<String, Integer> in(String text) {
    Map<String, Integer> counts = new TreeMap<>();
    int at = 0;
    while (at < text.length()) {
      var match = words.startingAt(text, at);
      if (match.isPresent() && isWhole(text, at, match.get().end())) {
        counts.merge(text.substring(at, match.get().end()), 1, Integer::sum);
        at = match.get().end();
      } else {
        at++;
      }
    }
    return counts;
  }

  /** The words of a text that speak for a topic, most frequent first. */
  List<String> speakingFor(String topic, Map<String, Integer> found) {
    return found.entrySet().stream()
        .filter(entry -> topics(entry.getKey()).contains(topic))
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  // Chinese words have no edges that could be seen; others must not be parts of longer ones.
  private static boolean isWhole(String text, int start, int end) {
    return (start == 0 || !areOneWord(text.charAt(start - 1), text.charAt(start)))
        && (end == text.length() || !areOneWord(text.charAt(end - 1), text.charAt(end)));
  }

  private static boolean areOneWord(char one, char next) {
    return isAlphabetic(one) && isAlphabetic(next);
  }

  private static boolean isAlphabetic(char c) {
    return Character.isLetterOrDigit(c) && (c < 0x2E80 || c > 0x9FFF);
  }
}

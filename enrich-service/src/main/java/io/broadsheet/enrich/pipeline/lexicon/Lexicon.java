package io.broadsheet.enrich.pipeline.lexicon;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Words with a value each, matched at a place in a text; the longest match counts. */
public final class Lexicon<V> {
  private final Map<String, V> values;
  private final int longest;

  /** A word found, and what the lexicon says of it. */
  public record Match<V>(int start, int end, V value) {}

  public Lexicon(Map<String, V> values) {
    this.values = Map.copyOf(values);
    this.longest = values.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** A lexicon whose words say nothing but that they are in it. */
  public static Lexicon<String> of(Set<String> words) {
    return new Lexicon<>(words.stream().collect(Collectors.toMap(Function.identity(), w -> w)));
  }

  /** The longest word that begins at a place. */
  public Optional<Match<V>> startingAt(String text, int start) {
    for (int length = Math.min(longest, text.length() - start); length > 0; length--) {
      V value = values.get(text.substring(start, start + length));
      if (value != null) {
        return Optional.of(new Match<>(start, start + length, value));
      }
    }
    return Optional.empty();
  }

  /** The longest word that ends before a place. */
  public Optional<Match<V>> endingAt(String text, int end) {
    for (int length = Math.min(longest, end); length > 0; length--) {
      V value = values.get(text.substring(end - length, end));
      if (value != null) {
        return Optional.of(new Match<>(end - length, end, value));
      }
    }
    return Optional.empty();
  }

  public boolean has(String word) {
    return values.containsKey(word);
  }

  public Optional<V> get(String word) {
    return Optional.ofNullable(values.get(word));
  }
}

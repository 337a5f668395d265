package io.broadsheet.enrich.pipeline.lexicon;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Words with a value each, matched at a place in a text; the longest match counts. */
public final class Lexicon<V> {
  private final Map<String, V> values;
  private final Trie forward;
  private final Trie backward;

  /** A word found, and what the lexicon says of it. */
  public record Match<V>(int start, int end, V value) {}

  public Lexicon(Map<String, V> values) {
    this.values = Map.copyOf(values);
    this.forward = Trie.of(values.keySet());
    this.backward =
        Trie.of(
            values.keySet().stream()
                .map(word -> new StringBuilder(word).reverse().toString())
                .collect(Collectors.toSet()));
  }

  /** A lexicon whose words say nothing but that they are in it. */
  public static Lexicon<String> of(Set<String> words) {
    return new Lexicon<>(words.stream().collect(Collectors.toMap(Function.identity(), w -> w)));
  }

  /** The longest word that begins at a place. */
  public Optional<Match<V>> startingAt(String text, int start) {
    return match(text, start, start + forward.longestFrom(text, start));
  }

  /** The longest word that ends before a place. */
  public Optional<Match<V>> endingAt(String text, int end) {
    return match(text, end - backward.longestBackFrom(text, end), end);
  }

  public boolean has(String word) {
    return values.containsKey(word);
  }

  public Optional<V> get(String word) {
    return Optional.ofNullable(values.get(word));
  }

  private Optional<Match<V>> match(String text, int start, int end) {
    return start == end
        ? Optional.empty()
        : Optional.ofNullable(values.get(text.substring(start, end)))
            .map(value -> new Match<>(start, end, value));
  }
}

package io.broadsheet.benchmarks;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is to be measured and how. The launcher's {@code bench} command hands it over as words and
 * pairs: {@code editions quick=true seed=7}.
 *
 * @param names of benchmarks; empty for all
 * @param quick a look rather than a measurement
 * @param json where all figures are written, null for nowhere
 * @param seed of everything that is drawn
 * @param editions how many to make, null for the benchmark's own number
 * @param failures how many mismatches to print
 * @param save folder that the pages made are written to, null for nowhere
 * @param only a word that the quirks of the editions to be read must contain, null for all
 */
public record Settings(
    List<String> names,
    boolean quick,
    @Nullable Path json,
    long seed,
    @Nullable Integer editions,
    int failures,
    @Nullable Path save,
    @Nullable String only) {
  public Settings {
    names = List.copyOf(names);
  }

  /**
   * @throws IllegalArgumentException for a pair that has no meaning
   */
  static Settings of(String... words) {
    List<String> names = Arrays.stream(words).filter(word -> !word.contains("=")).toList();
    Map<String, String> pairs =
        Arrays.stream(words)
            .filter(word -> word.contains("="))
            .map(word -> word.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    List<String> known = List.of("quick", "json", "seed", "editions", "failures", "save", "only");
    pairs.keySet().stream()
        .filter(key -> !known.contains(key))
        .findFirst()
        .ifPresent(
            key -> {
              throw new IllegalArgumentException(key + ": one of " + known);
            });
    String editions = pairs.get("editions");
    return new Settings(
        names,
        Boolean.parseBoolean(pairs.get("quick")),
        path(pairs.get("json")),
        Long.parseLong(pairs.getOrDefault("seed", "1")),
        editions == null ? null : Integer.valueOf(editions),
        Integer.parseInt(pairs.getOrDefault("failures", "0")),
        path(pairs.get("save")),
        pairs.get("only"));
  }

  private static @Nullable Path path(@Nullable String name) {
    return name == null ? null : Path.of(name);
  }
}

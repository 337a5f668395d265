package io.broadsheet.enrich.pipeline.entity;

import io.broadsheet.contracts.Tsv;
import io.broadsheet.enrich.pipeline.lexicon.Lexicon;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words that bound the name of a place, and words that show that something is none. */
record PlaceParts(
    Lexicon<String> suffixes,
    Set<String> stops,
    Set<String> tails,
    Set<String> stems,
    Set<String> verbs,
    Set<String> directions,
    Set<String> numerals) {
  static PlaceParts read() {
    Map<String, Set<String>> byKind = new HashMap<>();
    for (String[] row : Tsv.rows(PlaceParts.class, "place-parts.tsv")) {
      byKind.computeIfAbsent(row[1], kind -> new HashSet<>()).add(row[0]);
    }
    return new PlaceParts(
        Lexicon.of(of("suffix", byKind)),
        of("stop", byKind),
        of("tail", byKind),
        of("stem", byKind),
        of("verb", byKind),
        of("direction", byKind),
        of("numeral", byKind));
  }

  private static Set<String> of(String kind, Map<String, Set<String>> byKind) {
    Set<String> words = byKind.get(kind);
    if (words == null) {
      throw new IllegalStateException("place-parts.tsv: no " + kind);
    }
    return Set.copyOf(words);
  }
}

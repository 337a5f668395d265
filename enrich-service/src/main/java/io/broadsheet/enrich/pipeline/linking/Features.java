package io.broadsheet.enrich.pipeline.linking;

import io.broadsheet.contracts.Tsv;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Rivers, mountains, seas and regions, by their names or by the words these end or begin with. */
public final class Features {
  private final Map<String, PlaceKind> known = new HashMap<>();
  private final Map<String, PlaceKind> lastWords = new LinkedHashMap<>();
  private final Map<String, PlaceKind> firstWords = new LinkedHashMap<>();

  public Features() {
    for (String[] row : Tsv.rows(Features.class, "features.tsv")) {
      known.put(row[1], PlaceKind.of(row[0]));
    }
    for (String[] row : Tsv.rows(Features.class, "feature-words.tsv")) {
      (row[2].equals("last") ? lastWords : firstWords).put(row[1], PlaceKind.of(row[0]));
    }
  }

  /** Whether a river, a region or the like is called so. */
  public boolean isKnown(String name) {
    return known.containsKey(name);
  }

  /** A well-known one, which a bare name means before it means a county. */
  Optional<PlaceKind> known(String name) {
    return Optional.ofNullable(known.get(name));
  }

  /** What its words make of a name that no list holds. */
  Optional<PlaceKind> byWords(String name) {
    return first(lastWords, name, false).or(() -> first(firstWords, name, true));
  }

  private static Optional<PlaceKind> first(
      Map<String, PlaceKind> words, String name, boolean atStart) {
    return words.entrySet().stream()
        .filter(word -> name.length() > word.getKey().length())
        .filter(word -> atStart ? name.startsWith(word.getKey()) : name.endsWith(word.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}

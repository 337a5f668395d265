package io.broadsheet.enrich.pipeline.entity;

import io.broadsheet.enrich.pipeline.lexicon.Tsv;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words that say what a capitalized name in English is. */
final class LatinCues {
  private final Map<String, Set<String>> words = new HashMap<>();

  LatinCues() {
    for (String[] row : Tsv.rows(LatinCues.class, "english-cues.tsv")) {
      words
          .computeIfAbsent(row[0], kind -> new HashSet<>())
          .addAll(Arrays.asList(row[1].split(" ")));
    }
  }

  boolean isTitle(String word) {
    return has("title", word);
  }

  boolean isGivenName(String word) {
    return has("given", word);
  }

  boolean isOrganizationWord(String word) {
    return has("organization", word);
  }

  boolean isAcronym(String word) {
    return has("acronym", word);
  }

  boolean isCity(String name) {
    return has("city", name.replace(' ', '_'));
  }

  /** Capitalized for another reason than that it is a name. */
  boolean isCommon(String word) {
    return has("common", word);
  }

  boolean isSpeechVerb(String word) {
    return has("speech", word);
  }

  private boolean has(String kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word);
  }
}

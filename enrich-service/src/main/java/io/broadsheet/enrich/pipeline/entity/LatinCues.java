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

  /** Ends the name of a place: County, River. */
  boolean endsPlace(String word) {
    return has("placehead", word);
  }

  /** Begins the name of a place: Port, Mount. */
  boolean beginsPlace(String word) {
    return has("placefirst", word);
  }

  /** Stands before "of" and a place: province, north. */
  boolean isPartOfPlace(String word) {
    return has("placeof", word);
  }

  boolean standsBeforePlace(String word) {
    return has("placebefore", word);
  }

  /** Goes with "in" and a thing, not a place: shares, published. */
  boolean isHolding(String word) {
    return has("holding", word);
  }

  /** What a person is: hydrologist, leader. */
  boolean isRole(String word) {
    return has("role", word);
  }

  /** Stands where a place may and is none: a language, a feast. */
  boolean isNoPlace(String word) {
    return has("nation", word);
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

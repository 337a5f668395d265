package io.broadsheet.contracts.article;

import io.broadsheet.contracts.Require;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How sure the reader is of an article, and what it did to its text.
 *
 * @param confidence 1 for a structured format, less where boundaries were inferred
 * @param repairs made in this article
 * @param maps by field ({@code headline}, {@code body}), from clean text to original; empty where
 *     the format has no text of its own to point into
 */
public record Reading(double confidence, List<Repair> repairs, Map<String, TextMap> maps) {
  public Reading {
    Require.share(confidence, "reading.confidence");
    repairs = List.copyOf(repairs);
    // Not Map.copyOf, whose order changes from run to run: the same article is the same bytes.
    maps = Collections.unmodifiableMap(new TreeMap<>(maps));
  }

  /** A document that said everything outright. */
  public static Reading exact() {
    return new Reading(1, List.of(), Map.of());
  }
}

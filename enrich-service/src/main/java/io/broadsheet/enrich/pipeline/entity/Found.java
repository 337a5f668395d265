package io.broadsheet.enrich.pipeline.entity;

import io.broadsheet.contracts.Require;
import io.broadsheet.contracts.enrichment.EntityType;

/**
 * A mention of something, before it is known what else in the article is the same thing.
 *
 * @param name of the thing; differs from the text where that is a variant
 */
record Found(int start, int end, EntityType type, String name, double confidence) {
  Found {
    Require.that(0 <= start && start < end, "found: not empty, not " + start + ".." + end);
  }

  static Found of(String text, int start, int end, EntityType type, double confidence) {
    return new Found(start, end, type, text.substring(start, end), confidence);
  }

  int length() {
    return end - start;
  }

  boolean holds(Found other) {
    return start <= other.start && other.end <= end;
  }

  boolean overlaps(Found other) {
    return start < other.end && other.start < end;
  }
}

package io.broadsheet.archive.store;

import io.broadsheet.contracts.enrichment.EnrichedArticle;

/** Says by which words a version is found. The store keeps the answer and does not look into it. */
public interface SearchIndexer {
  /** What to keep for a version. */
  Indexed index(EnrichedArticle article);

  /**
   * @param vector as PostgreSQL writes its text search vectors
   * @param text folded, for a second look at what the vector found
   */
  record Indexed(String vector, String text) {}
}

package io.broadsheet.contracts.topic;

import java.util.List;

/** Every topic, {@code <noun>.<state>}. */
public final class Topics {
  /** Original bytes; key = submission id; the receipt in a header. */
  public static final String SUBMISSIONS_RECEIVED = "submissions.received";

  /** {@code RawArticle}; key = article id. */
  public static final String ARTICLES_RAW = "articles.raw";

  /** {@code EnrichedArticle}; key = article id. */
  public static final String ARTICLES_ENRICHED = "articles.enriched";

  /** What enrichment could not process. */
  public static final String ARTICLES_RAW_DLQ = "articles.raw.dlq";

  /** What the archive could not store. */
  public static final String ARTICLES_ENRICHED_DLQ = "articles.enriched.dlq";

  /** {@code FeedRegistered}; compacted; key = feed id. */
  public static final String FEEDS_REGISTERED = "feeds.registered";

  /** {@code KeyRegistered}; compacted; key = hash of the key. */
  public static final String KEYS_REGISTERED = "keys.registered";

  /** Consumer group of enrichment on {@link #ARTICLES_RAW}; the ledger reads its progress. */
  public static final String ENRICH_GROUP = "enrich-service";

  /** Consumer group of the archive. */
  public static final String ARCHIVE_GROUP = "archive-service";

  private Topics() {}

  /** In the order an article meets them. */
  public static List<String> all() {
    return List.of(
        FEEDS_REGISTERED,
        KEYS_REGISTERED,
        SUBMISSIONS_RECEIVED,
        ARTICLES_RAW,
        ARTICLES_RAW_DLQ,
        ARTICLES_ENRICHED,
        ARTICLES_ENRICHED_DLQ);
  }

  /** Topics that keep the newest record of each key for ever. */
  public static List<String> compacted() {
    return List.of(FEEDS_REGISTERED, KEYS_REGISTERED);
  }
}

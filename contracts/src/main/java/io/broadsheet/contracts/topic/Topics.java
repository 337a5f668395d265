package io.broadsheet.contracts.topic;

import io.broadsheet.contracts.id.FeedId;
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

  /** {@code FeedPulled}; compacted; key = feed id; partition by {@link #shareOf}. */
  public static final String FEEDS_PULLED = "feeds.pulled";

  /** Consumer group of enrichment on {@link #ARTICLES_RAW}; the ledger reads its progress. */
  public static final String ENRICH_GROUP = "enrich-service";

  /** Consumer group of the archive. */
  public static final String ARCHIVE_GROUP = "archive-service";

  /** Consumer group that shares {@link #FEEDS_PULLED}, and so feeds, out among instances. */
  public static final String PULL_GROUP = "ingest-service.pull";

  private Topics() {}

  /** In the order an article meets them. */
  public static List<String> all() {
    return List.of(
        FEEDS_REGISTERED,
        KEYS_REGISTERED,
        FEEDS_PULLED,
        SUBMISSIONS_RECEIVED,
        ARTICLES_RAW,
        ARTICLES_RAW_DLQ,
        ARTICLES_ENRICHED,
        ARTICLES_ENRICHED_DLQ);
  }

  /** Topics that keep the newest record of each key for ever. */
  public static List<String> compacted() {
    return List.of(FEEDS_REGISTERED, KEYS_REGISTERED, FEEDS_PULLED);
  }

  /**
   * Which partition of {@link #FEEDS_PULLED} a feed belongs to: said here because its members ask
   * before there is a record.
   */
  public static int shareOf(FeedId feed, int partitions) {
    return Math.floorMod(feed.value().hashCode(), partitions);
  }
}

package io.broadsheet.contracts.topic;

/** Values of {@link EventHeader#TYPE}. */
public final class EventType {
  public static final String SUBMISSION_RECEIVED = "io.broadsheet.submission.received";
  public static final String ARTICLE_RAW = "io.broadsheet.article.raw";
  public static final String ARTICLE_ENRICHED = "io.broadsheet.article.enriched";
  public static final String FEED_REGISTERED = "io.broadsheet.feed.registered";
  public static final String KEY_REGISTERED = "io.broadsheet.key.registered";

  public static final String FEED_PULLED = "io.broadsheet.feed.pulled";

  private EventType() {}
}

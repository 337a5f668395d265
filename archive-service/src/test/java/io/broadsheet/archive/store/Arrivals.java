package io.broadsheet.archive.store;

import io.broadsheet.archive.Articles;
import io.broadsheet.contracts.enrichment.EnrichedArticle;
import io.broadsheet.contracts.topic.RecordPosition;
import io.broadsheet.contracts.topic.Topics;
import io.broadsheet.runtime.event.EventJson;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

/** Articles as they come off the log. */
public final class Arrivals {
  private static final AtomicLong OFFSETS = new AtomicLong();

  private Arrivals() {}

  public static Arrived of(Articles article) {
    EnrichedArticle enriched = article.enriched();
    return new Arrived(
        enriched,
        new String(EventJson.write(enriched), StandardCharsets.UTF_8),
        new RecordPosition(Topics.ARTICLES_ENRICHED, 0, OFFSETS.incrementAndGet()));
  }
}

package io.broadsheet.archive.store;

import io.broadsheet.contracts.article.RawArticle;
import io.broadsheet.contracts.article.VersionStamp;
import io.broadsheet.contracts.enrichment.EnrichedArticle;
import io.broadsheet.contracts.id.ArticleId;
import io.broadsheet.contracts.topic.RecordPosition;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * An enriched version as it came off the log.
 *
 * @param document the record's value, JSON
 */
public record Arrived(EnrichedArticle enriched, String document, RecordPosition position)
    implements Ranked {

  ArticleId id() {
    return raw().id();
  }

  RawArticle raw() {
    return enriched.article();
  }

  Instant publishedAt() {
    return cut(raw().lifecycle().publishedAt());
  }

  Instant enrichedAt() {
    return cut(enriched.enrichedAt());
  }

  /** What orders it, as the database can hold it. */
  VersionStamp stamp() {
    VersionStamp sent = raw().lifecycle().version();
    return new VersionStamp(
        sent.label(), cutOrNull(sent.madeAt()), cut(sent.receivedAt()), sent.contentHash());
  }

  @Override
  public Standing standing() {
    return new Standing(stamp(), raw().lifecycle().status(), raw().origin().position());
  }

  /** PostgreSQL keeps microseconds; what is compared here must be what is compared there. */
  static Instant cut(Instant time) {
    return time.truncatedTo(ChronoUnit.MICROS);
  }

  static @Nullable Instant cutOrNull(@Nullable Instant time) {
    return time == null ? null : cut(time);
  }
}

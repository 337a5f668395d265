package io.broadsheet.enrich;

import io.broadsheet.contracts.article.RawArticle;
import io.broadsheet.contracts.enrichment.EnrichedArticle;
import io.broadsheet.contracts.topic.RecordPosition;
import io.broadsheet.contracts.topic.Topics;
import io.broadsheet.enrich.pipeline.Enricher;
import io.broadsheet.runtime.event.DeadLetter;
import io.broadsheet.runtime.event.EventHeaders;
import io.broadsheet.runtime.event.EventJson;
import io.broadsheet.runtime.event.UnreadableEvent;
import java.time.Clock;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** Turns one record of {@code articles.raw} into the record that answers it; never throws. */
final class RecordEnricher {
  private final Enricher enricher;
  private final String codeVersion;
  private final Clock clock;

  RecordEnricher(Enricher enricher, String codeVersion, Clock clock) {
    this.enricher = enricher;
    this.codeVersion = codeVersion;
    this.clock = clock;
  }

  Enriched enrich(ConsumerRecord<String, byte[]> record) {
    try {
      RawArticle article = read(record.value());
      EnrichedArticle enriched =
          new EnrichedArticle(
              article,
              enricher.enrich(article),
              new RecordPosition(record.topic(), record.partition(), record.offset()),
              clock.instant());
      return new Enriched.Tagged(
          record,
          new ProducerRecord<>(
              Topics.ARTICLES_ENRICHED,
              null,
              article.id().toString(),
              EventJson.write(enriched),
              EventHeaders.enriched(enriched, record.headers())));
    } catch (RuntimeException | StackOverflowError e) {
      return poison(record, e);
    }
  }

  /** For a record whose answer Kafka will not take either. */
  Enriched.Poison poison(ConsumerRecord<String, byte[]> record, Throwable fault) {
    String reason =
        fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
    return new Enriched.Poison(
        record, DeadLetter.of(record, reason, fault, codeVersion, clock.instant()), reason);
  }

  private static RawArticle read(byte @Nullable [] value) {
    if (value == null) {
      throw new UnreadableEvent("RawArticle: the record has no value", null);
    }
    RawArticle article = EventJson.read(value, RawArticle.class);
    require(article.id(), "id");
    require(article.origin(), "origin");
    require(article.origin().feed(), "feed");
    require(article.origin().submissionId(), "submissionId");
    require(article.lifecycle(), "lifecycle");
    require(article.lifecycle().version(), "version");
    require(article.story(), "story");
    require(article.reading(), "reading");
    return article;
  }

  // JSON knows nothing of @NullMarked.
  private static void require(@Nullable Object field, String name) {
    if (field == null) {
      throw new UnreadableEvent("RawArticle: " + name + " is missing", null);
    }
  }
}

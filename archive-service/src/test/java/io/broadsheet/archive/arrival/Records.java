package io.broadsheet.archive.arrival;

import io.broadsheet.archive.Articles;
import io.broadsheet.contracts.enrichment.EnrichedArticle;
import io.broadsheet.contracts.topic.Topics;
import io.broadsheet.runtime.event.EventHeaders;
import io.broadsheet.runtime.event.EventJson;
import io.broadsheet.runtime.trace.TraceParent;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.record.TimestampType;

/** Records as the channels deliver them. */
final class Records {
  private static final AtomicLong OFFSETS = new AtomicLong();

  private Records() {}

  static ConsumerRecord<String, byte[]> enriched(Articles article) {
    return enriched(article, EventJson.write(article.enriched()));
  }

  static ConsumerRecord<String, byte[]> enriched(Articles article, byte[] value) {
    EnrichedArticle event = article.enriched();
    Headers raw = EventHeaders.raw(event.article(), TraceParent.start());
    return record(Topics.ARTICLES_ENRICHED, article, value, EventHeaders.enriched(event, raw));
  }

  static ConsumerRecord<String, byte[]> raw(Articles article) {
    return record(
        Topics.ARTICLES_RAW,
        article,
        new byte[0],
        EventHeaders.raw(article.enriched().article(), TraceParent.start()));
  }

  static ConsumerRecord<String, byte[]> record(
      String topic, Articles article, byte[] value, Headers headers) {
    return new ConsumerRecord<>(
        topic,
        3,
        OFFSETS.incrementAndGet(),
        1_668_571_200_000L,
        TimestampType.CREATE_TIME,
        0,
        value.length,
        article.id().toString(),
        value,
        headers,
        Optional.empty());
  }
}
